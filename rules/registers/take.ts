import type { RegisterHolder } from '../../law/completion.ts'
import type { IncomeKind } from '../calculation/input.ts'
import type { FetchedIncome } from './incomes.ts'

/** Where an income was taken from. */
export interface TakenFrom {
  key: string
  holder: RegisterHolder
  fetchedOn: string
  amount: number
}

/** A row of the working copy. */
export interface TakingRow {
  key: string
  member: string
  kind: IncomeKind
  told: number
  amount: number
  reason: string | null
  fetched?: TakenFrom | undefined
}

const own = 'register.'

/** A fetched income counts: in place of what was told of the same, which stays beside; else as a row of its own. */
export function take(rows: readonly TakingRow[], income: FetchedIncome): TakingRow[] {
  const { key, member, holder, fetchedOn, amount } = income
  if (isTaken(rows, key)) return [...rows]
  const kind = income.kind ?? 'other'
  const isTold = (row: TakingRow) => row.member === member && row.kind === kind && !row.fetched
  const first = rows.find(isTold)
  const from = (sum: number): TakenFrom => ({ key, holder, fetchedOn, amount: sum })
  if (!first) {
    return [...rows, { key: `${own}${key}`, member, kind, told: 0, amount, reason: null, fetched: from(amount) }]
  }
  return rows.map((row) => {
    if (!isTold(row)) return row
    const sum = row === first ? amount : 0
    return { ...row, amount: sum, fetched: from(sum) }
  })
}

/** And back: what was told counts again. */
export const giveBack = (rows: readonly TakingRow[], key: string): TakingRow[] =>
  rows.flatMap(({ fetched, ...row }) => {
    if (fetched?.key !== key) return [fetched ? { ...row, fetched } : row]
    return row.key.startsWith(own) ? [] : [{ ...row, amount: row.told }]
  })

export const isTaken = (rows: readonly TakingRow[], key: string): boolean =>
  rows.some(({ fetched }) => fetched?.key === key)

/** What each fetched income is said to have been, by the rows that name it. */
export function takenAmounts(rows: readonly TakingRow[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { fetched } of rows) if (fetched) sums.set(fetched.key, (sums.get(fetched.key) ?? 0) + fetched.amount)
  return sums
}
