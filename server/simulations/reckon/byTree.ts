import { Refusal } from '../../../base/refusal.ts'
import { calculate } from '../../../rules/calculation/calculate.ts'
import type { CalculationInput, LocalParameters } from '../../../rules/calculation/input.ts'
import { setWho, leftOutReasons, newStretch, type MonthColumns, type Stretch } from '../report/stretch.ts'
import { assessedBy } from './assessed.ts'
import { inMonth, type RunMonth } from './inMonth.ts'

/** The guideline in force, or another one, and the draft that is tried against it. */
export interface Guidelines {
  before: LocalParameters
  after: LocalParameters
}
export const guidelineNames = ['before', 'after'] as const satisfies readonly (keyof Guidelines)[]

/**
 * What each household gets in each month by both guidelines, one household at a time. Refuses as the rules do; `extra` then says which
 * `household` (from 0), `month` and guideline (`by`).
 */
export function reckonByTree(
  inputs: readonly CalculationInput[],
  months: readonly RunMonth[],
  guidelines: Guidelines,
): Stretch {
  const stretch = newStretch(inputs.length, months.length)
  for (const [household, input] of inputs.entries()) {
    setWho(stretch, household, input.household.members)
    for (const [at, columns] of stretch.months.entries()) {
      const month = months[at]
      if (month) reckonOne(columns, household, input, { month, guidelines })
    }
  }
  return stretch
}

/** One household in one month, written in its place. */
export function reckonOne(
  columns: MonthColumns,
  household: number,
  input: CalculationInput,
  { month, guidelines }: { month: RunMonth; guidelines: Guidelines },
): void {
  for (const by of guidelineNames) {
    try {
      columns[by][household] = aidOf(inMonth({ ...input, parameters: guidelines[by] }, month))
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown
      const reason = leftOutReasons.findIndex((one) => one === thrown.code)
      // In its own month a household that cannot be is a fault of what was told.
      if (reason < 0 || input.month === month.month)
        throw new Refusal(thrown.code, { ...thrown.facts }, { household, month: month.month, by })
      columns.leftOut[household] = reason + 1
    }
  }
  if (columns.leftOut[household] !== 0) for (const by of guidelineNames) columns[by][household] = 0
}

/** Support, and what is paid for other needs. */
const aidOf = (input: CalculationInput): number =>
  calculate(assessedBy(input)).needs.reduce((sum, need) => sum + need.supported, 0)
