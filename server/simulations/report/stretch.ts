import type { householdKinds } from '../../../api/simulations.ts'
import type { Member } from '../../../rules/calculation/input.ts'

/** What some households get by two guidelines, in columns: as it is reckoned, sent between threads and counted. */
export interface Stretch {
  count: number
  /** Index in `householdKinds`. */
  kinds: Uint8Array
  /** Children in the household. */
  children: Uint8Array
  /** Each month of the run: öre a household gets by the guideline in force, and by the draft. */
  months: readonly MonthColumns[]
}

export interface MonthColumns {
  before: Int32Array
  after: Int32Array
  /** 0: reckoned; else one more than the index in `leftOutReasons`, and both amounts are nothing. */
  leftOut: Uint8Array
}

/** Why a household cannot be there in a month of the run, though it can in its own: the years pass. Refusals of the rules. */
export const leftOutReasons = [
  'calculation.child_too_old',
  'calculation.youth_not_in_school',
  'calculation.born_after_month',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

export const newStretch = (count: number, months: number): Stretch => ({
  count,
  kinds: new Uint8Array(count),
  children: new Uint8Array(count),
  months: Array.from({ length: months }, () => ({
    before: new Int32Array(count),
    after: new Int32Array(count),
    leftOut: new Uint8Array(count),
  })),
})

export type HouseholdKind = Exclude<(typeof householdKinds)[number], 'others'>
export const kindsTold = [
  'single',
  'single_one_child',
  'single_two_children',
  'single_more_children',
  'couple',
  'couple_one_child',
  'couple_two_children',
  'couple_more_children',
] as const satisfies readonly HouseholdKind[]

/** Index in `kindsTold`: one adult or two, and none, one, two or more children. */
function kindOf(members: readonly Pick<Member, 'role'>[]): number {
  const isCouple = members.some((member) => member.role === 'co_applicant')
  return (isCouple ? 4 : 0) + Math.min(3, childrenIn(members))
}

const childrenIn = (members: readonly Pick<Member, 'role'>[]): number =>
  members.filter((member) => member.role === 'child').length

/** Writes who the household is. */
export function setWho(stretch: Stretch, household: number, members: readonly Pick<Member, 'role'>[]): void {
  stretch.kinds[household] = kindOf(members)
  stretch.children[household] = childrenIn(members)
}
