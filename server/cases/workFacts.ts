import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { WorkFacts } from '../../rules/work/facts.ts'
import type { Read } from '../platform/db/transaction.ts'
import { hasOpenNeed } from './queries.ts'

interface FactsRow extends WorkFacts {
  caseId: string
}

/** So many months back a decided application is still told of. */
const monthsBack = 2

/** What was asked for a month of application `ap`, by when, and when all of it had come. */
const waits = sql`(
  select coalesce(json_agg(w), '[]') from (
    select 'hearing' as kind, h.sent_on as "askedOn", h.answer_by as "answerBy",
      (select min(x.answered_on) from hearing_answers x where x.municipality_id = h.municipality_id and x.hearing_id = h.hearing_id) as "answeredOn"
    from hearings h where h.municipality_id = ap.municipality_id and h.case_id = ap.case_id and h.month = ap.month and h.exemption is null
    union all
    select 'completion', (r.asked_at at time zone 'Europe/Stockholm')::date,
      (select d.answer_by from completion_days d where d.municipality_id = r.municipality_id and d.completion_request_id = r.completion_request_id
        order by d.set_at desc, d.completion_day_id desc limit 1), i.on
    from completion_requests r, lateral (
      select case when bool_and(a.on is not null) then max(a.on) end as on
      from completion_items m, lateral (select least(
          (select min(x.received_on) from completion_receipts x where x.municipality_id = m.municipality_id and x.completion_item_id = m.completion_item_id),
          (select min((x.answered_at at time zone 'Europe/Stockholm')::date) from completion_answers x where x.municipality_id = m.municipality_id and x.completion_item_id = m.completion_item_id)) as on) a
      where m.municipality_id = r.municipality_id and m.completion_request_id = r.completion_request_id) i
    where r.municipality_id = ap.municipality_id and r.application_id = ap.application_id) w
  where w."answerBy" is not null)`

/** Of application `ap`: the day the person was told last, and by when a request that it be decided is answered. */
export const newDay = sql`(select n.new_day from delay_notices n where n.municipality_id = ap.municipality_id and n.application_id = ap.application_id order by n.told_at desc limit 1)`
export const answerBy = sql`(select r.answer_by from delay_requests r where r.municipality_id = ap.municipality_id and r.application_id = ap.application_id
  and not exists (select from delay_rejections x where x.municipality_id = r.municipality_id and x.delay_request_id = r.delay_request_id))`

/** Deviations `d` that somebody agreed to, with their answer `a`: not taken back, and nothing later agreed to for the same subject of the case. */
export const agreedDeviations = sql`deviations d join deviation_answers a on a.municipality_id = d.municipality_id and a.deviation_id = d.deviation_id and a.answer = 'yes'
  and not exists (select from deviation_withdrawals w where w.municipality_id = d.municipality_id and w.deviation_id = d.deviation_id)
  and not exists (select from deviations l join deviation_answers m on m.municipality_id = l.municipality_id and m.deviation_id = l.deviation_id
    where l.municipality_id = d.municipality_id and l.case_id = d.case_id and l.subject = d.subject and m.answer = 'yes' and m.until > a.until)`

/** What the two clocks and the watches of these cases follow from, in one statement. */
export async function findWorkFacts(tx: Read, caseIds: readonly string[], today: Day): Promise<Map<string, WorkFacts>> {
  const { rows } = await sql<FactsRow>`
    select c.case_id as "caseId",
      (select coalesce(json_agg(json_build_object('month', ap.month, 'arrivedOn', ap.arrived_on, 'decidedOn', ap.decided_on, 'waits', ${waits}, 'newDay', ${newDay}, 'answerBy', ${answerBy}) order by ap.month), '[]')
        from (select ap.municipality_id, ap.case_id, ap.application_id, ap.month, case when ${hasOpenNeed} then waits_since(ap.municipality_id, ap.application_id) else ap.arrived_on end as arrived_on, case when ${hasOpenNeed} then null else
            greatest((select max((d.decided_at at time zone 'Europe/Stockholm')::date) from decisions d where d.municipality_id = ap.municipality_id and d.case_id = ap.case_id and d.month = ap.month and d.application_id = ap.application_id),
              (select max(e.ended_on) from ended_needs e where e.municipality_id = ap.municipality_id and e.application_id = ap.application_id)) end as decided_on
          from applications ap left join assessments s on s.municipality_id = ap.municipality_id and s.case_id = ap.case_id and s.month = ap.month
          where ap.municipality_id = c.municipality_id and ap.case_id = c.case_id
            and (ap.month >= to_char(${today}::date - make_interval(months => ${monthsBack}::integer), 'YYYY-MM') or ${hasOpenNeed})) ap) as applications,
      (select coalesce(json_agg(p.born), '[]') from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
        where m.municipality_id = c.municipality_id and m.case_id = c.case_id and m.role = 'child' and m.valid_from <= ${today} and (m.valid_to is null or m.valid_to >= ${today})) as "childrenBorn",
      (select coalesce(json_agg(j ->> 'to'), '[]') from (select x.content from assessments x where x.municipality_id = c.municipality_id and x.case_id = c.case_id
          order by x.month desc limit 1) l, jsonb_array_elements(coalesce(l.content -> 'jobStimulus', '[]')) j) as "stimulusEnds",
      (select coalesce(json_agg(distinct jsonb_build_object('month', d.month, 'until', n.holds_until)), '[]') from decisions d
          join decision_needs n on n.municipality_id = d.municipality_id and n.decision_id = d.decision_id and n.holds_until >= ${today}
        where d.municipality_id = c.municipality_id and d.case_id = c.case_id and not is_replaced(d.municipality_id, d.decision_id)) as "decisionEnds",
      (select coalesce(json_agg(r.ends_on), '[]') from respites r where r.municipality_id = c.municipality_id and r.case_id = c.case_id and r.ends_on >= ${today}
          and not exists (select from respite_withdrawals w where w.municipality_id = r.municipality_id and w.respite_id = r.respite_id)) as "respiteEnds",
      (select coalesce(json_agg(json_build_object('month', h.month, 'until', h.last_day)), '[]') from home_days h
        where h.municipality_id = c.municipality_id and h.case_id = c.case_id and home_waits(h)) as "homeDays",
      (select coalesce(json_agg(distinct a.until), '[]') from ${agreedDeviations}
        where d.municipality_id = c.municipality_id and d.case_id = c.case_id and a.until >= ${today}) as "deviationEnds",
      (select coalesce(json_agg(json_build_object('ownWatchId', o.own_watch_id, 'dueOn', o.due_on, 'text', o.text)), '[]') from own_watches o
        where o.municipality_id = c.municipality_id and o.case_id = c.case_id
          and not exists (select from own_watches_met t where t.municipality_id = o.municipality_id and t.own_watch_id = o.own_watch_id)) as own
    from cases c where c.municipality_id = ${tx.municipality} and c.case_id = any(${caseIds})`.execute(tx.db)
  return new Map(rows.map(({ caseId, ...facts }) => [caseId, facts]))
}
