import { sql } from 'kysely'
import type { Month } from '../../base/month.ts'
import type { Read } from '../platform/db/transaction.ts'

/** The cases a stored file stands in as an attachment, with the month it belongs to where that is known. */
export async function findPlaces(tx: Read, storedAs: string): Promise<{ caseId: string; month: Month | null }[]> {
  const { rows } = await sql<{ caseId: string; month: Month | null }>`
    select distinct t.case_id as "caseId", a.month from attachments t
      left join applications a on a.municipality_id = t.municipality_id and a.case_id = t.case_id and a.draft_id = t.draft_id
    where t.municipality_id = ${tx.municipality} and t.stored_as = ${storedAs} and t.case_id is not null and t.removed_at is null`.execute(
    tx.db,
  )
  return rows
}
