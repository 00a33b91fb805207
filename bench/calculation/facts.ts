import { assert } from '../../base/refusal.ts'
import type { CalculationInput, Income, Member } from '../../rules/calculation/input.ts'
import { approvedOf, isOtherNeed, isSupportCost } from '../../rules/costs/costs.ts'
import { negative } from '../../rules/line.ts'
import { incomeRules } from '../../rules/income/kinds.ts'
import { ageDay, ageOn } from '../../rules/norm/household.ts'
import { windowsOf } from '../../rules/stimulus/windows.ts'

/**
 * A household as the rival engines get it: plain numbers and short lists. Dates, keys and two-year windows are resolved beforehand, outside
 * the time measured, which flatters them: Tillit's `calculate` does all of it itself. Amounts are öre, flags 0 or 1.
 */
export interface Facts {
  couple: number
  adultDays: number
  coDays: number
  longest: number
  members: number
  persons: number
  children: readonly { age: number; lunch: number; days: number }[]
  /** `approved` below zero: not assessed, the guideline says. */
  costs: readonly { kind: string; members: number; applied: number; approved: number }[]
  needs: readonly { amount: number }[]
  incomes: readonly { kind: string; amount: number; work: number; child: number; stimulus: number; earlier: number }[]
  assets: number
  items: readonly { amount: number; respite: number }[]
  weighed: readonly { amount: number }[]
  levels: readonly { amount: number }[]
}

const flag = (is: boolean): number => (is ? 1 : 0)

const isPlain = ({ kind, month }: Income): boolean => incomeRules[kind].counts === 'whole' && month === undefined

/** Fails on what the comparison does not carry, rather than leave it out. */
export function factsOf(input: CalculationInput): Facts {
  const { household, month } = input
  const { members, othersInDwelling } = household
  assert(!household.periods && !input.municipalNorm, 'the comparison has no periods and no municipal norm')
  assert(input.incomes.every(isPlain), 'the comparison has only incomes of the month before, of kinds that count')
  const first = members.find((one) => one.role === 'applicant')
  const second = members.find((one) => one.role === 'co_applicant')
  const children = members.filter((one) => one.role === 'child')
  return {
    couple: flag(second !== undefined),
    adultDays: first?.days ?? 0,
    coDays: second?.days ?? 0,
    longest: Math.max(...members.map((one) => one.days)),
    members: members.length,
    persons: members.length + othersInDwelling,
    children: children.map((child) => childFacts(child, input)),
    costs: input.costs.filter(isSupportCost).map((one) => ({
      kind: one.kind,
      members: members.length,
      applied: one.applied,
      approved: one.approved ?? -1,
    })),
    needs: input.costs.filter(isOtherNeed).map((one) => ({ amount: approvedOf(one) })),
    incomes: input.incomes.map((income) => incomeFacts(income, input)),
    assets: input.assets,
    items: (input.assetItems ?? []).map(({ amount, respiteTo }) => ({
      amount,
      respite: flag(respiteTo !== null && respiteTo >= month),
    })),
    weighed: (input.weighedSurplus ?? []).map(({ amount }) => ({ amount })),
    levels: (input.normLevels ?? []).map(({ direction, amount }) => ({
      amount: direction === 'higher' ? amount : negative(amount),
    })),
  }
}

const childFacts = (child: Member, { month, parameters }: CalculationInput) => ({
  age: ageOn(child, ageDay(month, parameters)),
  lunch: flag(child.lunchAway === true),
  days: child.days,
})

function incomeFacts(income: Income, input: CalculationInput): Facts['incomes'][number] {
  const { member, kind, amount } = income
  const work = incomeRules[kind].employment
  const own = input.incomes.filter((one) => one.member === member && incomeRules[one.kind].employment)
  const isChild = input.household.members.some((one) => one.key === member && one.role === 'child')
  const before = own.filter((one) => one.key < income.key).reduce((sum, one) => sum + one.amount, 0)
  const inWindow = windowsOf(input).some(
    (one) => one.member === member && one.from <= input.month && input.month <= one.to,
  )
  return {
    kind,
    amount,
    work: flag(work),
    child: flag(isChild),
    stimulus: flag(inWindow),
    earlier: before + Math.max(0, ...own.map((one) => one.earnedEarlierThisYear ?? 0)),
  }
}
