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

/** Opens the sealed identity of a member of one's own case. The route asks for the right; the reason is kept, each time. */
export async function openProtected({
  tx,
  who,
  ids,
  input,
  now,
  today,
}: Call<typeof readProtected>): Promise<ReplyOf<typeof readProtected>> {
  // As PostgreSQL counts: a sign, not its halves.
  if ([...input.reason].length < 10) refuse('protected.reason_too_short')
  const { rows } = await sql<{ sealed: Buffer }>`
    select p.sealed from protected_identities p
    where p.municipality_id = ${tx.municipality} and p.person_id = ${ids.personId}
      and exists (select from case_members m where m.municipality_id = p.municipality_id and m.case_id = ${ids.caseId}
        and m.person_id = p.person_id and (m.valid_to is null or m.valid_to >= ${today}))`.execute(tx.db)
  const row = rows[0]
  if (!row) refuse('not_found')
  await sql`
    insert into protected_readings (municipality_id, person_id, case_id, staff_id, reason, read_at)
    values (${tx.municipality}, ${ids.personId}, ${ids.caseId}, ${who.id}, ${input.reason}, ${now})`.execute(tx.db)
  return identity.parse(JSON.parse(tx.vault.open('protected', row.sealed, 'protected_identities.sealed')))
}
