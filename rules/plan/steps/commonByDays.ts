import type { Block } from '../batch/layout.ts'
import type { MonthRules } from '../month/rules.ts'
import { shareOf } from '../month/rounding.ts'

/**
 * Common costs where the guideline weighs by days: each further person adds the step in the table by the days they are there, those with
 * most days first, and all others in the dwelling as long as the longest. Only homes whose members differ come here.
 */
export function commonByDays({ home, member }: Block, row: number, { common, days: { rounder } }: MonthRules): number {
  const longest = home.longest[row] ?? 0
  const others = (home.persons[row] ?? 0) - (home.members[row] ?? 0)
  const first = firstOf(member.home, row)
  const days = [...member.days.subarray(first, first + (home.members[row] ?? 0))].toSorted((a, b) => b - a)
  let sum = common.whole[others] ?? 0
  for (const [at, count] of days.entries()) {
    const step = (common.whole[others + at + 1] ?? 0) - (common.whole[others + at] ?? 0)
    sum += count === longest ? step : shareOf(step, count, longest, rounder)
  }
  return sum
}

/** The first row that points at `place`, in a column whose rows lie in order. */
export function firstOf(column: Int32Array, place: number): number {
  let [low, high] = [0, column.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((column[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
