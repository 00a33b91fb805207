import type { Day } from '../../../base/day.ts'
import { atLeastZero, toOre, zero } from '../../../base/money.ts'
import { lastDay, monthsBetween, plusMonth, type Month } from '../../../base/month.ts'
import type { CalculationInput, Household, Income } from '../../../rules/calculation/input.ts'
import { isSupportCost } from '../../../rules/costs/costs.ts'
import { incomeRules } from '../../../rules/income/kinds.ts'
import { cameIn } from '../../../rules/income/month.ts'
import type { HouseholdPeriod } from '../../../rules/norm/choices.ts'
import type { SupportHistory } from '../../../rules/stimulus/history.ts'

/** A month of the run, with the law as it was known at its end. */
export interface RunMonth {
  month: Month
  knownOn: Day
}

export const runMonths = (from: Month, count: number): RunMonth[] =>
  Array.from({ length: count }, (_, at) => plusMonth(from, at)).map((month) => ({ month, knownOn: lastDay(month) }))

/**
 * The household as it stands, moved to another month; its parameters say when incomes come. Years pass, work income of the year adds up, and every month between is one with support.
 * What belongs to its own month alone stays there: money at hand, a surplus weighed in, other needs, a change within the month.
 */
export function inMonth(input: CalculationInput, { month, knownOn }: RunMonth): CalculationInput {
  if (month === input.month) return { ...input, knownOn }
  const { weighedSurplus: _, supportHistory, ...rest } = staying(input, month)
  const steps = monthsBetween(input.month, month)
  return {
    ...rest,
    month,
    knownOn,
    costs: rest.costs.filter(isSupportCost),
    incomes: rest.incomes.map((income) => grown(income, input, steps)),
    assets: zero,
    ...(supportHistory ? { supportHistory: supportHistory.map((one) => carriedOn(one, input, month)) } : {}),
  }
}

/** The same income so many months on: what a child has earned earlier in the calendar year it then comes in, earning the same each month. */
function grown(income: Income, input: CalculationInput, steps: number): Income {
  const came = cameIn(income, input)
  const comes = plusMonth(came, steps)
  const isSameYear = comes.slice(0, 4) === came.slice(0, 4)
  const start = isSameYear ? (income.earnedEarlierThisYear ?? zero) : zero
  const earned = atLeastZero(toOre(start + income.amount * (isSameYear ? steps : Number(comes.slice(5)) - 1)))
  const isYouthWage = incomeRules[income.kind].employment && isChild(income.member, input)
  return {
    ...income,
    ...(income.month === undefined ? {} : { month: comes }),
    ...(isYouthWage ? { earnedEarlierThisYear: earned } : {}),
  }
}

const isChild = (key: string, { household }: CalculationInput): boolean =>
  household.members.some((one) => one.key === key && one.role === 'child')

function carriedOn(
  { member, months }: SupportHistory,
  { month, incomes }: CalculationInput,
  to: Month,
): SupportHistory {
  const wage = incomes.some((income) => income.member === member && incomeRules[income.kind].employment)
  const known = new Set(months.map((one) => one.month))
  const between = Array.from({ length: Math.max(0, monthsBetween(month, to)) }, (_, at) => plusMonth(month, at))
  const added = between
    .filter((one) => !known.has(one))
    .map((one) => ({ month: one, support: 'granted' as const, wage }))
  return { member, months: [...months, ...added] }
}

/** After a change within the month: those who were there at its end, all month; before it, those who were there at its beginning. */
function staying(input: CalculationInput, month: Month): CalculationInput {
  const { periods, ...household } = input.household
  const period = month > input.month ? periods?.at(-1) : periods?.[0]
  if (!period) return { ...input, household }
  const isHere = (one: { member: string }) => period.members.includes(one.member)
  return {
    ...input,
    household: within(household, period),
    incomes: input.incomes.filter(isHere),
    jobStimulus: input.jobStimulus.filter(isHere),
    ...(input.supportHistory ? { supportHistory: input.supportHistory.filter(isHere) } : {}),
    ...(input.activity ? { activity: input.activity.filter(isHere) } : {}),
  }
}

const within = (household: Household, { members, othersInDwelling }: HouseholdPeriod): Household => ({
  ...household,
  members: household.members.filter((one) => members.includes(one.key)).map((one) => ({ ...one, days: 30 })),
  othersInDwelling: othersInDwelling ?? household.othersInDwelling,
})
