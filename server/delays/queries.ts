import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import { hasOpenNeed } from '../cases/queries.ts'
import { mine } from '../contacts/toMakeQuery.ts'
import type { DelegationItem } from '../decisions/queries.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export interface RequestRow {
  delayRequestId: string
  arrivedOn: Day
  answerBy: Day
  words: string
  rejected: { by: string; at: string; notice: string } | null
}
export interface ToldRow {
  on: Day
  newDay: Day
  reason: string
}
export interface WaitingRow {
  caseId: string
  caseNumber: string
  applicant: string | null
  protected: boolean
  relation: string
  month: Month
  arrivedOn: Day
  told: ToldRow | null
  request: RequestRow | null
}

const most = 500

/** Of an application `ap`: what the person was told last. */
const told = sql`(select json_build_object('on', (n.told_at at time zone 'Europe/Stockholm')::date, 'newDay', n.new_day, 'reason', n.reason) from delay_notices n
  where n.municipality_id = ap.municipality_id and n.application_id = ap.application_id order by n.told_at desc limit 1)`
const request = sql`(select json_build_object('delayRequestId', r.delay_request_id, 'arrivedOn', r.arrived_on, 'answerBy', r.answer_by, 'words', r.words,
    'rejected', case when x.delay_request_id is not null then json_build_object('by', x.decided_by_name || ', ' || x.decided_by_title,
      'at', to_char(x.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'notice', x.notice) end)
  from delay_requests r left join delay_rejections x on x.municipality_id = r.municipality_id and x.delay_request_id = r.delay_request_id
  where r.municipality_id = ap.municipality_id and r.application_id = ap.application_id)`

/** Of an application `ap`: since when what is not decided has waited; of one that is decided, when it came. */
const since = sql`coalesce(waits_since(ap.municipality_id, ap.application_id), ap.arrived_on)`

/** Undecided months of open cases one works with, the oldest first. */
export async function findWaiting(tx: Read, of: { staffId: string; today: Day }): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    with mine as (${mine(tx, of.staffId, of.today)})
    select c.case_id as "caseId", c.case_number as "caseNumber", mine.relation, ap.month, ${since} as "arrivedOn", ${told} as told, ${request} as request,
      (select p.given_name || ' ' || p.family_name from persons p where p.municipality_id = ap.municipality_id and p.person_id = ap.applicant_id) as applicant,
      exists (select from case_members y join persons q on q.municipality_id = y.municipality_id and q.person_id = y.person_id
        where y.municipality_id = c.municipality_id and y.case_id = c.case_id and q.protection <> 'none' and (y.valid_to is null or y.valid_to >= ${of.today})) as protected
    from mine join cases c on c.municipality_id = ${tx.municipality} and c.case_id = mine.case_id and c.closed_on is null
      join applications ap on ap.municipality_id = c.municipality_id and ap.case_id = c.case_id and ${hasOpenNeed}
    order by "arrivedOn", c.case_number limit ${most}`.execute(tx.db)
  return rows
}

export interface MonthRow {
  caseId: string
  caseNumber: string
  applicationId: string
  month: Month
  arrivedOn: Day
  isOpen: boolean
  told: ToldRow | null
  request: RequestRow | null
  unit: string
  phone: string
}

/** Months of applications as they stand; those that are not there are left out. */
export async function findMonths(tx: Read, months: readonly { caseId: string; month: string }[]): Promise<MonthRow[]> {
  const { rows } = await sql<MonthRow>`
    select ap.case_id as "caseId", c.case_number as "caseNumber", ap.application_id as "applicationId", ap.month, ${since} as "arrivedOn", ${hasOpenNeed} as "isOpen", ${told} as told, ${request} as request, u.name as unit, u.phone
    from jsonb_to_recordset(${JSON.stringify(months)}::jsonb) as w ("caseId" uuid, month text)
      join applications ap on ap.municipality_id = ${tx.municipality} and ap.case_id = w."caseId" and ap.month = w.month
      join cases c on c.municipality_id = ap.municipality_id and c.case_id = ap.case_id
      join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id`.execute(tx.db)
  return rows
}

export interface NewNotice {
  reason: string
  newDay: string
  channel: string
  by: string
  now: Date
}

export async function addNotices(
  tx: Write,
  notices: readonly { caseId: string; applicationId: string; month: string; notice: string }[],
  { reason, newDay, channel, by, now }: NewNotice,
): Promise<void> {
  await sql`
    insert into delay_notices (municipality_id, case_id, application_id, month, reason, new_day, channel, notice, told_by, told_at)
    select ${tx.municipality}, n."caseId", n."applicationId", n.month, ${reason}, ${newDay}, ${channel}, n.notice, ${by}, ${now}
    from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb) as n ("caseId" uuid, "applicationId" uuid, month text, notice text)`.execute(
    tx.db,
  )
}

export interface NewRequest {
  caseId: string
  applicationId: string
  month: string
  words: string
  arrivedOn: Day
  answerBy: Day
  by: string | null
  now: Date
}

export async function addRequest(tx: Write, one: NewRequest): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into delay_requests (municipality_id, case_id, application_id, month, words, arrived_on, answer_by, registered_at, registered_by)
    values (${tx.municipality}, ${one.caseId}, ${one.applicationId}, ${one.month}, ${one.words}, ${one.arrivedOn}, ${one.answerBy}, ${one.now}, ${one.by}) returning delay_request_id as id`.execute(
    tx.db,
  )
  return rows[0]?.id ?? ''
}

