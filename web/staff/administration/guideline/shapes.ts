import type { Value } from './guideline.ts'

export const dimensions = ['adults', 'children', 'persons', 'rooms', 'age'] as const
export type Cap = NonNullable<Value['caps']>[number]
export type NormRow = NonNullable<Value['foodNorm']>[number]
export type Exempt = NonNullable<Value['exemptIncomes']>[number]
