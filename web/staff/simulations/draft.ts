import type { Guideline } from '../endpoints.ts'

const limits = ['rentCap', 'electricityCap', 'homeInsuranceCap', 'internetCap'] as const
const choices = [
  'dayDivisor',
  'dayRounding',
  'shareRounding',
  'stimulusRounding',
  'ageOn',
  'commonByDays',
  'childIncomeUpToNorm',
] as const

/** What the page lets one try, in its order; everything else in the guideline stays as it is. */
export const triedKeys = [...limits, ...choices]
export type TriedKey = (typeof triedKeys)[number]
export type CapListKey = 'rentCap' | 'electricityCap'

/** Caps while they are typed: null is a row that is not filled in yet. */
export type Draft = Omit<Guideline, CapListKey> & Record<CapListKey, readonly (number | null)[]>

export const toDraft = (guideline: Guideline): Draft => ({
  ...guideline,
  rentCap: guideline.rentCap,
  electricityCap: guideline.electricityCap,
})

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** The keys whose values differ. */
export const changedKeys = (one: Guideline | Draft, other: Guideline | Draft): TriedKey[] =>
  triedKeys.filter((key) => !same(one[key], other[key]))

const filled = (amounts: readonly (number | null)[]): number[] => amounts.filter((amount) => amount !== null)

/** Every row of a list is filled in. */
export const isWhole = ({ rentCap, electricityCap }: Draft): boolean =>
  filled(rentCap).length === rentCap.length && filled(electricityCap).length === electricityCap.length

/** What is tried, as it is sent. */
export function toGuideline(draft: Draft) {
  const { otherCaps: _, ...rest } = draft
  return { ...rest, rentCap: filled(draft.rentCap), electricityCap: filled(draft.electricityCap) }
}
