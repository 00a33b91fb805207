import { sql } from 'kysely'
import type { z } from 'zod'
import type { childTalkTrainings, registerChildTalkTraining } from '../../api/children.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

type Shown = z.output<typeof childTalkTrainings.reply>

/** Each training and who may be given one; both in one statement. */
export async function findTrainings(tx: Read): Promise<Shown> {
  const { rows } = await sql<Shown>`
    select
      (select coalesce(json_agg(json_build_object('staffId', s.staff_id, 'name', s.name) order by s.name), '[]') from staff s
        where s.municipality_id = ${tx.municipality} and exists (select from staff_roles r where r.municipality_id = s.municipality_id and r.staff_id = s.staff_id
          and r.role in ('caseworker', 'first_social_worker'))) as staff,
      (select coalesce(json_agg(json_build_object('trainingId', k.child_talk_training_id, 'name', s.name, 'course', k.course, 'from', k.from_day, 'until', k.until_day, 'notedBy', b.name)
          order by s.name, k.from_day desc), '[]')
        from child_talk_trainings k join staff s on s.municipality_id = k.municipality_id and s.staff_id = k.staff_id
          join staff b on b.municipality_id = k.municipality_id and b.staff_id = k.noted_by
        where k.municipality_id = ${tx.municipality}) as trainings`.execute(tx.db)
  return rows[0] ?? { staff: [], trainings: [] }
}

/** False: there is one from that day already. */
export async function addTraining(
  tx: Write,
  one: z.output<typeof registerChildTalkTraining.body> & { by: string; now: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into child_talk_trainings (municipality_id, staff_id, course, from_day, until_day, noted_by, noted_at)
    values (${tx.municipality}, ${one.staffId}, ${one.course}, ${one.from}, ${one.until}, ${one.by}, ${one.now})
    on conflict (municipality_id, staff_id, from_day) do nothing`.execute(tx.db)
  return numAffectedRows === 1n
}
