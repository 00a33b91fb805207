import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Chore } from '../housekeeping.ts'
import type { FileStore } from './store.ts'

const day = 86_400_000
/** Longer than any transaction that has written its file and not yet its row. */
const graceDays = 2
/** A file that was taken out is kept as long as a database may have to be restored to the day before. */
const removedDays = 30

/**
 * Removes files that no row tells of: of transactions that failed, of uploads that are whole or given up, and of attachments that were taken out. Which columns
 * tell of files is asked of the database, so that a new table is not forgotten: each column `stored_as` does.
 */
export function sweepOrphans(files: FileStore): Chore {
  const sweptOn = new Map<number, string>()
  return async ({ db, municipality, now, today }) => {
    if (sweptOn.get(municipality) === today) return
    const named = await findNamers(db)
    for await (const names of files.storedBefore(municipality, new Date(now.getTime() - graceDays * day))) {
      const known = names.length > 0 ? await findKnown(db, named, { municipality, names, now }) : new Set()
      for (const name of names) if (!known.has(name)) await files.remove(name, municipality)
    }
    sweptOn.set(municipality, today)
  }
}

interface Namer {
  table: string
  /** Its rows are marked when what they tell of is taken out. */
  marks: boolean
}

async function findNamers(db: Transaction<Tables>): Promise<Namer[]> {
  const { rows } = await sql<Namer>`
    select c.relname as table, exists (select from pg_attribute m where m.attrelid = c.oid and m.attname = 'removed_at') as marks
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'stored_as' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`.execute(db)
  return rows
}

async function findKnown(
  db: Transaction<Tables>,
  namers: readonly Namer[],
  { municipality, names, now }: { municipality: number; names: readonly string[]; now: Date },
): Promise<Set<unknown>> {
  const removedAfter = new Date(now.getTime() - removedDays * day)
  const told = namers.map(({ table, marks }) => {
    const kept = marks ? sql`and (removed_at is null or removed_at >= ${removedAfter})` : sql``
    return sql`select stored_as from ${sql.table(table)} where municipality_id = ${municipality} and stored_as = any(${names}) ${kept}`
  })
  const { rows } = await sql<{ stored_as: string }>`${sql.join(told, sql` union `)}`.execute(db)
  return new Set(rows.map((row) => row.stored_as))
}
