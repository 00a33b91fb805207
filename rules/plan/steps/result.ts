import type { Block } from '../batch/layout.ts'
import type { MonthRules } from '../month/rules.ts'
import { refusalNumber } from '../month/refused.ts'
import type { Columns } from './columns.ts'
import { note } from './norm.ts'

const outOfRange = refusalNumber('calculation.surplus_month_out_of_range')

/** Surplus of earlier months that a person has weighed in counts as income; how far back is the guideline's. */
export function weighedSurplus({ surplus }: Block, columns: Columns, { month, surplusMonths }: MonthRules): void {
  const { count, household, month: months, amount } = surplus
  const { surplusWeighed, incomes, refused } = columns
  for (let row = 0; row < count; row++) {
    const at = household[row] ?? 0
    const back = month - (months[row] ?? 0)
    if (back < 1 || back > surplusMonths) note(refused, at, outOfRange)
    surplusWeighed[row] = amount[row] ?? 0
    incomes[at] = ((incomes[at] ?? 0) + (amount[row] ?? 0)) | 0
  }
}

/** Money at hand, and things of value without respite or whose respite has passed. */
export function assets({ household, asset }: Block, columns: Columns, { month }: MonthRules): void {
  const { assetCounted, assets: sums } = columns
  sums.set(household.assets)
  const { count, household: of, amount, respiteTo } = asset
  for (let row = 0; row < count; row++) {
    const counted = (respiteTo[row] ?? 0) < month ? (amount[row] ?? 0) : 0
    assetCounted[row] = counted
    const at = of[row] ?? 0
    sums[at] = ((sums[at] ?? 0) + counted) | 0
  }
}

/** Norm and costs less incomes and assets: a need, or a surplus. */
export function result({ household: { count } }: Block, columns: Columns): void {
  const { norm, costs, incomes, assets, result: results, support, surplus, surplusLeft } = columns
  for (let row = 0; row < count; row++) {
    const amount = ((((norm[row] ?? 0) + (costs[row] ?? 0)) | 0) - (((incomes[row] ?? 0) + (assets[row] ?? 0)) | 0)) | 0
    const below = amount < 0 ? -amount | 0 : 0
    results[row] = amount
    support[row] = amount > 0 ? amount : 0
    surplus[row] = below
    surplusLeft[row] = below
  }
}

/** A surplus is used for the month's other needs by right, one after another, before aid is given for them. */
export function otherNeedsSupported({ need }: Block, columns: Columns): void {
  const { count, household, beyond } = need
  const { needApproved, needSupported, surplusLeft, needs } = columns
  for (let row = 0; row < count; row++) {
    const at = household[row] ?? 0
    const approved = needApproved[row] ?? 0
    const used = beyond[row] === 1 ? 0 : Math.min(surplusLeft[at] ?? 0, approved)
    surplusLeft[at] = (surplusLeft[at] ?? 0) - used
    needSupported[row] = approved - used
    needs[at] = ((needs[at] ?? 0) + approved - used) | 0
  }
}

/** A household that is refused for the month has no amounts, rather than wrong ones. */
export function refusedHaveNone({ household: { count } }: Block, columns: Columns): void {
  const { refused, norm, costs, incomes, assets, result: results, support, surplus, needs } = columns
  for (let row = 0; row < count; row++) {
    if (refused[row] === 0) continue
    for (const column of [norm, costs, incomes, assets, results, support, surplus, needs]) column[row] = 0
  }
}
