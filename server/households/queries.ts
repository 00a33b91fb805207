import { sql } from 'kysely'
import type { z } from 'zod'
import type { ApplicationContent } from '../../api/applications.ts'
import { applicationContent } from '../../api/applications.ts'
import type { caseHousehold } from '../../api/households.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Telling } from '../../rules/closing/causes.ts'
import { hasCome } from '../completions/readQueries.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

type Told = z.output<typeof caseHousehold.reply>
export type ToldStay = Told['stays'][number]

/** Of a person `p`: nobody has given them a number. */
const isUnnumbered = sql`not exists (select from person_numbers n where n.municipality_id = p.municipality_id and n.person_id = p.person_id)`

/** Everybody who has lived in the household, with each stay. A protected person has no name. */
export async function findStays(
  tx: Read,
  caseId: string,
): Promise<(ToldStay & { lunchAway: boolean; inSchool: boolean })[]> {
  const { rows } = await sql<ToldStay & { lunchAway: boolean; inSchool: boolean }>`
    select m.person_id as "personId", p.given_name || ' ' || p.family_name as name, p.protection <> 'none' as protected, m.role, m.living, m.days_of_30 as days,
      m.valid_from as "from", m.valid_to as "to", m.source, s.name as "notedBy", ${isUnnumbered} as unnumbered, m.lunch_away as "lunchAway", m.in_school as "inSchool"
    from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
      left join staff s on s.municipality_id = m.municipality_id and s.staff_id = m.noted_by
    where m.municipality_id = ${tx.municipality} and m.case_id = ${caseId} and (m.valid_to is null or m.valid_to >= m.valid_from)
    order by case m.role when 'applicant' then 1 when 'co_applicant' then 2 else 3 end, p.born, m.person_id, m.valid_from`.execute(
    tx.db,
  )
  return rows
}

/** Of the case `at.c`: each stay, for the statement a decision reads. */
export const staysFor = sql`(select coalesce(json_agg(json_build_object('personId', m.person_id, 'role', m.role, 'living', m.living, 'days', m.days_of_30, 'from', m.valid_from, 'to', m.valid_to)), '[]')
  from case_members m where m.municipality_id = at.m and m.case_id = at.c and (m.valid_to is null or m.valid_to >= m.valid_from))`

/** Applications with an open need, and in each what is asked for and has not come. */
export async function findOpen(tx: Read, caseId: string): Promise<Told['open']> {
  const { rows } = await sql<Told['open'][number]>`
    select ap.application_id as "applicationId", ap.month, ap.applicant_id as "applicantId",
      (select coalesce(json_agg(json_build_object('completionRequestId', r.completion_request_id, 'what',
          (select json_agg(i.what order by i.position) from completion_items i where i.municipality_id = r.municipality_id and i.completion_request_id = r.completion_request_id and not ${hasCome}))
          order by r.round), '[]')
        from completion_requests r where r.municipality_id = ap.municipality_id and r.application_id = ap.application_id
          and exists (select from completion_items i where i.municipality_id = r.municipality_id and i.completion_request_id = r.completion_request_id and not ${hasCome})) as requests
    from open_applications ap0 join applications ap on ap.municipality_id = ap0.municipality_id and ap.application_id = ap0.application_id
    where ap0.municipality_id = ${tx.municipality} and ap0.case_id = ${caseId} order by ap.month`.execute(tx.db)
  return rows
}

/** Whoever lives there stops to, from a day: a stay that would begin then or later never came to be. */
export async function endStays(tx: Write, caseId: string, personId: string, from: Day): Promise<void> {
  await sql`
    update case_members set valid_to = greatest(${from}::date, valid_from) - 1
    where municipality_id = ${tx.municipality} and case_id = ${caseId} and person_id = ${personId} and (valid_to is null or valid_to >= ${from})`.execute(
    tx.db,
  )
}

