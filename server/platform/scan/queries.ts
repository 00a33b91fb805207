import { sql, type RawBuilder } from 'kysely'
import type { Read, Write } from '../db/transaction.ts'
import type { Verdict } from './port.ts'

/** Of a row `t` with `stored_as`: what the scanner said last; null: not scanned. */
export const scanOf: RawBuilder<'clean' | 'infected' | null> = sql`(select s.outcome from file_scans s
  where s.municipality_id = t.municipality_id and s.of_file = t.stored_as order by s.scanned_at desc, s.file_scan_id desc limit 1)`

export async function findScan(tx: Read, storedAs: string): Promise<'clean' | 'infected' | null> {
  const { rows } = await sql<{ outcome: 'clean' | 'infected' | null }>`
    select ${scanOf} as outcome from (select ${tx.municipality}::integer as municipality_id, ${storedAs}::text as stored_as) t`.execute(
    tx.db,
  )
  return rows[0]?.outcome ?? null
}

export async function addScan(tx: Write, storedAs: string, verdict: Verdict, now: Date): Promise<void> {
  const found = verdict.outcome === 'infected' ? verdict.found : null
  await sql`
    insert into file_scans (municipality_id, of_file, outcome, found, scanned_at)
    values (${tx.municipality}, ${storedAs}, ${verdict.outcome}, ${found}, ${now})`.execute(tx.db)
}
