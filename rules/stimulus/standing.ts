import { plusMonth, type Month } from '../../base/month.ts'
import type { Day } from '../../base/day.ts'
import { stimulusMonths } from '../../law/amounts.ts'
import { look } from '../../law/dated.ts'
import type { StimulusStart, SupportMonth } from './history.ts'

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

const nothingYet: Standing = { windows: [], inRow: 0 }

/**
 * SoL 12:8, month by month. A month with a rejection, or that was not applied for, breaks the row. The two years run on whatever happens;
 * months within them do not count towards new ones: the six are earned anew after.
 */
export function standingAfter(months: readonly SupportMonth[], start: StimulusStart, knownOn: Day): Standing {
  const sorted = months.toSorted((a, b) => (a.month < b.month ? -1 : 1))
  let standing = nothingYet
  for (const [at, one] of sorted.entries()) {
    const before = sorted[at - 1]
    const unbroken = before !== undefined && plusMonth(before.month, 1) === one.month
    standing = next({ ...standing, inRow: unbroken ? standing.inRow : 0 }, one, start, knownOn)
  }
  return standing
}

function next({ windows, inRow }: Standing, one: SupportMonth, start: StimulusStart, knownOn: Day): Standing {
  const last = windows.at(-1)
  if (last && one.month <= last.to) return { windows, inRow: 0 }
  const rule = ruleIn(one.month, knownOn)
  if (rule && inRow >= rule.qualifying && (start === 'after_qualifying' || one.wage)) {
    return { windows: [...windows, { from: one.month, to: plusMonth(one.month, rule.lasting - 1) }], inRow: 0 }
  }
  return { windows, inRow: one.support === 'granted' ? inRow + 1 : 0 }
}

/** The rule counts from July 2013: support before that counts towards the six, but nothing begins. */
function ruleIn(month: Month, knownOn: Day): { qualifying: number; lasting: number } | null {
  const first = stimulusMonths.rows[0]?.from ?? month
  if (month < first) return null
  return look(stimulusMonths, month, knownOn).value
}