/** A case that its keeper keeps from the first day, in the unit it comes from. */
export async function openKept(
  tx: Write,
  { unitId, staffId, today }: { unitId: string; staffId: string; today: Day },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with counted as (
      insert into case_counters (municipality_id, year, last) values (${tx.municipality}, ${Number(today.slice(0, 4))}, 1)
      on conflict (municipality_id, year) do update set last = case_counters.last + 1 returning year, last)
    insert into cases (municipality_id, case_number, unit_id, opened_on)
    select ${tx.municipality}, 'EB-' || counted.year || '-' || lpad(counted.last::text, 6, '0'), ${unitId}, ${today} from counted returning case_id as id`.execute(
    tx.db,
  )
  const opened = rows[0]
  if (!opened) throw new Error('the case was not opened')
  await sql`
    insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from)
    values (${tx.municipality}, ${opened.id}, ${staffId}, 'assigned', ${today})`.execute(tx.db)
  return opened.id
}

export interface Moved {
  applicationId: string
  month: Month
  applicantId: string
  content: ApplicationContent
}

export async function getApplication(tx: Read, applicationId: string): Promise<Moved> {
  const { rows } = await sql<Omit<Moved, 'content'> & { content: unknown }>`
    select application_id as "applicationId", month, applicant_id as "applicantId", content from applications
    where municipality_id = ${tx.municipality} and application_id = ${applicationId}`.execute(tx.db)
  const row = rows[0]
  if (!row) throw new Error('the application was there')
  return { ...row, content: applicationContent.parse(row.content) }
}

/** The application goes on in another case: arrived when it arrived, with what is that person's own in it. */
export async function continueApplication(
  tx: Write,
  moved: { applicationId: string; caseId: string; personId: string; content: ApplicationContent },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into applications (municipality_id, case_id, month, arrived_on, registered_at, channel, applicant_id, content, attested_at)
    select municipality_id, ${moved.caseId}, month, arrived_on, registered_at, channel, ${moved.personId}, ${JSON.stringify(moved.content)}, attested_at
    from applications where municipality_id = ${tx.municipality} and application_id = ${moved.applicationId} returning application_id as id`.execute(
    tx.db,
  )
  const added = rows[0]
  if (!added) throw new Error('the application did not go on')
  return added.id
}

/** What the person has sent themselves goes along; what the other adult sent does not. */
export async function copyAttachments(
  tx: Write,
  moved: { applicationId: string; continuesAs: string; caseId: string; personId: string },
): Promise<void> {
  await sql`
    insert into attachments (municipality_id, draft_id, application_id, case_id, uploaded_by, registered_by, arrived_on, shows, media_type, bytes, sha256, stored_as, uploaded_at)
    select t.municipality_id, t.draft_id, ${moved.continuesAs}::uuid, ${moved.caseId}::uuid, t.uploaded_by, t.registered_by, t.arrived_on, t.shows, t.media_type, t.bytes, t.sha256, t.stored_as, t.uploaded_at
    from attachments t join applications ap on ap.municipality_id = t.municipality_id and ap.application_id = t.application_id
    where t.municipality_id = ${tx.municipality} and ap.application_id = ${moved.applicationId} and coalesce(t.uploaded_by, ap.applicant_id) = ${moved.personId} and t.removed_at is null`.execute(
    tx.db,
  )
}

/** A request goes on with its application: the things that have not come, and the day that holds. */
export async function continueRequest(
  tx: Write,
  { requestId, applicationId, caseId }: { requestId: string; applicationId: string; caseId: string },
): Promise<void> {
  await sql`
    with added as (
      insert into completion_requests (municipality_id, case_id, application_id, month, round, channel, help, notice, asked_at, asked_by, consulted, considered)
      select municipality_id, ${caseId}::uuid, ${applicationId}::uuid, month, round, channel, help, notice, asked_at, asked_by, consulted, considered
      from completion_requests where municipality_id = ${tx.municipality} and completion_request_id = ${requestId} returning municipality_id, completion_request_id),
    things as (
      insert into completion_items (municipality_id, completion_request_id, position, kind, need_key, about, what, why)
      select a.municipality_id, a.completion_request_id, i.position, i.kind, i.need_key, i.about, i.what, i.why
      from added a join completion_items i on i.municipality_id = a.municipality_id and i.completion_request_id = ${requestId} and not ${hasCome})
    insert into completion_days (municipality_id, completion_request_id, answer_by, set_by, set_at, registered_by)
    select a.municipality_id, a.completion_request_id, d.answer_by, d.set_by, d.set_at, d.registered_by
    from added a join completion_days d on d.municipality_id = a.municipality_id and d.completion_request_id = ${requestId}`.execute(
    tx.db,
  )
}

/** Drafts that are not sent, of the adult who writes them. */
export async function findDrafts(
  tx: Write,
  personId: string,
): Promise<{ draftId: string; content: ApplicationContent }[]> {
  const { rows } = await sql<{ draftId: string; content: unknown }>`
    select d.draft_id as "draftId", d.content from application_drafts d where d.municipality_id = ${tx.municipality} and d.person_id = ${personId}
      and not exists (select from applications a where a.municipality_id = d.municipality_id and a.draft_id = d.draft_id) for update of d`.execute(
    tx.db,
  )
  return rows.map(({ draftId, content }) => ({ draftId, content: applicationContent.parse(content) }))
}

export async function addConsent(
  tx: Write,
  consent: { caseId: string; personId: string; told: Telling; on: Day; by: string; now: Date },
): Promise<void> {
  await sql`
    insert into household_consents (municipality_id, case_id, person_id, told, consented_on, registered_by, registered_at)
    values (${tx.municipality}, ${consent.caseId}, ${consent.personId}, ${consent.told}, ${consent.on}, ${consent.by}, ${consent.now})`.execute(
    tx.db,
  )
}
