import type { ApplicationContent } from '../../../../api/applications.ts'
import { isRecord } from '../../../ui/problem.ts'

/** Whether a copy kept in this tab, or sent along with a conflict, still has the shape of a draft. The server checks it fully. */
export const isContent = (found: unknown): found is ApplicationContent =>
  isRecord(found) &&
  isRecord(found['household']) &&
  Array.isArray(found['household']['members']) &&
  Array.isArray(found['incomes']) &&
  Array.isArray(found['costs']) &&
  typeof found['step'] === 'string'

export type Member = ApplicationContent['household']['members'][number]
export type Home = NonNullable<ApplicationContent['home']>
export type Income = ApplicationContent['incomes'][number]
export type Cost = ApplicationContent['costs'][number]
export type Account = NonNullable<ApplicationContent['account']>

/** The first free key of a list: `i1`, `i2` … */
export function freeKey(prefix: 'i' | 'c' | 'new-', taken: readonly { key: string }[]): string {
  const keys = new Set(taken.map(({ key }) => key))
  let number = 1
  while (keys.has(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}
