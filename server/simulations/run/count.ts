import { newStretch } from '../report/stretch.ts'
import { addTo, newTally } from '../report/tally.ts'
import type { Reckoned } from './month.ts'
import { monthOf } from './rules.ts'
import type { Counted } from './told.ts'

export interface Counting {
  add: (stretch: Reckoned) => void
  /** Reckoned or said no to. */
  households: () => number
  counted: () => Counted
}

/** Counts households as they are reckoned, each in its own month as if it were the same one. */
export function makeCounting(leftOutBefore: number): Counting {
  const tally = newTally([monthOf(24_000)])
  let [seen, leftOut, first, last] = [0, leftOutBefore, Number.POSITIVE_INFINITY, 0]
  return {
    add: ({ month, batch, runs }) => {
      const [before, after] = runs
      if (!before || !after) throw new Error('two sides are held against each other')
      seen += batch.count
      first = Math.min(first, month)
      last = Math.max(last, month)
      const people = batch.blocks.flatMap(({ household: { adults, children } }) =>
        Array.from(adults, (count, at) => ({ adults: count, children: children[at] ?? 0 })),
      )
      const told = people.flatMap((one, at) =>
        before.refused[at] === 0 && after.refused[at] === 0 ? [{ ...one, at }] : [],
      )
      leftOut += people.length - told.length
      const stretch = newStretch(told.length, 1)
      const [columns] = stretch.months
      for (const [to, { adults, children, at }] of told.entries()) {
        stretch.kinds[to] = (adults > 1 ? 4 : 0) + Math.min(3, children)
        stretch.children[to] = children
        if (!columns) continue
        columns.before[to] = (before.support[at] ?? 0) + (before.needs[at] ?? 0)
        columns.after[to] = (after.support[at] ?? 0) + (after.needs[at] ?? 0)
      }
      addTo(tally, stretch)
    },
    households: () => seen,
    counted: () => ({ tally, months: { first, last }, leftOut }),
  }
}
