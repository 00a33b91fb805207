import { sql } from 'kysely'
import type { z } from 'zod'
import type { contactsToMake } from '../../api/contacts.ts'
import type { Day } from '../../base/day.ts'
import type { Read } from '../platform/db/transaction.ts'
import { isReal, promiseState } from './queries.ts'

type ToMake = z.output<typeof contactsToMake.reply>

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
/** So far back someone who tried to reach us is still waited for. */
const daysBack = 60
const most = 200

/** Own and covered cases, and the unit's for those who lead it; who one is in each. */
export const mine = (tx: Read, staffId: string, today: Day) => sql`
  select x.case_id, min(x.relation) as relation from (
    select a.case_id, a.kind as relation from case_assignments a
    where a.municipality_id = ${tx.municipality} and a.staff_id = ${staffId} and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today})
    union all
    select c.case_id, 'unit' from staff_roles r join cases c on c.municipality_id = r.municipality_id and (r.unit_id is null or r.unit_id = c.unit_id)
    where r.municipality_id = ${tx.municipality} and r.staff_id = ${staffId} and r.role in ('first_social_worker', 'unit_manager')
      and r.valid_from <= ${today} and (r.valid_to is null or r.valid_to >= ${today})) x
  where not exists (select from conflicts_of_interest k where k.municipality_id = ${tx.municipality} and k.case_id = x.case_id and k.staff_id = ${staffId})
  group by x.case_id`

/** The three lists in one statement: what was promised, who tried to reach us, and whom nobody has talked with since `silentSince`. */
export async function findToMake(tx: Read, of: { staffId: string; today: Day; silentSince: Day }): Promise<ToMake> {
  const { rows } = await sql<ToMake>`
    with mine as (${mine(tx, of.staffId, of.today)}),
    whose as (
      select c.municipality_id, c.case_id, c.opened_on, c.case_number as "caseNumber", mine.relation, n.applicant, n.protected,
        (select max(ap.month) from applications ap where ap.municipality_id = c.municipality_id and ap.case_id = c.case_id) as month
      from mine join cases c on c.municipality_id = ${tx.municipality} and c.case_id = mine.case_id and c.closed_on is null
        left join lateral (
          select p.given_name || ' ' || p.family_name as applicant,
            exists (select from case_members y join persons q on q.municipality_id = y.municipality_id and q.person_id = y.person_id
              where y.municipality_id = c.municipality_id and y.case_id = c.case_id and q.protection <> 'none' and (y.valid_to is null or y.valid_to >= ${of.today})) as protected
          from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
          where m.municipality_id = c.municipality_id and m.case_id = c.case_id and m.role = 'applicant' and (m.valid_to is null or m.valid_to >= ${of.today}) limit 1) n on true)
    select
      (select coalesce(json_agg(x), '[]') from (
        select w.case_id as "caseId", w."caseNumber", w.applicant, coalesce(w.protected, false) as protected, w.relation, w.month, ${iso('p.call_by')} as by, s.name as "promisedBy", ${promiseState.attempts} as attempts
        from whose w join call_back_promises p on p.municipality_id = w.municipality_id and p.case_id = w.case_id join staff s on s.municipality_id = p.municipality_id and s.staff_id = p.promised_by
        where ${promiseState.kept} is null order by p.call_by limit ${most}) x) as promises,
      (select coalesce(json_agg(x), '[]') from (
        select w.case_id as "caseId", w."caseNumber", w.applicant, coalesce(w.protected, false) as protected, w.relation, w.month, ${iso('k.happened_at')} as at, k.channel
        from whose w join lateral (
          select c.happened_at, c.channel from contacts c where c.municipality_id = w.municipality_id and c.case_id = w.case_id and c.direction = 'in' and c.person_id is not null
            and c.happened_at >= ${of.today}::date - ${daysBack}::integer
            and not (c.channel in ('booked_visit', 'spontaneous_visit', 'call') and c.result = 'reached')
            and not exists (select from contacts o where o.municipality_id = c.municipality_id and o.case_id = c.case_id and o.happened_at > c.happened_at and o.person_id is not null
              and (o.result = 'reached' or (o.direction = 'out' and o.result = 'delivered')))
          order by c.happened_at limit 1) k on true
        order by k.happened_at limit ${most}) x) as unanswered,
      (select coalesce(json_agg(x), '[]') from (
        select w.case_id as "caseId", w."caseNumber", w.applicant, coalesce(w.protected, false) as protected, w.relation, w.month, (l.at at time zone 'Europe/Stockholm')::date as "lastOn"
        from whose w left join lateral (select max(c.happened_at) as at from contacts c where c.municipality_id = w.municipality_id and c.case_id = w.case_id and c.person_id is not null and ${isReal('c')}) l on true
        where w.opened_on <= ${of.silentSince} and (l.at is null or (l.at at time zone 'Europe/Stockholm')::date <= ${of.silentSince})
          and w.month >= to_char(${of.today}::date - interval '1 month', 'YYYY-MM')
        order by l.at nulls first, w."caseNumber" limit ${most}) x) as silent`.execute(tx.db)
  return rows[0] ?? { promises: [], unanswered: [], silent: [] }
}
