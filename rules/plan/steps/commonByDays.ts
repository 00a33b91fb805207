import { mostPersons, type Block } from '../batch/layout.ts'
import type { MonthRules } from '../month/rules.ts'
import { shareOf } from '../month/rounding.ts'

/**
 * Common costs where the guideline weighs by days: each further person adds the step in the table by the days they are there, those with
 * most days first, and all others in the dwelling as long as the longest. Only homes whose members differ come here.
 */
export function commonByDays({ home, member }: Block, row: number, { common, days: { rounder } }: MonthRules): number {
  const longest = home.longest[row] ?? 0
  const [persons, members] = personsIn(home.place[row] ?? 0)
  const others = persons - members
  const wholeFor = (count: number) => common.whole[count * mostPersons + count] ?? 0
  const first = firstOf(member.home, row)
  const days = [...member.days.subarray(first, first + members)].toSorted((a, b) => b - a)
  let sum = wholeFor(others)
  for (const [at, count] of days.entries()) {
    const step = wholeFor(others + at + 1) - wholeFor(others + at)
    sum += count === longest ? step : shareOf(step, count, longest, rounder)
  }
  return sum
}

/** Persons and members of a place among the common costs. */
export const personsIn = (place: number): [persons: number, members: number] => [
  Math.floor(place / mostPersons),
  place % mostPersons,
]

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
