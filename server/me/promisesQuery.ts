import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import { hasOpenNeed } from '../cases/queries.ts'
import { hasCome, latestDay } from '../completions/readQueries.ts'
import { promiseState } from '../contacts/queries.ts'
import type { Read } from '../platform/db/transaction.ts'

export type MineKind = 'hearing' | 'completion' | 'respite'
export type OursKind = 'call_back' | 'decide' | 'answer_request' | 'pay' | 'appeal'
export interface PromiseRow<Kind> {
  kind: Kind
  /** Of an appeal: the day it came. */
  on: Day
  month: Month | null
  what: string | null
}

/** What the person is to do in their open case: each thing that waits, with its day. */
export async function findMine(tx: Read, of: { caseId: string; today: Day }): Promise<PromiseRow<MineKind>[]> {
  const { rows } = await sql<PromiseRow<MineKind>>`
    select 'hearing' as kind, h.answer_by as "on", h.month, null as what from hearings h
    where h.municipality_id = ${tx.municipality} and h.case_id = ${of.caseId} and h.sent_on is not null and h.answer_by >= ${of.today}
      and not exists (select from hearing_answers x where x.municipality_id = h.municipality_id and x.hearing_id = h.hearing_id)
    union all
    select 'completion', d.answer_by, r.month, i.what from completion_requests r cross join lateral ${latestDay} d
      join completion_items i on i.municipality_id = r.municipality_id and i.completion_request_id = r.completion_request_id
      join applications ap on ap.municipality_id = r.municipality_id and ap.application_id = r.application_id and ${hasOpenNeed}
    where r.municipality_id = ${tx.municipality} and r.case_id = ${of.caseId} and not ${hasCome}
      and not exists (select from completion_answers x where x.municipality_id = i.municipality_id and x.completion_item_id = i.completion_item_id)
    union all
    select 'respite', s.ends_on, null, null from respites s
    where s.municipality_id = ${tx.municipality} and s.case_id = ${of.caseId} and s.ends_on >= ${of.today}
      and not exists (select from respite_withdrawals w where w.municipality_id = s.municipality_id and w.respite_id = s.respite_id)
    order by "on", kind`.execute(tx.db)
  return rows
}

/** What those who have the case are to do for the person. A day that has passed stays until it is done. */
export async function findOurs(tx: Read, of: { caseId: string; personId: string }): Promise<PromiseRow<OursKind>[]> {
  const { rows } = await sql<PromiseRow<OursKind>>`
    select 'call_back' as kind, (p.call_by at time zone 'Europe/Stockholm')::date as "on", null::text as month, s.name as what from call_back_promises p
      join staff s on s.municipality_id = p.municipality_id and s.staff_id = p.promised_by
    where p.municipality_id = ${tx.municipality} and p.case_id = ${of.caseId} and p.person_id = ${of.personId} and ${promiseState.kept} is null
    union all
    select 'decide', n.new_day, ap.month, null from applications ap
      join lateral (select d.new_day from delay_notices d where d.municipality_id = ap.municipality_id and d.application_id = ap.application_id order by d.told_at desc limit 1) n on true
    where ap.municipality_id = ${tx.municipality} and ap.case_id = ${of.caseId} and ${hasOpenNeed}
    union all
    select 'answer_request', r.answer_by, r.month, null from delay_requests r
      join applications ap on ap.municipality_id = r.municipality_id and ap.application_id = r.application_id and ${hasOpenNeed}
    where r.municipality_id = ${tx.municipality} and r.case_id = ${of.caseId}
      and not exists (select from delay_rejections x where x.municipality_id = r.municipality_id and x.delay_request_id = r.delay_request_id)
    union all
    select 'pay', p.pay_on, d.month, null from payments p join decisions d on d.municipality_id = p.municipality_id and d.decision_id = p.decision_id
    where p.municipality_id = ${tx.municipality} and p.case_id = ${of.caseId} and not is_replaced(d.municipality_id, d.decision_id)
      and not exists (select from payment_file_lines l where l.municipality_id = p.municipality_id and l.payment_id = p.payment_id)
    union all
    select 'appeal', x.arrived_on, d.month, null from appeals x join decisions d on d.municipality_id = x.municipality_id and d.decision_id = x.decision_id
      join own_watches w on w.municipality_id = x.municipality_id and w.case_id = x.case_id and w.written_by is null and w.written_at = x.registered_at
    where x.municipality_id = ${tx.municipality} and x.case_id = ${of.caseId} and x.person_id = ${of.personId}
      and not exists (select from own_watches_met t where t.municipality_id = w.municipality_id and t.own_watch_id = w.own_watch_id)
    order by "on", kind`.execute(tx.db)
  return rows
}
