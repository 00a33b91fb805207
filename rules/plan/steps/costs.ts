import type { Block } from '../batch/layout.ts'
import { capAt, mostAge, noCap, type CapTable } from '../month/caps.ts'
import type { MonthRules } from '../month/rules.ts'
import type { Columns } from './columns.ts'
import { note } from './norm.ts'

/** What the guideline has of each cost and need: öre, `noCap` for nothing. Only where it has limits at all. */
export function caps(
  { cost, need, household }: Block,
  { costCap, needCap, refused }: Columns,
  rules: MonthRules,
): void {
  if (!rules.caps) return
  capsOf({ rows: cost, tables: rules.caps.costs, into: costCap, refused }, household, rules)
  capsOf({ rows: need, tables: rules.caps.needs, into: needCap, refused }, household, rules)
}

interface Asking {
  rows: Block['cost']
  tables: readonly (CapTable | null)[]
  into: Int32Array
  refused: Int32Array
}

const yearInDayNumbers = 10_000

function capsOf({ rows, tables, into, refused }: Asking, household: Block['household'], { month }: MonthRules): void {
  const first = firstDayNumber(month)
  for (let row = 0; row < rows.count; row++) {
    const table = tables[rows.kind[row] ?? 0]
    const at = rows.household[row] ?? 0
    const cap = table ? capAt(table, cellOf(table, household, at, first)) : noCap
    into[row] = cap
    if (cap < 0 && cap !== noCap) note(refused, at, -cap)
  }
}

/** Age is read on the first of the month, whatever day the norm reads it on. */
const firstDayNumber = (month: number): number => Math.floor(month / 12) * 10_000 + ((month % 12) + 1) * 100 + 1

function cellOf(
  table: CapTable,
  { born, adults, children, rooms, heating }: Block['household'],
  at: number,
  on: number,
) {
  const years = Math.max(0, ((on - (born[at] ?? 0)) / yearInDayNumbers) | 0)
  return (
    (children[at] ?? 0) +
    ((adults[at] ?? 1) - 1) * table.perAdult +
    (rooms[at] ?? 0) * table.perRoom +
    (heating[at] ?? 0) * table.perHeating +
    (table.ageGroup[Math.min(years, mostAge)] ?? 0) * table.perAge
  )
}

/** Reasonable costs: as approved; until assessed as applied for, or so much of it as the guideline has when that is asked. */
export function reasonableCosts({ cost }: Block, columns: Columns, rules: MonthRules): void {
  const { count, household, counts, isOpen } = cost
  const { costCap, costCounted, costs } = columns
  const isCut = rules.caps !== null && rules.unassessed === 'guideline'
  for (let row = 0; row < count; row++) {
    let amount = counts[row] ?? 0
    if (isCut && isOpen[row] === 1) amount = within(amount, costCap[row] ?? noCap)
    costCounted[row] = amount
    const at = household[row] ?? 0
    costs[at] = ((costs[at] ?? 0) + amount) | 0
  }
}

const within = (amount: number, cap: number): number => (cap >= 0 && cap < amount ? cap : amount)

/** Other needs, as approved in the same way. */
export function otherNeeds({ need }: Block, { needCap, needApproved }: Columns, rules: MonthRules): void {
  const { count, counts, isOpen } = need
  const isCut = rules.caps !== null && rules.unassessed === 'guideline'
  for (let row = 0; row < count; row++) {
    const amount = counts[row] ?? 0
    needApproved[row] = isCut && isOpen[row] === 1 ? within(amount, needCap[row] ?? noCap) : amount
  }
}
