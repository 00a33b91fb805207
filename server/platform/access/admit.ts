import { sql } from 'kysely'
import type { Access } from '../../../api/route.ts'
import type { Day } from '../../../base/day.ts'
import { refuse } from '../../../base/refusal.ts'
import type { Read } from '../db/transaction.ts'
import { has, type Who } from '../http/who.ts'

export interface Admitted {
  /** By which relation the actor came in: put on record. */
  relation: string | null
}

interface CaseRow {
  relation: string | null
  unit: string
  phone: string
}

/** Lets in whom the route's access names, or refuses. One answer for what does not exist and what is another municipality's. */
export async function admit(
  tx: Read,
  who: Who,
  access: Access,
  at: { caseId: string | undefined; now: Date; today: Day },
): Promise<Admitted> {
  const met = atTheDoor(who, access)
  return met === 'ask_case' ? admitToCase(tx, who.id, at) : met
}

/** What the route and the person alone decide; `ask_case`: the case must know them too. */
export function atTheDoor(who: Who, access: Access): Admitted | 'ask_case' {
  if (access.who === 'anyone') return { relation: null }
  if (access.who === 'signed_in') return who.kind === 'nobody' ? refuse('session.none') : { relation: null }
  if (access.who === 'client') return who.kind === 'client' ? { relation: 'self' } : refuse('role.not_allowed')
  if (who.kind !== 'staff' || !has(who, access.roles)) refuse('role.not_allowed')
  return access.relation === 'none' ? { relation: 'role' } : 'ask_case'
}

async function admitToCase(
  tx: Read,
  staffId: string | null,
  at: { caseId: string | undefined; now: Date; today: Day },
): Promise<Admitted> {
  const { rows } = await sql<CaseRow>`
    select case_relation(c.case_id, ${staffId}, ${at.today}, ${at.now}) as relation, u.name as unit, u.phone
    from cases c join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
    where c.municipality_id = ${tx.municipality} and c.case_id = ${at.caseId ?? null}`.execute(tx.db)
  const row = rows[0]
  if (!row) refuse('not_found')
  if (row.relation === null) refuse('case.ask_unit', { unit: row.unit, phone: row.phone })
  return { relation: row.relation }
}
