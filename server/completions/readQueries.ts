import { sql } from 'kysely'
import { z } from 'zod'
import { applicationContent } from '../../api/applications.ts'
import { assessmentContent } from '../../api/assessments.ts'
import type { caseCompletions } from '../../api/completions.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Read } from '../platform/db/transaction.ts'

export type AskedRequest = z.output<typeof caseCompletions.reply>['requests'][number]
export type AskedItem = AskedRequest['items'][number]

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** Of a request `r`: the day that was agreed last. */
export const latestDay = sql`(select d.answer_by, d.set_by from completion_days d where d.municipality_id = r.municipality_id
  and d.completion_request_id = r.completion_request_id order by d.set_at desc, d.completion_day_id desc limit 1)`
/** Of an item `i`: something has come. */
export const hasCome = sql`exists (select from completion_receipts x where x.municipality_id = i.municipality_id and x.completion_item_id = i.completion_item_id)`

/** What was asked for in a month, newest first, with all that came of it. */
export async function findRequests(tx: Read, caseId: string, month: Month): Promise<AskedRequest[]> {
  const { rows } = await sql<AskedRequest>`
    select r.completion_request_id as "completionRequestId", r.round, r.channel, ${iso('r.asked_at')} as "askedAt", s.name as "askedBy", r.help, r.notice,
      c.name as consulted, r.considered, d.answer_by as "answerBy", d.set_by as "setBy",
      (select to_char(max(m.reminded_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from completion_reminders m
        where m.municipality_id = r.municipality_id and m.completion_request_id = r.completion_request_id) as "remindedAt",
      (select json_agg(json_build_object('completionItemId', i.completion_item_id, 'kind', i.kind, 'what', i.what, 'why', i.why, 'needKey', i.need_key, 'about', i.about,
          'receipts', (select coalesce(json_agg(json_build_object('how', x.how, 'receivedOn', x.received_on, 'attachmentId', x.attachment_id, 'registeredBy', t.name) order by x.registered_at), '[]')
            from completion_receipts x left join staff t on t.municipality_id = x.municipality_id and t.staff_id = x.registered_by
            where x.municipality_id = i.municipality_id and x.completion_item_id = i.completion_item_id),
          'answers', (select coalesce(json_agg(json_build_object('words', x.words, 'answeredAt', ${iso('x.answered_at')}, 'registeredBy', t.name) order by x.answered_at), '[]')
            from completion_answers x left join staff t on t.municipality_id = x.municipality_id and t.staff_id = x.registered_by
            where x.municipality_id = i.municipality_id and x.completion_item_id = i.completion_item_id)) order by i.position)
        from completion_items i where i.municipality_id = r.municipality_id and i.completion_request_id = r.completion_request_id) as items
    from completion_requests r join staff s on s.municipality_id = r.municipality_id and s.staff_id = r.asked_by
      left join staff c on c.municipality_id = r.municipality_id and c.staff_id = r.consulted
      cross join lateral ${latestDay} d
    where r.municipality_id = ${tx.municipality} and r.case_id = ${caseId} and r.month = ${month} order by r.round desc`.execute(
    tx.db,
  )
  return rows
}

/** What a month applied for, what papers it has, which needs are decided, and whom one may talk with. */
export interface AskedAbout {
  applicationId: string
  costs: z.output<typeof applicationContent>['costs']
  incomes: z.output<typeof applicationContent>['incomes']
  shown: string[]
  decided: string[]
  leaders: { staffId: string; name: string }[]
}

const costs = applicationContent.shape.costs
const assessed = assessmentContent.pick({ costs: true })

