import type { CalculationInput, Cost, Income, Member } from '../../calculation/input.ts'
import { isOtherNeed, isSupportCost } from '../../costs/costs.ts'

/** The parts of an input in the order their rows stand: the order they are told in never matters to an amount. */
export interface Ordered {
  members: readonly Member[]
  costs: readonly Cost[]
  needs: readonly Cost[]
  incomes: readonly Income[]
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
const place = (member: Member): string => (member.role === 'child' ? `child ${member.born}` : member.role)
/** Applicant, co-applicant, then children as they are counted from 2027: oldest first, and born the same day by key. */
const byPlace = (a: Member, b: Member) => (`${place(a)} ${a.key}` < `${place(b)} ${b.key}` ? -1 : 1)

export const membersInOrder = (members: readonly Member[]): Member[] => members.toSorted(byPlace)

export const inOrder = ({ household, costs, incomes }: CalculationInput): Ordered => ({
  members: membersInOrder(household.members),
  costs: costs.filter(isSupportCost).toSorted(byKey),
  needs: costs.filter(isOtherNeed).toSorted(byKey),
  incomes: incomes.toSorted(byKey),
})
