import { toOre } from '../../../base/money.ts'
import { assert } from '../../../base/refusal.ts'
import type { SourceKey } from '../../../law/sources.ts'
import type { Line } from '../../line.ts'
import type { Term } from '../../terms.ts'
import type { Block } from '../batch/layout.ts'
import type { MonthRules } from '../month/rules.ts'
import type { BatchRun } from '../run.ts'
import type { Columns } from '../steps/columns.ts'
import { firstOf } from '../steps/commonByDays.ts'
import { nobody, type HouseholdNames } from './names.ts'

/** One household of a kept run, as far as its lines are to be told. */
export interface Told {
  block: Block
  columns: Columns
  rules: MonthRules
  names: HouseholdNames
  /** Its place in the block. */
  at: number
}

/** Finds a household in a run that kept its steps. */
export function toldOf({ batch, rules, kept }: BatchRun, household: number, names: HouseholdNames = nobody): Told {
  assert(kept !== null, 'a run that is told kept its steps')
  let at = household
  for (const [place, block] of batch.blocks.entries()) {
    const columns = kept[place]
    if (columns && at < block.household.count) return { block, columns, rules, names, at }
    at -= block.household.count
  }
  throw new Error('broken promise: a household that is told is in the batch')
}

/** The rows that point at one row above, and each one's place among them. */
export function rowsUnder(pointer: Int32Array, above: number): [row: number, place: number][] {
  const first = firstOf(pointer, above)
  const count = firstOf(pointer, above + 1) - first
  return Array.from({ length: count }, (_, place) => [first + place, place])
}

export const amountAt = (column: Int32Array, row: number) => toOre(column[row] ?? 0)

/** A line, about something where it has a name. */
export const line = (term: Term, amount: number, source: SourceKey | null, about?: string): Line => ({
  term,
  amount: toOre(amount),
  source,
  ...(about === undefined ? {} : { about }),
  of: [],
})
export const nameOf = (names: readonly string[], place: number): string => names[place] ?? String(place + 1)
