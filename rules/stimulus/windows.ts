import type { CalculationInput, JobStimulus } from '../calculation/input.ts'
import { incomeRules } from '../income/kinds.ts'
import type { SupportHistory } from './history.ts'
import { standingAfter, type Standing } from './standing.ts'

/** Everyone's two years: as recorded, and for those without a record as their history gives. */
export function windowsOf(input: CalculationInput): readonly JobStimulus[] {
  const recorded = new Set(input.jobStimulus.map((one) => one.member))
  const found = (input.supportHistory ?? [])
    .filter((one) => !recorded.has(one.member))
    .flatMap((one) => standingOf(one, input).windows.map((window) => ({ member: one.member, ...window })))
  return [...input.jobStimulus, ...found]
}

/** A person's standing in the month that is calculated; a wage of the month may begin the two years. */
export function standingOf({ member, months }: SupportHistory, input: CalculationInput): Standing {
  const { month, knownOn, parameters } = input
  const wage = input.incomes.some((income) => income.member === member && incomeRules[income.kind].employment)
  const before = months.filter((one) => one.month < month)
  const now = { month, support: 'granted', wage } as const
  return standingAfter([...before, now], parameters, knownOn)
}
