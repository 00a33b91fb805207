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
    const years = Math.min(mostAge, Math.max(0, (((first - (born[row] ?? 0)) | 0) / yearInDayNumbers) | 0))
    const more = (Math.imul(rooms[row] ?? 0, perRoom) + Math.imul(heating[row] ?? 0, perHeating)) | 0
    capCell[row] = ((shape[row] ?? 0) + more + Math.imul(ageGroup[years] ?? 0, perAge)) | 0
  }
}

/** Reasonable costs when a guideline is tried: what is not assessed counts up to its limit. */
export function costsWithin({ cost }: Block, columns: Columns, { caps }: MonthRules): void {
  if (!caps) return
  const { capCell, costCap, costCounted, costs, refused } = columns
  const asking = { caps, of: 'costs', rows: cost, capCell, cap: costCap, counted: costCounted, sums: costs } as const
  if (within(asking) < 0) learn(asking, refused)
}

/** Other needs in the same way. */
export function needsWithin({ need }: Block, columns: Columns, { caps }: MonthRules): void {
  if (!caps) return
  const { capCell, needCap, needApproved, needsApproved, refused } = columns
  const asking = {
    caps,
    of: 'needs',
    rows: need,
    capCell,
    cap: needCap,
    counted: needApproved,
    sums: needsApproved,
  } as const
  if (within(asking) < 0) learn(asking, refused)
}

interface Asking {
  caps: CapTables
  of: 'costs' | 'needs'
  rows: Block['cost']
  capCell: Int32Array
  cap: Int32Array
  counted: Int32Array
  /** What counts, added to each household. */
  sums: Int32Array
}

/** Below nought when some limit is not known. The loop calls nobody: one that may call has to read every column's bounds anew. */
function within({ caps, of, rows, capCell, cap: limit, counted, sums }: Asking): number {
  const { count, household, capRow, counts } = rows
  const { [of]: limits, cells } = caps
  let known = 0
  for (let row = 0; row < count; row++) {
    const at = household[row] ?? 0
    const place = (Math.imul(capRow[row] ?? 0, cells) + (capCell[at] ?? 0)) | 0
    const cap = limits[place] ?? 0
    const amount = counts[row] ?? 0
    // The lesser by their difference: which it is cannot be foreseen, and a branch would be guessed wrong.
    const difference = (cap - amount) | 0
    known |= cap
    const counting = (amount + (difference & (difference >> 31))) | 0
    limit[row] = cap
    counted[row] = counting
    sums[at] = ((sums[at] ?? 0) + counting) | 0
  }
  return known
}

/** Asks for limits that are not known, and reckons again. Where there can be none the household is refused, and its amounts are not read. */
function learn(asking: Asking, refused: Int32Array): void {
  const { caps, of, rows, capCell } = asking
  for (let row = 0; row < rows.count; row++) {
    const at = rows.household[row] ?? 0
    const place = (rows.capRow[row] ?? 0) * caps.cells + (capCell[at] ?? 0)
    const cap = caps[of][place] ?? 0
    const found = cap === unasked ? askCap(caps, of, place) : cap
    if (found < 0) note(refused, at, -found - 1)
  }
  // Nothing else adds to these sums: they begin anew.
  asking.sums.fill(0)
  within(asking)
}
