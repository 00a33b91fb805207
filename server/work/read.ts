import { sql } from 'kysely'
import type { z } from 'zod'
import { work } from '../../api/work.ts'
import { plusDays, type Day } from '../../base/day.ts'
import type { Read } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { leads } from './queries.ts'

type Work = z.output<typeof work.reply>
/** So long a hand-over stays in the lists of both. */
const daysShown = 60
/** Who leads many hands over one keeper's cases at a time. */
const mostCases = 1000

export async function readWork({ tx, who, today, shows }: Call<typeof work>): Promise<ReplyOf<typeof work>> {
  const found = await findWork(tx, who.id, today)
  const handed = found.handOvers.flatMap((one) => one.cases)
  shows([...new Set([...handed, ...found.cases].map(({ caseId }) => caseId))])
  return { me: who.id, ...found }
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** A case is told of as long as one has something to do with it, or had and has no jäv in it. */
async function findWork(tx: Read, me: string, today: Day): Promise<Omit<Work, 'me'>> {
  const isMine = leads(tx, me, sql`s.staff_id`, today)
  const { rows } = await sql<Omit<Work, 'me'>>`
    select
      (select coalesce(json_agg(x order by x."handedAt" desc), '[]') from (
        select h.hand_over_id as "handOverId", h.cause, t.name as to, b.name as by, h.note, h.starts_on::text as "startsOn", ${iso('h.handed_at')} as "handedAt", h.to_staff = ${me} as "toMe",
          json_agg(json_build_object('caseId', c.case_id, 'caseNumber', c.case_number, 'from', f.name) order by c.case_number) as cases
        from hand_overs h join hand_over_cases k on k.municipality_id = h.municipality_id and k.hand_over_id = h.hand_over_id
          join cases c on c.municipality_id = k.municipality_id and c.case_id = k.case_id
          join staff t on t.municipality_id = h.municipality_id and t.staff_id = h.to_staff
          join staff b on b.municipality_id = h.municipality_id and b.staff_id = h.handed_by
          left join staff f on f.municipality_id = k.municipality_id and f.staff_id = k.from_staff
        where h.municipality_id = ${tx.municipality} and h.starts_on >= ${plusDays(today, -daysShown)}
          and (h.to_staff = ${me} or h.handed_by = ${me} or k.from_staff = ${me})
          and not exists (select from conflicts_of_interest j where j.municipality_id = k.municipality_id and j.case_id = k.case_id and j.staff_id = ${me})
        group by h.hand_over_id, h.cause, t.name, b.name, h.note, h.starts_on, h.handed_at, h.to_staff) x) as "handOvers",
      (select coalesce(json_agg(json_build_object('absenceId', a.absence_id, 'name', s.name, 'cover', v.name, 'startsOn', a.starts_on, 'endsOn', a.ends_on) order by a.starts_on, s.name), '[]')
        from absences a join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.staff_id
          join staff v on v.municipality_id = a.municipality_id and v.staff_id = a.cover_staff_id
        where a.municipality_id = ${tx.municipality} and a.ends_on >= a.starts_on and a.ends_on >= ${today}
          and (a.staff_id = ${me} or a.cover_staff_id = ${me} or ${isMine})) as absences,
      (select coalesce(json_agg(x order by x.name collate svenska), '[]') from (
        select s.staff_id as "staffId", s.name, min(u.name) as unit, s.staff_id = ${me} or ${isMine} as mine,
          (select max(a.ends_on)::text from absences a where a.municipality_id = s.municipality_id and a.staff_id = s.staff_id and a.starts_on <= ${today} and a.ends_on >= ${today}) as "awayUntil"
        from staff s join staff_roles r on r.municipality_id = s.municipality_id and r.staff_id = s.staff_id and r.role in ('caseworker', 'first_social_worker', 'unit_manager')
            and r.valid_from <= ${today} and (r.valid_to is null or r.valid_to >= ${today})
          left join units u on u.municipality_id = r.municipality_id and u.unit_id = r.unit_id
        where s.municipality_id = ${tx.municipality} group by s.municipality_id, s.staff_id, s.name) x) as colleagues,
      (select coalesce(json_agg(x order by x."caseNumber"), '[]') from (
        select c.case_id as "caseId", c.case_number as "caseNumber", s.staff_id as "keeperId",
          (select p.given_name || ' ' || p.family_name from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
            where m.municipality_id = c.municipality_id and m.case_id = c.case_id and m.role = 'applicant' order by m.valid_from desc limit 1) as applicant
        from case_assignments k join cases c on c.municipality_id = k.municipality_id and c.case_id = k.case_id and c.closed_on is null
          join staff s on s.municipality_id = k.municipality_id and s.staff_id = k.staff_id
        where k.municipality_id = ${tx.municipality} and k.kind = 'assigned' and k.valid_from <= ${today} and (k.valid_to is null or k.valid_to >= ${today})
          and (k.staff_id = ${me} or exists (select from staff_roles l where l.municipality_id = c.municipality_id and l.staff_id = ${me}
            and l.role in ('first_social_worker', 'unit_manager') and (l.unit_id is null or l.unit_id = c.unit_id) and l.valid_from <= ${today} and (l.valid_to is null or l.valid_to >= ${today})))
          and not exists (select from conflicts_of_interest j where j.municipality_id = c.municipality_id and j.case_id = c.case_id and j.staff_id = ${me})
        order by k.staff_id <> ${me}, c.case_number limit ${mostCases}) x) as cases,
      (select coalesce(json_agg(json_build_object('caseNumber', c.case_number, 'name', s.name, 'ground', k.ground, 'explanation', k.explanation, 'at', ${iso('k.declared_at')}) order by k.declared_at desc), '[]')
        from conflicts_of_interest k join cases c on c.municipality_id = k.municipality_id and c.case_id = k.case_id
          join staff s on s.municipality_id = k.municipality_id and s.staff_id = k.staff_id
        where k.municipality_id = ${tx.municipality} and k.staff_id <> ${me} and ${isMine}
          and k.declared_at >= ${plusDays(today, -daysShown)}::date
          and not exists (select from conflicts_of_interest j where j.municipality_id = k.municipality_id and j.case_id = k.case_id and j.staff_id = ${me})) as conflicts`.execute(
    tx.db,
  )
  return rows[0] ?? { handOvers: [], absences: [], colleagues: [], cases: [], conflicts: [] }
}
