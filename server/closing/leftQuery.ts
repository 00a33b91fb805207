import { sql } from 'kysely'
import type { CloseFacts } from '../../rules/closing/closeFacts.ts'
import { countUnhanded } from '../concerns/queries.ts'
import type { Read } from '../platform/db/transaction.ts'

/** What a case may not be left with: reports nobody was handed, and notices of eviction nobody has confirmed. */
export type Left = Required<Pick<CloseFacts, 'unhandedConcerns' | 'unconfirmedNotices'>>

export const findLeft = async (tx: Read, caseId: string): Promise<Left> => ({
  unhandedConcerns: await countUnhanded(tx, caseId),
  unconfirmedNotices: await countUnconfirmed(tx, caseId),
})

async function countUnconfirmed(tx: Read, caseId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from eviction_notices n join emergencies e on e.municipality_id = n.municipality_id and e.emergency_id = n.emergency_id
    where n.municipality_id = ${tx.municipality} and e.case_id = ${caseId}
      and not exists (select from eviction_confirmations k where k.municipality_id = n.municipality_id and k.emergency_id = n.emergency_id)`.execute(
    tx.db,
  )
  return rows[0]?.count ?? 0
}
