import { toOre, type Ore } from '../../../base/money.ts'
import type { Month } from '../../../base/month.ts'
import { leftOutReasons, type MonthColumns, type Stretch } from './stretch.ts'

/** What has been counted so far. Some bytes a household, whatever it was. */
export interface Tally {
  months: readonly MonthSum[]
  /** Households that were reckoned in at least one month. */
  households: CountedHousehold[]
  /** By index in `leftOutReasons`. */
  leftOut: { households: number; months: number }[]
}

export interface MonthSum {
  month: Month
  households: number
  before: Ore
  after: Ore
}

export interface CountedHousehold {
  kind: number
  children: number
  /** Öre in all months that were reckoned. */
  before: number
  after: number
}

export const newTally = (months: readonly Month[]): Tally => ({
  months: months.map((month) => ({ month, households: 0, before: toOre(0), after: toOre(0) })),
  households: [],
  leftOut: leftOutReasons.map(() => ({ households: 0, months: 0 })),
})

export function addTo(tally: Tally, stretch: Stretch): void {
  for (const [at, columns] of stretch.months.entries()) addMonth(tally.months[at], columns)
  for (let one = 0; one < stretch.count; one++) addHousehold(tally, stretch, one)
}

function addMonth(sum: MonthSum | undefined, { before, after, leftOut }: MonthColumns): void {
  if (!sum) throw new Error('a stretch has the months of its tally')
  sum.households += leftOut.reduce((all, reason) => (reason === 0 ? all + 1 : all), 0)
  sum.before = toOre(before.reduce((all, amount) => all + amount, sum.before))
  sum.after = toOre(after.reduce((all, amount) => all + amount, sum.after))
}

function addHousehold({ households, leftOut }: Tally, { kinds, children, months }: Stretch, one: number): void {
  const counted = { kind: kinds[one] ?? 0, children: children[one] ?? 0, before: 0, after: 0 }
  const missed = leftOutReasons.map(() => 0)
  let reckoned = 0
  for (const month of months) {
    counted.before += month.before[one] ?? 0
    counted.after += month.after[one] ?? 0
    const reason = month.leftOut[one] ?? 0
    if (reason === 0) reckoned += 1
    else missed[reason - 1] = (missed[reason - 1] ?? 0) + 1
  }
  if (reckoned > 0) households.push(counted)
  for (const [at, count] of missed.entries()) {
    const sum = leftOut[at]
    if (!sum || count === 0) continue
    sum.households += 1
    sum.months += count
  }
}
