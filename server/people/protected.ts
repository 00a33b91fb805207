import { sql } from 'kysely'
import { z } from 'zod'
import type { readProtected } from '../../api/cases.ts'
import { refuse } from '../../base/refusal.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'

const identity = z.object({
  givenName: z.string(),
  familyName: z.string(),
  personNumber: z.string(),
  address: z.string(),
  phone: z.string(),
})

/** Opens the sealed identity of one person in one's own case. The route asks for the right; the record keeps the reading. */
export async function openProtected({
  tx,
  ids,
  input,
}: Call<typeof readProtected>): Promise<ReplyOf<typeof readProtected>> {
  if (input.reason.length < 10) refuse('protected.reason_too_short')
  const { rows } = await sql<{ sealed: Buffer }>`
    select p.sealed from protected_identities p
    where p.municipality_id = ${tx.municipality} and p.person_id = ${ids.personId}
      and exists (select from case_members m where m.municipality_id = p.municipality_id and m.case_id = ${ids.caseId} and m.person_id = p.person_id)`.execute(
    tx.db,
  )
  const row = rows[0]
  if (!row) refuse('not_found')
  return identity.parse(JSON.parse(tx.vault.open('protected', row.sealed, 'protected_identities.sealed')))
}
