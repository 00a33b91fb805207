import { sql } from 'kysely'
import type { z } from 'zod'
import type { inbox } from '../../api/intake.ts'
import type { Day } from '../../base/day.ts'
import { isReal } from '../contacts/queries.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

type Inbox = z.output<typeof inbox.reply>
interface At {
  staffId: string
  now: Date
  today: Day
}

const keeper = (
  on: Day,
) => sql`(select s.name from case_assignments k join staff s on s.municipality_id = k.municipality_id and s.staff_id = k.staff_id
  where k.municipality_id = c.municipality_id and k.case_id = c.case_id and k.kind = 'assigned' and k.valid_from <= ${on} and (k.valid_to is null or k.valid_to >= ${on})
  order by k.valid_from desc limit 1)`

/** Of a case `c`: somebody of the household now has a protected identity. */
const isProtected = (
  on: Day,
) => sql<boolean>`exists (select from case_members m join persons q on q.municipality_id = m.municipality_id and q.person_id = m.person_id
  where m.municipality_id = c.municipality_id and m.case_id = c.case_id and q.protection <> 'none' and (m.valid_to is null or m.valid_to >= ${on}))`

/** Units one does casework in. */
const myUnits = (
  tx: Read,
  { staffId, today }: At,
) => sql`select distinct u.unit_id from staff_roles r join units u on u.municipality_id = r.municipality_id and (r.unit_id is null or r.unit_id = u.unit_id)
  where r.municipality_id = ${tx.municipality} and r.staff_id = ${staffId} and r.role in ('caseworker', 'first_social_worker', 'unit_manager')
    and r.valid_from <= ${today} and (r.valid_to is null or r.valid_to >= ${today})`

/** What has come in to one's units and nobody has begun with: neither taken it, nor saved an assessment, nor decided. */
export async function findArrived(tx: Read, at: At): Promise<Inbox['arrived']> {
  const { rows } = await sql<Inbox['arrived'][number]>`
    with mine as (${myUnits(tx, at)}),
    arrived as (
      select a.municipality_id, a.application_id, a.case_id, a.month, a.applicant_id, a.content, 0 as number, 'e_service' as kind, a.channel, a.arrived_on,
        array(select x ->> 'key' from jsonb_array_elements(a.content -> 'costs') x) as asked_for
      from applications a where a.municipality_id = ${tx.municipality}
        and not exists (select from application_wordings w where w.municipality_id = a.municipality_id and w.application_id = a.application_id and w.number = 1 and w.kind = 'wish')
        and not exists (select from assessments s where s.municipality_id = a.municipality_id and s.case_id = a.case_id and s.month = a.month)
        and not exists (select from decision_needs n where n.municipality_id = a.municipality_id and n.application_id = a.application_id)
      union all
      select a.municipality_id, a.application_id, a.case_id, a.month, a.applicant_id, w.content, w.number, w.kind, w.channel, w.arrived_on, w.asked_for
      from application_wordings w join applications a on a.municipality_id = w.municipality_id and a.application_id = w.application_id
      where w.municipality_id = ${tx.municipality} and w.kind <> 'form'
        and not exists (select from decision_needs n where n.municipality_id = a.municipality_id and n.application_id = a.application_id and (w.kind = 'wish' or n.need_key = any(w.asked_for)))
        and (w.kind = 'supplement' or not exists (select from assessments s where s.municipality_id = a.municipality_id and s.case_id = a.case_id and s.month = a.month)))
    select case when x.relation is not null then x.case_id end as "caseId", x.case_number as "caseNumber",
      case when x.relation is not null then p.given_name || ' ' || p.family_name end as applicant, x.relation is not null and x.protected as protected, x.keeper,
      x.application_id as "applicationId", x.number, x.month, x.kind, x.channel, x.arrived_on as "arrivedOn", ${at.today}::date - x.arrived_on as "waitedDays", x.needs, x.to_fill as "toFill", x.unsorted, x.unit
    from (
      select o.*, c.case_number, u.name as unit, case_relation(c.case_id, ${at.staffId}, ${at.today}, ${at.now}) as relation, ${isProtected(at.today)} as protected, ${keeper(at.today)} as keeper,
        array(select distinct k ->> 'kind' from jsonb_array_elements(o.content -> 'costs') k where k ->> 'key' = any(o.asked_for) order by 1) as needs,
        o.kind = 'wish' and not exists (select from application_wordings f where f.municipality_id = o.municipality_id and f.application_id = o.application_id and f.kind = 'form') as to_fill,
        (select count(*)::integer from attachments t where t.municipality_id = o.municipality_id and t.application_id = o.application_id and t.removed_at is null and t.shows = 'general') as unsorted
      from arrived o join cases c on c.municipality_id = o.municipality_id and c.case_id = o.case_id join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
      where c.closed_on is null and (c.unit_id in (select unit_id from mine) or case_relation(c.case_id, ${at.staffId}, ${at.today}, ${at.now}) is not null)
        and not exists (select from application_takings t where t.municipality_id = o.municipality_id and t.application_id = o.application_id and t.number = o.number)) x
      join persons p on p.municipality_id = x.municipality_id and p.person_id = x.applicant_id
    order by x.arrived_on, x.case_number, x.number`.execute(tx.db)
  return rows
}

