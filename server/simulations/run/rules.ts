import type { Day } from '../../../base/day.ts'
import { plusMonth, toMonth } from '../../../base/month.ts'
import type { LocalParameters } from '../../../rules/calculation/input.ts'
import { monthRules, type MonthRules } from '../../../rules/plan/month/rules.ts'

/** A month by its number, year * 12 + month - 1. */
export const monthOf = (number: number) => plusMonth(toMonth('2000-01'), number - 24_000)

/** The rules of one side by month: what nobody has assessed counts up to the guideline's limit. */
export const rulesOf =
  (knownOn: Day, parameters: LocalParameters) =>
  (month: number): MonthRules =>
    monthRules({ month: monthOf(month), knownOn, parameters, unassessed: 'guideline' })
