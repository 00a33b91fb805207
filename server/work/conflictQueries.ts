import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export async function addConflict(
  tx: Write,
  conflict: { caseId: string; staffId: string; ground: string; explanation: string; now: Date },
): Promise<void> {
  await sql`
    insert into conflicts_of_interest (municipality_id, case_id, staff_id, ground, explanation, declared_at)
    values (${tx.municipality}, ${conflict.caseId}, ${conflict.staffId}, ${conflict.ground}, ${conflict.explanation}, ${conflict.now})`.execute(
    tx.db,
  )
}

export interface Duty {
  id: string
  kind: 'assigned' | 'cover'
}

/** What somebody has in a case from today on. */
export async function findDuties(tx: Read, caseId: string, staffId: string, today: Day): Promise<Duty[]> {
  const { rows } = await sql<Duty>`
    select case_assignment_id as id, kind from case_assignments
    where municipality_id = ${tx.municipality} and case_id = ${caseId} and staff_id = ${staffId} and (valid_to is null or valid_to >= greatest(valid_from, ${today}))`.execute(
    tx.db,
  )
  return rows
}

export interface Successor {
  staffId: string
  name: string
}

/**
 * Who takes the case at once: a caseworker of the unit, the one with fewest cases, else who leads it. Nobody who is away now or soon, has declared jäv
 * there, or keeps it already.
 */
export async function findSuccessor(tx: Read, caseId: string, today: Day): Promise<Successor | null> {
  const { rows } = await sql<Successor>`
    select s.staff_id as "staffId", s.name
    from cases c join staff_roles r on r.municipality_id = c.municipality_id and (r.unit_id = c.unit_id or r.unit_id is null)
        and r.role in ('caseworker', 'first_social_worker', 'unit_manager') and r.valid_from <= ${today} and (r.valid_to is null or r.valid_to >= ${today})
      join staff s on s.municipality_id = r.municipality_id and s.staff_id = r.staff_id
    where c.municipality_id = ${tx.municipality} and c.case_id = ${caseId}
      and not exists (select from conflicts_of_interest k where k.municipality_id = c.municipality_id and k.case_id = c.case_id and k.staff_id = s.staff_id)
      and not exists (select from absences a where a.municipality_id = c.municipality_id and a.staff_id = s.staff_id and a.starts_on <= ${today}::date + 14 and a.ends_on >= ${today})
      and not exists (select from case_assignments h where h.municipality_id = c.municipality_id and h.case_id = c.case_id and h.staff_id = s.staff_id
        and (h.valid_to is null or h.valid_to >= ${today}))
    order by array_position(array['caseworker', 'first_social_worker', 'unit_manager'], r.role), r.unit_id is null,
      (select count(*) from case_assignments n where n.municipality_id = s.municipality_id and n.staff_id = s.staff_id and n.valid_to is null), s.staff_id
    limit 1`.execute(tx.db)
  return rows[0] ?? null
}

/** The rest of a cover goes to another, by the same absence. */
export async function replaceCover(tx: Write, dutyId: string, to: string | null, today: Day): Promise<void> {
  if (to !== null)
    await sql`
      insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from, valid_to, absence_id)
      select municipality_id, case_id, ${to}, 'cover', greatest(valid_from, ${today}), valid_to, absence_id
      from case_assignments where municipality_id = ${tx.municipality} and case_assignment_id = ${dutyId}`.execute(
      tx.db,
    )
  await sql`
    update case_assignments set valid_to = greatest(${today}::date - 1, valid_from - 1)
    where municipality_id = ${tx.municipality} and case_assignment_id = ${dutyId}`.execute(tx.db)
}
