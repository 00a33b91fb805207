import type { Day } from '../../base/day.ts'
import { add, toOre, zero, type Ore } from '../../base/money.ts'
import { sources, type SourceKey } from '../../law/sources.ts'
import type { Outcome } from '../gates/facts.ts'
import { groundsOf } from '../gates/grounds.ts'

interface Delegated {
  item: string
  needs: readonly { outcome: Outcome; granted: number; provisions: readonly string[] }[]
}

/** A delegated decision the board is not told of, and that is reviewed for legality (SoL 12:2), is minuted by itself (KL 6:40, 7:8). */
export const mustBeMinuted = (needs: Delegated['needs'], decidedOn: Day, notice: 'each' | 'counts' | 'none'): boolean =>
  notice !== 'each' &&
  needs.some((need) => groundsOf(need.provisions.filter(isSource), decidedOn).ground === 'additional')

const isSource = (key: string): key is SourceKey => Object.hasOwn(sources, key)

export interface ItemCount {
  item: string
  outcome: Outcome
  count: number
  granted: Ore
}

/** How often each item was used, by outcome, need by need. */
export function countByItem(rows: readonly Delegated[]): ItemCount[] {
  const counts = new Map<string, ItemCount>()
  for (const { item, needs } of rows) {
    for (const { outcome, granted } of needs) {
      const key = `${item}|${outcome}`
      const before = counts.get(key) ?? { item, outcome, count: 0, granted: zero }
      counts.set(key, { ...before, count: before.count + 1, granted: add(before.granted, toOre(granted)) })
    }
  }
  return [...counts.values()].toSorted((a, b) => (a.item + a.outcome < b.item + b.outcome ? -1 : 1))
}