export interface ToAnswer {
  caseNumber: string
  month: Month
  arrivedOn: Day
  isOpen: boolean
  answered: boolean
  municipality: string
  committee: string
  address: string
  phone: string
  delegation: DelegationItem[]
}

/** A request with what an answer needs to know: where an appeal is handed in, and who may decide. */
export async function findToAnswer(
  tx: Read,
  at: { caseId: string; delayRequestId: string; today: Day },
): Promise<ToAnswer | null> {
  const { rows } = await sql<ToAnswer>`
    select c.case_number as "caseNumber", r.month, r.arrived_on as "arrivedOn", ${hasOpenNeed} as "isOpen", m.name as municipality, k.name as committee, k.postal_address as address, u.phone,
      exists (select from delay_rejections x where x.municipality_id = r.municipality_id and x.delay_request_id = r.delay_request_id) as answered,
      (select coalesce(json_agg(json_build_object('item', d.item, 'role', d.role, 'kind', d.kind, 'outcomes', d.outcomes, 'urgent', d.is_urgent, 'max', d.max_ore, 'from', d.valid_from, 'to', d.valid_to) order by d.item), '[]')
        from delegation_rules d where d.municipality_id = u.municipality_id and d.committee_id = u.committee_id
          and d.delegation_order_id is not distinct from delegation_order_on(u.municipality_id, u.committee_id, ${at.today})) as delegation
    from delay_requests r join applications ap on ap.municipality_id = r.municipality_id and ap.application_id = r.application_id
      join cases c on c.municipality_id = r.municipality_id and c.case_id = r.case_id
      join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
      join committees k on k.municipality_id = u.municipality_id and k.committee_id = u.committee_id
      join municipalities m on m.municipality_id = r.municipality_id
    where r.municipality_id = ${tx.municipality} and r.case_id = ${at.caseId} and r.delay_request_id = ${at.delayRequestId}`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

export interface NewRejection {
  delayRequestId: string
  reasons: string
  notice: string
  by: { id: string; name: string; title: string }
  item: string
  now: Date
}

export async function addRejection(tx: Write, one: NewRejection): Promise<void> {
  await sql`
    insert into delay_rejections (municipality_id, delay_request_id, reasons, notice, decided_by, decided_by_name, decided_by_title, delegation_item, decided_at)
    values (${tx.municipality}, ${one.delayRequestId}, ${one.reasons}, ${one.notice}, ${one.by.id}, ${one.by.name}, ${one.by.title}, ${one.item}, ${one.now})`.execute(
    tx.db,
  )
}