/** Contacts in one's cases where somebody of the household asked about an application, and nobody has said what it was. */
export async function findToAnswer(tx: Read, at: At): Promise<Inbox['toAnswer']> {
  const { rows } = await sql<Inbox['toAnswer'][number]>`
    select c.case_id as "caseId", c.case_number as "caseNumber", p.given_name || ' ' || p.family_name as applicant, ${isProtected(at.today)} as protected, ${keeper(at.today)} as keeper,
      k.contact_id as "contactId", to_char(k.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "happenedAt", k.channel as "contactChannel",
      to_char(k.happened_at at time zone 'Europe/Stockholm', 'YYYY-MM') as month
    from contacts k join cases c on c.municipality_id = k.municipality_id and c.case_id = k.case_id join persons p on p.municipality_id = k.municipality_id and p.person_id = k.person_id
    where k.municipality_id = ${tx.municipality} and k.purpose = 'application' and k.direction = 'in' and ${isReal('k')} and c.closed_on is null
      and exists (select from case_assignments z where z.municipality_id = k.municipality_id and z.case_id = k.case_id and z.staff_id = ${at.staffId} and z.valid_from <= ${at.today}
        and (z.valid_to is null or z.valid_to >= ${at.today}))
      and not exists (select from application_wordings w where w.municipality_id = k.municipality_id and w.contact_id = k.contact_id)
      and not exists (select from information_contacts i where i.municipality_id = k.municipality_id and i.contact_id = k.contact_id)
    order by k.happened_at`.execute(tx.db)
  return rows
}

/** Whether the case has that application with that wording (0: as it was sent). */
export async function isArrival(tx: Read, caseId: string, applicationId: string, number: number): Promise<boolean> {
  const { rows } = await sql`
    select 1 from applications a where a.municipality_id = ${tx.municipality} and a.case_id = ${caseId} and a.application_id = ${applicationId}
      and (${number} = 0 or exists (select from application_wordings w where w.municipality_id = a.municipality_id and w.application_id = a.application_id and w.number = ${number}))`.execute(
    tx.db,
  )
  return rows.length > 0
}

export async function addTaking(
  tx: Write,
  taking: { applicationId: string; number: number; by: string; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into application_takings (municipality_id, application_id, number, taken_by, taken_at)
    values (${tx.municipality}, ${taking.applicationId}, ${taking.number}, ${taking.by}, ${taking.now}) on conflict do nothing returning 1`.execute(
    tx.db,
  )
  return rows.length > 0
}
