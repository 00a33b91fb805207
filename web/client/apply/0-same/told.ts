import type { Reply } from '../../../ui/endpoint.ts'
import type { myRegisters } from '../../../../api/registers.ts'
import type { Income } from '../draft/shape.ts'

type Asking = Reply<typeof myRegisters>['askings'][number]
type Answer = Asking['answers'][number]

/** One amount a holder has told of the person. */
export interface ToldRow {
  registerAnswerId: string
  holder: Answer['holder']
  label: string
  kind: Income['kind'] | null
  paidOn: string
  amount: number
}

/** The newest row of each kind and holder, in what was asked last; the oldest is news to nobody. */
export function newestRows(askings: readonly Asking[]): ToldRow[] {
  const latest = askings.toSorted((a, b) => (a.askedAt < b.askedAt ? 1 : -1))[0]
  const rows = (latest?.answers ?? []).flatMap(({ registerAnswerId, holder, answer }) =>
    answer.state === 'fetched' ? answer.rows.map((row) => ({ ...row, registerAnswerId, holder })) : [],
  )
  const newest = new Map<string, ToldRow>()
  for (const row of rows.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1)))
    newest.set(`${row.holder} ${row.label}`, row)
  return [...newest.values()]
}

/** The person's own income that the row is about, when there is just one and it says something else. */
export function differing(row: ToldRow, incomes: readonly Income[], ownKey: string): Income | null {
  const [income, ...more] = incomes.filter((one) => one.kind === row.kind && one.member === ownKey)
  return income && more.length === 0 && income.amount !== row.amount && row.amount > 0 ? income : null
}
