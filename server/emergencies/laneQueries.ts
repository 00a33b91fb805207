import { sql } from 'kysely'
import type { z } from 'zod'
import type { caseEmergencies, emergencyAlarm, emergencyLane } from '../../api/emergencies.ts'
import type { Day } from '../../base/day.ts'
import type { Read } from '../platform/db/transaction.ts'
import { isUnanswered } from './queries.ts'

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

interface Asking {
  staffId: string
  today: Day
  now: Date
}

/** SQL: who has emergency `e` now, as one asks it. */
const taken = (
  me: string,
) => sql`(select json_build_object('by', s.name, 'at', ${iso('t.taken_at')}, 'mine', t.taken_by = ${me}::uuid)
  from emergency_takes t join staff s on s.municipality_id = t.municipality_id and s.staff_id = t.taken_by
  where t.municipality_id = e.municipality_id and t.emergency_id = e.emergency_id order by t.turn desc limit 1)`

export async function findAlarm(tx: Read, { staffId, now }: Asking): Promise<z.output<typeof emergencyAlarm.reply>> {
  const { rows } = await sql<z.output<typeof emergencyAlarm.reply>>`
    with mine as materialized (select u.unit_id from units u where u.municipality_id = ${tx.municipality} and is_on_duty(u.municipality_id, ${staffId}, u.unit_id, ${now})),
    untaken as (
      select e.arrived_at from emergencies e join cases c on c.municipality_id = e.municipality_id and c.case_id = e.case_id
      where e.municipality_id = ${tx.municipality} and c.unit_id in (select unit_id from mine) and ${isUnanswered}
        and not exists (select from emergency_takes t where t.municipality_id = e.municipality_id and t.emergency_id = e.emergency_id)
        and not exists (select from conflicts_of_interest k where k.municipality_id = e.municipality_id and k.case_id = e.case_id and k.staff_id = ${staffId}))
    select exists (select from mine) as "onDuty", (select count(*)::integer from untaken) as untaken, (select ${iso('max(arrived_at)')} from untaken) as newest`.execute(
    tx.db,
  )
  return rows[0] ?? { onDuty: false, untaken: 0, newest: null }
}

/** No names: whoever takes it opens the case. */
export async function findLane(
  tx: Read,
  { staffId, today, now }: Asking,
): Promise<z.output<typeof emergencyLane.reply>> {
  const { rows } = await sql<z.output<typeof emergencyLane.reply>>`
    select
      (select coalesce(json_agg(json_build_object('emergencyId', x.emergency_id, 'caseId', x.case_id, 'caseNumber', x.case_number, 'unit', x.unit, 'month', x.month, 'needs', x.needs, 'toldIn', x.told_in,
          'arrivedAt', ${iso('x.arrived_at')}, 'taken', x.taken, 'mayOpen', x.relation is not null) order by x.arrived_at), '[]')
        from (select e.*, c.case_number, u.name as unit, ${taken(staffId)} as taken, case_relation(e.case_id, ${staffId}, ${today}, ${now}) as relation,
            is_on_duty(e.municipality_id, ${staffId}, c.unit_id, ${now}) and not exists (
              select from conflicts_of_interest k where k.municipality_id = e.municipality_id and k.case_id = e.case_id and k.staff_id = ${staffId}) as on_duty
          from emergencies e join cases c on c.municipality_id = e.municipality_id and c.case_id = e.case_id
            join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
          where e.municipality_id = ${tx.municipality} and ${isUnanswered}) x
        where x.on_duty or x.relation in ('assigned', 'cover', 'unit')) as rows,
      (select coalesce(json_agg(json_build_object('name', s.name, 'unit', u.name, 'until', ${iso('d.ends_at')}) order by u.name collate svenska, d.ends_at), '[]')
        from duty_shifts d join staff s on s.municipality_id = d.municipality_id and s.staff_id = d.staff_id
          join units u on u.municipality_id = d.municipality_id and u.unit_id = d.unit_id
        where d.municipality_id = ${tx.municipality} and d.starts_at <= ${now} and d.ends_at > ${now}
          and not exists (select from duty_shifts_ended n where n.municipality_id = d.municipality_id and n.duty_shift_id = d.duty_shift_id)) as "onDuty"`.execute(
    tx.db,
  )
  return rows[0] ?? { rows: [], onDuty: [] }
}

export async function findOfMonth(
  tx: Read,
  at: { caseId: string; month: string },
  me: string,
): Promise<z.output<typeof caseEmergencies.reply>['rows']> {
  const { rows } = await sql<{ rows: z.output<typeof caseEmergencies.reply>['rows'] }>`
    select coalesce(json_agg(json_build_object('emergencyId', e.emergency_id, 'needs', e.needs, 'toldIn', e.told_in, 'arrivedAt', ${iso('e.arrived_at')}, 'taken', ${taken(me)}, 'answer',
      (select json_build_object('answer', w.answer, 'reasons', w.reasons, 'late', w.late, 'by', s.name, 'at', ${iso('w.answered_at')})
        from emergency_answers w join staff s on s.municipality_id = w.municipality_id and s.staff_id = w.answered_by
        where w.municipality_id = e.municipality_id and w.emergency_id = e.emergency_id)) order by e.arrived_at desc), '[]') as rows
    from emergencies e where e.municipality_id = ${tx.municipality} and e.case_id = ${at.caseId} and e.month = ${at.month}`.execute(
    tx.db,
  )
  return rows[0]?.rows ?? []
}
