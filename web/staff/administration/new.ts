import type { TableKind } from '../../../api/submissions.ts'
import type { Amounts } from './amounts.ts'
import type { KnownTable, TableInput } from './submission.ts'

/** A new table is empty: an amount left as it was would be taken for one that was read. The rules for wages stand until they are changed. */
export function newTable(kind: TableKind, from: string, tables: readonly KnownTable[]): TableInput {
  const read = { from, to: `${from.slice(0, 4)}-12`, regulation: '', publishedOn: null, link: '' }
  if (kind === 'riksnorm') return { kind, ...read, value: { schema: '2026', amounts: empty } }
  if (kind === 'price_base_amount') return { kind, ...read, value: 0 }
  const last = tables.find((one) => one.content.kind === kind)?.content
  const value = last?.kind === 'work_income' ? last.value : none
  return { kind, ...read, value }
}

const empty: Amounts = {
  child: { '0': 0, '1-2': 0, '3': 0, '4-6': 0, '7-10': 0, '11-14': 0, '15-18': 0, '19-20': 0 },
  childLunchAway: { '0': 0, '1-2': 0, '3': 0, '4-6': 0 },
  single: 0,
  couple: 0,
  common: [0, 0, 0, 0, 0, 0, 0],
}
const none = { stimulusPercent: 0, qualifyingMonths: 1, lastingMonths: 1, youthPriceBaseAmounts: 0 }
