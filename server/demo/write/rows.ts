import type { SelectType } from 'kysely'
import type { Client } from 'pg'
import type { Tables } from '../../platform/db/tables.ts'

type TableName = keyof Tables
export type Hex = `\\x${string}`
/** A value as it travels in JSON: bytes as PostgreSQL's hex, an instant as ISO text. */
type Cell<V> = unknown extends V ? unknown : V extends Buffer ? Hex : V extends Date ? string : V
export type Row<T extends TableName> = {
  [Column in Exclude<keyof Tables[T], 'municipality_id'>]: Cell<SelectType<Tables[T][Column]>>
}

export const hex = (bytes: Buffer): Hex => `\\x${bytes.toString('hex')}`

/** What is to be written, table by table. */
export interface Rows {
  add: <T extends TableName>(table: T, ...rows: Row<T>[]) => void
  /** Takes out everything added so far. */
  take: () => Batch
}

export interface Batch {
  /** One statement a table, into the municipality of the transaction. */
  write: (client: Client) => Promise<void>
}

/** A row points only to rows of tables before its own. */
const order: readonly TableName[] = [
  'committees',
  'units',
  'staff',
  'staff_roles',
  'guidelines',
  'handbook_versions',
  'delegation_rules',
  'demo_logins',
  'persons',
  'person_numbers',
  'addresses',
  'protected_identities',
  'case_counters',
  'cases',
  'case_members',
  'case_assignments',
  'break_glass',
  'application_drafts',
  'applications',
  'assessments',
  'child_analyses',
  'journal_entries',
  'contacts',
  'deviations',
  'deviation_answers',
  'completion_requests',
  'completion_items',
  'completion_days',
  'completion_receipts',
  'hearings',
  'hearing_answers',
  'calculations',
  'decisions',
  'decision_needs',
  'decided_child_analyses',
  'letters',
  'letter_receipts',
  'payment_accounts',
  'payments',
  'payment_attests',
  'payment_files',
  'payment_file_lines',
]

export function makeRows(): Rows {
  const waiting = new Map<TableName, object[]>()
  return {
    add: (table, ...rows) => {
      const before = waiting.get(table)
      if (before) before.push(...rows)
      else waiting.set(table, rows)
    },
    take: () => {
      const taken = new Map(waiting)
      waiting.clear()
      return {
        write: async (client) => {
          for (const table of order) await insert(client, table, taken.get(table) ?? [])
        },
      }
    },
  }
}

async function insert(client: Client, table: TableName, rows: readonly object[]): Promise<void> {
  const first = rows[0]
  if (!first) return
  const columns = Object.keys(first).join(', ')
  await client.query(
    `insert into ${table} (municipality_id, ${columns}) select tenant(), ${columns} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  )
}
