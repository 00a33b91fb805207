import type { Block } from '../batch/layout.ts'
import { askCap, mostAge, unasked, type CapTables } from '../month/caps.ts'
import type { MonthRules } from '../month/rules.ts'
import type { Columns } from './columns.ts'
import { note } from './norm.ts'

/** Reasonable costs: as approved; until assessed as applied for. Nothing is cut by itself. */
export function reasonableCosts({ cost }: Block, { costCounted, costs }: Columns): void {
  const { count, household, counts } = cost
  for (let row = 0; row < count; row++) {
    const amount = counts[row] ?? 0
    costCounted[row] = amount
    const at = household[row] ?? 0
    costs[at] = ((costs[at] ?? 0) + amount) | 0
  }
}

/** Other needs, as approved in the same way. */
export function otherNeeds({ need }: Block, { needApproved }: Columns): void {
  needApproved.set(need.counts)
}

const yearInDayNumbers = 10_000

/** Where each household lies in the guideline's limits. Age is read on the first of the month, whatever day the norm reads it on. */
export function capCells({ household }: Block, { capCell }: Columns, { caps, month }: MonthRules): void {
  if (!caps) return
  const { count, born, shape, rooms, heating } = household
  const { perRoom, perHeating, perAge, ageGroup } = caps
  const first = Math.floor(month / 12) * yearInDayNumbers + ((month % 12) + 1) * 100 + 1
  for (let row = 0; row < count; row++) {
    const years = Math.min(mostAge, Math.max(0, ((first - (born[row] ?? 0)) / yearInDayNumbers) | 0))
    const more = (rooms[row] ?? 0) * perRoom + (heating[row] ?? 0) * perHeating
    capCell[row] = ((shape[row] ?? 0) + more + (ageGroup[years] ?? 0) * perAge) | 0
  }
}

/** Reasonable costs when a guideline is tried: what is not assessed counts up to its limit. */
export function costsWithin({ cost }: Block, columns: Columns, { caps }: MonthRules): void {
  if (!caps) return
  const { count, household, capRow, counts } = cost
  const { capCell, costCap, costCounted, costs, refused } = columns
  const { costs: limits, cells } = caps
  for (let row = 0; row < count; row++) {
    const at = household[row] ?? 0
    const place = ((capRow[row] ?? 0) * cells + (capCell[at] ?? 0)) | 0
    let cap = limits[place] ?? 0
    if (cap < 0) cap = capAsked({ caps, of: 'costs', place, cap }, refused, at)
    const amount = Math.min(counts[row] ?? 0, cap)
    costCap[row] = cap
    costCounted[row] = amount
    costs[at] = ((costs[at] ?? 0) + amount) | 0
  }
}

/** Other needs in the same way. */
export function needsWithin({ need }: Block, columns: Columns, { caps }: MonthRules): void {
  if (!caps) return
  const { count, household, capRow, counts } = need
  const { capCell, needCap, needApproved, refused } = columns
  for (let row = 0; row < count; row++) {
    const at = household[row] ?? 0
    const place = ((capRow[row] ?? 0) * caps.cells + (capCell[at] ?? 0)) | 0
    let cap = caps.needs[place] ?? 0
    if (cap < 0) cap = capAsked({ caps, of: 'needs', place, cap }, refused, at)
    needCap[row] = cap
    needApproved[row] = Math.min(counts[row] ?? 0, cap)
  }
}

interface Asking {
  caps: CapTables
  of: 'costs' | 'needs'
  place: number
  cap: number
}

/** A limit that is not yet known, or that cannot be: then the household is refused. */
function capAsked({ caps, of, place, cap }: Asking, refused: Int32Array, household: number): number {
  const found = cap === unasked ? askCap(caps, of, place) : cap
  if (found >= 0) return found
  note(refused, household, -found - 1)
  return 0
}
