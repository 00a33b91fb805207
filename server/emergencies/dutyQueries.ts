import { sql } from 'kysely'
import type { z } from 'zod'
import type { duty } from '../../api/emergencies.ts'
import { plusDays, type Day } from '../../base/day.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

type Duty = Omit<z.output<typeof duty.reply>, 'on'>

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
const working = sql`('caseworker', 'first_social_worker', 'unit_manager')`

/** SQL: role `r` holds on a day. */
const holds = (today: Day) => sql`r.valid_from <= ${today} and (r.valid_to is null or r.valid_to >= ${today})`

/** SQL: `me` leads unit `u`, or works there. */
const inUnit = (
  me: string,
  today: Day,
  roles = working,
) => sql`exists (select from staff_roles r where r.municipality_id = u.municipality_id and r.staff_id = ${me}
  and (r.unit_id = u.unit_id or r.unit_id is null) and r.role in ${roles} and ${holds(today)})`
const leading = sql`('first_social_worker', 'unit_manager')`

/** Whom one may put on duty: for units one leads everybody who works there; else oneself. */
export async function findDuty(tx: Read, me: string, today: Day): Promise<Duty> {
  const { rows } = await sql<Duty>`
    select
      (select coalesce(json_agg(json_build_object('dutyShiftId', d.duty_shift_id, 'name', s.name, 'unit', u.name, 'startsAt', ${iso('d.starts_at')}, 'endsAt', ${iso('d.ends_at')},
          'mayEnd', d.staff_id = ${me} or ${inUnit(me, today, leading)}) order by d.starts_at, u.name collate svenska), '[]')
        from duty_shifts d join units u on u.municipality_id = d.municipality_id and u.unit_id = d.unit_id
          join staff s on s.municipality_id = d.municipality_id and s.staff_id = d.staff_id
        where d.municipality_id = ${tx.municipality} and d.ends_at > ${plusDays(today, -1)}::date and ${inUnit(me, today)}
          and not exists (select from duty_shifts_ended n where n.municipality_id = d.municipality_id and n.duty_shift_id = d.duty_shift_id)) as shifts,
      (select coalesce(json_agg(json_build_object('unitId', u.unit_id, 'name', u.name, 'staff',
          (select coalesce(json_agg(json_build_object('staffId', s.staff_id, 'name', s.name) order by s.name collate svenska), '[]') from staff s
            where s.municipality_id = u.municipality_id and (s.staff_id = ${me} or ${inUnit(me, today, leading)}) and exists (
              select from staff_roles r where r.municipality_id = s.municipality_id and r.staff_id = s.staff_id and (r.unit_id = u.unit_id or r.unit_id is null) and r.role in ${working} and ${holds(today)}))
        ) order by u.name collate svenska), '[]') from units u where u.municipality_id = ${tx.municipality} and ${inUnit(me, today)}) as units`.execute(
    tx.db,
  )
  return rows[0] ?? { shifts: [], units: [] }
}

export async function addShift(
  tx: Write,
  shift: { unitId: string; staffId: string; startsAt: string; endsAt: string; by: string; now: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into duty_shifts (municipality_id, unit_id, staff_id, starts_at, ends_at, arranged_by, arranged_at)
    values (${tx.municipality}, ${shift.unitId}, ${shift.staffId}, ${shift.startsAt}, ${shift.endsAt}, ${shift.by}, ${shift.now}) returning duty_shift_id as id`.execute(
    tx.db,
  )
  return rows[0]?.id ?? ''
}

/** False: no such shift that is theirs to take back. */
export async function endShift(
  tx: Write,
  { dutyShiftId, by, today, now }: { dutyShiftId: string; by: string; today: Day; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into duty_shifts_ended (municipality_id, duty_shift_id, ended_by, ended_at)
    select d.municipality_id, d.duty_shift_id, ${by}, ${now} from duty_shifts d join units u on u.municipality_id = d.municipality_id and u.unit_id = d.unit_id
    where d.municipality_id = ${tx.municipality} and d.duty_shift_id = ${dutyShiftId} and (d.staff_id = ${by} or ${inUnit(by, today, leading)}) returning 1`.execute(
    tx.db,
  )
  return rows.length > 0
}
