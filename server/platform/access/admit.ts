import { sql } from 'kysely'
import type { Access, RouteShape } from '../../../api/route.ts'
import type { Day } from '../../../base/day.ts'
import { refuse } from '../../../base/refusal.ts'
import type { Read } from '../db/transaction.ts'
import { has, type Who } from '../http/who.ts'

type Acting = Pick<RouteShape, 'access' | 'writes' | 'onClosed'>

export interface Admitted {
  /** By which relation the actor came in: put on record. */
  relation: string | null
}

interface CaseRow {
  relation: string | null
  closed: boolean
  shut: boolean
  unit: string
  phone: string
}

/** Lets in whom the route's access names, or refuses. One answer for what does not exist and what is another municipality's. */
export async function admit(
  tx: Read,
  who: Who,
  route: Acting,
  at: { caseId: string | undefined; now: Date; today: Day },
): Promise<Admitted> {
  const met = atTheDoor(who, route.access)
  return met === 'ask_case' ? admitToCase(tx, who.id, route, at) : met
}

/** Whether it is an act that a closed case, or one shut as made by mistake, does not take. */
export const stopsOnClosed = ({ access, writes, onClosed }: Acting): boolean =>
  writes === true && access.who === 'staff' && access.relation === 'case' && onClosed !== 'always'

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
  route: Acting,
  at: { caseId: string | undefined; now: Date; today: Day },
): Promise<Admitted> {
  const { rows } = await sql<CaseRow>`
    select case_relation(c.case_id, ${staffId}, ${at.today}, ${at.now}) as relation, c.closed_on is not null as closed, c.shut, u.name as unit, u.phone
    from cases c join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
    where c.municipality_id = ${tx.municipality} and c.case_id = ${at.caseId ?? null}`.execute(tx.db)
  const row = rows[0]
  if (!row) refuse('not_found')
  if (row.relation === null) refuse('case.ask_unit', { unit: row.unit, phone: row.phone })
  if (stopsOnClosed(route) && row.closed && (row.shut || route.onClosed !== 'too')) refuse('case.closed')
  return { relation: row.relation }
}
