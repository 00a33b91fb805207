import { sql, type RawBuilder } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { EmergencyAnswer, EmergencyNeed, ToldIn } from '../../rules/emergencies/emergency.ts'
import type { Write } from '../platform/db/transaction.ts'

/** SQL: no answer to emergency `e`. */
export const isUnanswered = sql`not exists (select from emergency_answers w where w.municipality_id = e.municipality_id and w.emergency_id = e.emergency_id)`

/** For the statement that reads all a decision stands on: an emergency of the case that month waits, is answered, or was never told of. */
export const emergencyFor: RawBuilder<unknown> = sql`(select case when count(*) = 0 then 'none' when bool_or(${isUnanswered}) then 'open' else 'answered' end
  from emergencies e where e.municipality_id = at.m and e.case_id = at.c and e.month = at.month)`
export type EmergencyGround = 'none' | 'open' | 'answered'

export interface NewEmergency {
  caseId: string
  month: Month
  needs: readonly EmergencyNeed[]
  toldIn: ToldIn
  arrivedAt: Date
  /** null: the person, in the e-service. */
  by: string | null
  now: Date
}

export async function addEmergency(tx: Write, one: NewEmergency): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into emergencies (municipality_id, case_id, month, needs, told_in, arrived_at, registered_at, registered_by)
    values (${tx.municipality}, ${one.caseId}, ${one.month}, ${[...one.needs]}::text[], ${one.toldIn}, ${one.arrivedAt}, ${one.now}, ${one.by}) returning emergency_id as id`.execute(
    tx.db,
  )
  return rows[0]?.id ?? ''
}

export interface Standing {
  caseId: string
  month: Month
  arrivedAt: Date
  answered: boolean
  /** A notice of eviction that is not confirmed. */
  unconfirmed: boolean
  turn: number
  /** Who has it; null: nobody. */
  takenBy: string | null
  onDuty: boolean
  relation: string | null
}

/** How an emergency stands to somebody; the case is held until the transaction ends, so that of two who take it one comes first. */
export async function findStanding(
  tx: Write,
  emergencyId: string,
  of: { staffId: string; today: Day; now: Date },
): Promise<Standing | null> {
  const { rows } = await sql<Standing>`
    select e.case_id as "caseId", e.month, e.arrived_at as "arrivedAt", not ${isUnanswered} as answered,
      exists (select from eviction_notices n where n.municipality_id = e.municipality_id and n.emergency_id = e.emergency_id
        and not exists (select from eviction_confirmations k where k.municipality_id = n.municipality_id and k.emergency_id = n.emergency_id)) as unconfirmed,
      coalesce((select max(t.turn) from emergency_takes t where t.municipality_id = e.municipality_id and t.emergency_id = e.emergency_id), 0)::integer as turn,
      (select s.name from emergency_takes t join staff s on s.municipality_id = t.municipality_id and s.staff_id = t.taken_by
        where t.municipality_id = e.municipality_id and t.emergency_id = e.emergency_id order by t.turn desc limit 1) as "takenBy",
      is_on_duty(e.municipality_id, ${of.staffId}, c.unit_id, ${of.now}) and not exists (
        select from conflicts_of_interest k where k.municipality_id = e.municipality_id and k.case_id = e.case_id and k.staff_id = ${of.staffId}) as "onDuty",
      case_relation(e.case_id, ${of.staffId}, ${of.today}, ${of.now}) as relation
    from emergencies e join cases c on c.municipality_id = e.municipality_id and c.case_id = e.case_id
    where e.municipality_id = ${tx.municipality} and e.emergency_id = ${emergencyId} for update of c`.execute(tx.db)
  return rows[0] ?? null
}

export async function addTake(
  tx: Write,
  take: { emergencyId: string; turn: number; by: string; now: Date },
): Promise<void> {
  await sql`
    insert into emergency_takes (municipality_id, emergency_id, turn, taken_by, taken_at)
    values (${tx.municipality}, ${take.emergencyId}, ${take.turn}, ${take.by}, ${take.now})`.execute(tx.db)
}

/** Whoever takes an emergency in a case that is not theirs covers in it, until the day after. */
export async function coverFor(
  tx: Write,
  caseId: string,
  staffId: string,
  days: { from: Day; to: Day },
): Promise<void> {
  await sql`
    insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from, valid_to)
    values (${tx.municipality}, ${caseId}, ${staffId}, 'cover', ${days.from}, ${days.to})`.execute(tx.db)
}

export async function addAnswer(
  tx: Write,
  given: { emergencyId: string; answer: EmergencyAnswer; reasons: string; late: string | null; by: string; now: Date },
): Promise<void> {
  await sql`
    insert into emergency_answers (municipality_id, emergency_id, answer, reasons, late, answered_by, answered_at)
    values (${tx.municipality}, ${given.emergencyId}, ${given.answer}, ${given.reasons}, ${given.late}, ${given.by}, ${given.now})`.execute(
    tx.db,
  )
}