export async function findAskedAbout(
  tx: Read,
  at: { caseId: string; month: Month; today: Day; staffId: string },
): Promise<AskedAbout | null> {
  const { rows } = await sql<{
    applicationId: string
    content: unknown
    assessed: unknown
    shown: string[]
    decided: string[]
    leaders: AskedAbout['leaders']
  }>`
    select ap.application_id as "applicationId", ap.content,
      (select s.content from assessments s where s.municipality_id = ap.municipality_id and s.case_id = ap.case_id and s.month = ap.month) as assessed,
      (select coalesce(json_agg(distinct t.shows), '[]') from attachments t where t.municipality_id = ap.municipality_id and t.application_id = ap.application_id and t.removed_at is null) as shown,
      (select coalesce(json_agg(n.need_key), '[]') from decision_needs n where n.municipality_id = ap.municipality_id and n.application_id = ap.application_id) as decided,
      (select coalesce(json_agg(distinct jsonb_build_object('staffId', f.staff_id, 'name', f.name)), '[]') from cases c
        join staff_roles o on o.municipality_id = c.municipality_id and o.role = 'first_social_worker' and (o.unit_id is null or o.unit_id = c.unit_id)
          and o.valid_from <= ${at.today} and (o.valid_to is null or o.valid_to >= ${at.today})
        join staff f on f.municipality_id = o.municipality_id and f.staff_id = o.staff_id
        where c.municipality_id = ap.municipality_id and c.case_id = ap.case_id and f.staff_id <> ${at.staffId}) as leaders
    from applications ap where ap.municipality_id = ${tx.municipality} and ap.case_id = ${at.caseId} and ap.month = ${at.month}`.execute(
    tx.db,
  )
  const row = rows[0]
  if (!row) return null
  const told = applicationContent.parse(row.content)
  const ours = row.assessed === null ? [] : assessed.parse(row.assessed).costs
  const added = ours.filter((cost) => !told.costs.some(({ key }) => key === cost.key))
  return {
    ...row,
    costs: costs.parse([...told.costs, ...added.map(({ key, kind, applied }) => ({ key, kind, applied, note: null }))]),
    incomes: told.incomes,
  }
}

/** The thing, when it was asked of a case where the person is an adult. */
export async function findOwnItem(
  tx: Read,
  itemId: string,
  of: { personId: string; today: Day } | { caseId: string },
): Promise<{ caseId: string; month: Month; kind: AskedItem['kind']; what: string; receipts: number } | null> {
  const { rows } = await sql<{
    caseId: string
    month: Month
    kind: AskedItem['kind']
    what: string
    receipts: number
  }>`
    select r.case_id as "caseId", r.month, i.kind, i.what,
      (select count(*)::integer from completion_receipts x where x.municipality_id = i.municipality_id and x.completion_item_id = i.completion_item_id) as receipts
    from completion_items i join completion_requests r on r.municipality_id = i.municipality_id and r.completion_request_id = i.completion_request_id
    where i.municipality_id = ${tx.municipality} and i.completion_item_id = ${itemId} and ${whose(of)}`.execute(tx.db)
  return rows[0] ?? null
}

/** The request, its day and how much of it waits, when it was asked of this case or of a case where the person is an adult. */
export async function findOwnRequest(
  tx: Read,
  requestId: string,
  of: { personId: string; today: Day } | { caseId: string },
): Promise<{ caseId: string; month: Month; askedOn: Day; answerBy: Day; waits: number } | null> {
  const { rows } = await sql<{ caseId: string; month: Month; askedOn: Day; answerBy: Day; waits: number }>`
    select r.case_id as "caseId", r.month, (r.asked_at at time zone 'Europe/Stockholm')::date as "askedOn", d.answer_by as "answerBy",
      (select count(*)::integer from completion_items i where i.municipality_id = r.municipality_id and i.completion_request_id = r.completion_request_id and not ${hasCome}) as waits
    from completion_requests r cross join lateral ${latestDay} d
    where r.municipality_id = ${tx.municipality} and r.completion_request_id = ${requestId} and ${whose(of)}`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

const whose = (of: { personId: string; today: Day } | { caseId: string }) =>
  'caseId' in of
    ? sql`r.case_id = ${of.caseId}`
    : sql`exists (select from case_members m join cases c on c.municipality_id = m.municipality_id and c.case_id = m.case_id and c.closed_on is null
        where m.municipality_id = r.municipality_id and m.case_id = r.case_id and m.person_id = ${of.personId} and m.role in ('applicant', 'co_applicant')
          and m.valid_from <= ${of.today} and (m.valid_to is null or m.valid_to >= ${of.today}))`
