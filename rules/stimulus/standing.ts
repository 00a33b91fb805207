import { plusMonth, type Month } from '../../base/month.ts'
import type { Day } from '../../base/day.ts'
import { stimulusMonths } from '../../law/amounts.ts'
import { lookEntered, partOf } from '../../law/entered.ts'
import type { NormTables } from '../norm/choices.ts'
import type { StimulusParameters, SupportMonth } from './history.ts'

export interface Window {
  from: Month
  to: Month
}

/** Where a person stands with the special rule for work income at the end of the months told. */
export interface Standing {
  /** Every two years that were begun, in order. */
  windows: readonly Window[]
  /** Months in a row with support, since the last two years ended or the row broke. */
  inRow: number
}

/** What it takes of the guideline, and what was entered here of the law. */
export type StimulusRules = StimulusParameters & Pick<NormTables, 'enteredWorkIncomeRules'>

const nothingYet: Standing = { windows: [], inRow: 0 }

/**
 * SoL 12:8, month by month. A month with a rejection, or that was not applied for, breaks the row. The two years run on whatever happens;
 * months within them do not count towards new ones: the six are earned anew after.
 */
export function standingAfter(months: readonly SupportMonth[], rules: StimulusRules, knownOn: Day): Standing {
  const sorted = months.toSorted((a, b) => (a.month < b.month ? -1 : 1))
  let standing = nothingYet
  for (const [at, one] of sorted.entries()) {
    const before = sorted[at - 1]
    const unbroken = before !== undefined && plusMonth(before.month, 1) === one.month
    standing = next({ ...standing, inRow: unbroken ? standing.inRow : 0 }, one, rules, knownOn)
  }
  return standing
}

function next({ windows, inRow }: Standing, one: SupportMonth, rules: StimulusRules, knownOn: Day): Standing {
  const last = windows.at(-1)
  if (last && one.month <= last.to) return { windows, inRow: 0 }
  const rule = ruleIn(one.month, rules, knownOn)
  if (rule && inRow >= rule.qualifying && (rules.stimulusStart === 'after_qualifying' || one.wage)) {
    return { windows: [...windows, { from: one.month, to: plusMonth(one.month, rule.lasting - 1) }], inRow: 0 }
  }
  return { windows, inRow: one.support === 'granted' ? inRow + 1 : 0 }
}

/** The rule counts from July 2013: support before that counts towards the six, but nothing begins. */
function ruleIn(
  month: Month,
  { enteredWorkIncomeRules }: StimulusRules,
  knownOn: Day,
): { qualifying: number; lasting: number } | null {
  const first = stimulusMonths.rows[0]?.from ?? month
  if (month < first) return null
  return monthsOf(month, enteredWorkIncomeRules, knownOn).value
}

/** How many months in a row, and how many it lasts, in a month. */
export const monthsOf = (month: Month, entered: StimulusRules['enteredWorkIncomeRules'], knownOn: Day) =>
  lookEntered(
    stimulusMonths,
    partOf(entered, (rules) => ({ qualifying: rules.qualifyingMonths, lasting: rules.lastingMonths })),
    month,
    knownOn,
  )
