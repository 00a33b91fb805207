import type { guidelines } from '../../../../api/guidelines.ts'
import { defaultParameters } from '../../../../rules/calculation/parameters.ts'
import type { Reply } from '../../../ui/endpoint.ts'
import type { Guideline as Held } from '../../endpoints.ts'
import type { Of } from '../submission.ts'

export type Guidelines = Reply<typeof guidelines>
export type OneGuideline = Guidelines['guidelines'][number]
export type GuidelineInput = Of<'guideline'>
export type Value = GuidelineInput['value']

/** Every parameter a guideline may set, in the order they are read. */
export const parameterNames = [
  'rentCap',
  'electricityCap',
  'homeInsuranceCap',
  'internetCap',
  'caps',
  'rentShare',
  'foodNorm',
  'dayNorm',
  'incomeMonth',
  'exemptIncomes',
  'countedIncomes',
  'childIncomeUpToNorm',
  'surplusMonths',
  'registerChangePercent',
  'stimulusStart',
  'ageOn',
  'commonByDays',
  'dayDivisor',
  'dayRounding',
  'shareRounding',
  'stimulusRounding',
  'localGates',
] as const satisfies readonly (keyof Value)[]
export type ParameterName = (typeof parameterNames)[number]

const defaults: Readonly<Record<string, unknown>> = { ...defaultParameters }

/** Nothing is decided about it here, or just what stands when nothing is. */
export const isDefault = (value: Value, name: ParameterName): boolean =>
  value[name] === undefined || JSON.stringify(value[name]) === JSON.stringify(defaults[name])

/** What counts of what the form of a draft holds: as decided, else as it is when nothing is. Its rows of other limits have a form of their own. */
export const heldOf = (value: Value): Held => ({
  rentCap: value.rentCap ?? [],
  electricityCap: value.electricityCap ?? [],
  homeInsuranceCap: value.homeInsuranceCap ?? null,
  internetCap: value.internetCap ?? null,
  dayDivisor: value.dayDivisor ?? defaultParameters.dayDivisor,
  dayRounding: value.dayRounding ?? defaultParameters.dayRounding,
  shareRounding: value.shareRounding ?? defaultParameters.shareRounding,
  stimulusRounding: value.stimulusRounding ?? defaultParameters.stimulusRounding,
  ageOn: value.ageOn ?? 'first_day',
  commonByDays: value.commonByDays === true,
  childIncomeUpToNorm: value.childIncomeUpToNorm === true,
  otherCaps: 0,
})

/** The one in force on a day; null: none. */
export const inForceOn = (all: readonly OneGuideline[], day: string): OneGuideline | null =>
  all.find((one) => one.from <= day && (one.to === null || one.to >= day)) ?? null

/** A new one begins as the one in force, from the month after this. */
export const newGuideline = (from: string, value: Value): GuidelineInput => ({
  kind: 'guideline',
  from,
  to: null,
  committee: '',
  decidedOn: null,
  reference: '',
  value,
})
