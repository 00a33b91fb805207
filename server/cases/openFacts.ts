import { sql, type RawBuilder } from 'kysely'
import { plusDays, plusMonths, type Day } from '../../base/day.ts'
import { deviationMeasures } from '../../law/deviation.ts'
import {
  decisionEndToldDaysAhead,
  delayAfterDays,
  delayToldDaysAhead,
  toldDaysAhead,
  watchedAges,
} from '../../rules/work/watched.ts'
import type { Read } from '../platform/db/transaction.ts'
import { gathered, type Fact, type OpenCase } from './gathered.ts'
import { agreedDeviations, answerBy, newDay } from './workFacts.ts'

/**
 * Of thousands of cases, what days to watch can follow from; what lies too far ahead to be told of is left where it is. Flat rows and no JSON, put together
 * here: for five thousand cases that is the difference between seconds and a tenth of one.
 */
export async function findOpenFacts(tx: Read, reach: RawBuilder<unknown>, today: Day): Promise<OpenCase[]> {
  const born = watchedAges.map(({ years }) => plusMonths(today, -12 * years))
  const { rows } = await sql<Fact>`
    with reach as materialized (${reach}),
    open as materialized (select r.case_number, o.* from reach r join open_applications o on o.municipality_id = ${tx.municipality} and o.case_id = r.case_id),
    facts as (
      select ap.case_id, 'application' as what, ap.month, ap.arrived_on, ${newDay} as "on", ${answerBy} as answer_by, null::uuid as id, null as text from open ap
      union all
      select o.case_id, 'hearing', o.month, o.arrived_on, h.sent_on, h.answer_by, null, null from open o
        join hearings h on h.municipality_id = ${tx.municipality} and h.case_id = o.case_id and h.month = o.month and h.exemption is null
      where not exists (select from hearing_answers x where x.municipality_id = ${tx.municipality} and x.hearing_id = h.hearing_id)
      union all
      select o.case_id, 'completion', o.month, o.arrived_on, (r.asked_at at time zone 'Europe/Stockholm')::date, d.answer_by, null, null from open o
        join completion_requests r on r.municipality_id = ${tx.municipality} and r.case_id = o.case_id and r.application_id = o.application_id
        join lateral (select n.answer_by from completion_days n where n.municipality_id = ${tx.municipality} and n.completion_request_id = r.completion_request_id
          order by n.set_at desc, n.completion_day_id desc limit 1) d on true
      where exists (select from completion_items i where i.municipality_id = ${tx.municipality} and i.completion_request_id = r.completion_request_id
        and not exists (select from completion_receipts x where x.municipality_id = ${tx.municipality} and x.completion_item_id = i.completion_item_id)
        and not exists (select from completion_answers x where x.municipality_id = ${tx.municipality} and x.completion_item_id = i.completion_item_id))
      union all
      select r.case_id, 'child', null, null, p.born, null, null, null from reach r
        join case_members m on m.municipality_id = ${tx.municipality} and m.case_id = r.case_id and m.role = 'child' and m.valid_from <= ${today} and (m.valid_to is null or m.valid_to >= ${today})
        join persons p on p.municipality_id = ${tx.municipality} and p.person_id = m.person_id
      where exists (select from unnest(${born}::date[]) b where p.born between b - 3 and b + ${toldDaysAhead}::integer + 3)
      union all
      select r.case_id, 'stimulus', j ->> 'to', null, null, null, null, null from reach r
        join assessments s on s.municipality_id = ${tx.municipality} and s.case_id = r.case_id and jsonb_array_length(coalesce(s.content -> 'jobStimulus', '[]')) > 0,
        jsonb_array_elements(s.content -> 'jobStimulus') j
      where not exists (select from assessments n where n.municipality_id = ${tx.municipality} and n.case_id = s.case_id and n.month > s.month)
      union all
      select r.case_id, 'respite', null, null, s.ends_on, null, null, null from reach r
        join respites s on s.municipality_id = ${tx.municipality} and s.case_id = r.case_id and s.ends_on >= ${today}
      where not exists (select from respite_withdrawals w where w.municipality_id = ${tx.municipality} and w.respite_id = s.respite_id)
      union all
      select distinct r.case_id, 'decision', d.month, null::date, n.holds_until, null::date, null::uuid, null from reach r
        join decisions d on d.municipality_id = ${tx.municipality} and d.case_id = r.case_id
        join decision_needs n on n.municipality_id = ${tx.municipality} and n.decision_id = d.decision_id and n.holds_until between ${today} and ${plusDays(today, decisionEndToldDaysAhead)}
      where not is_replaced(d.municipality_id, d.decision_id)
      union all
      select distinct r.case_id, 'deviation', null, null::date, a.until, null::date, null::uuid, null from reach r
        cross join lateral (select a.until from ${agreedDeviations} where d.municipality_id = ${tx.municipality} and d.case_id = r.case_id and a.until between ${today} and ${plusDays(today, deviationMeasures.warning_days.value)}) a
      union all
      select r.case_id, 'home', h.month, null::date, h.last_day, null::date, null::uuid, null from reach r
        join home_days h on h.municipality_id = ${tx.municipality} and h.case_id = r.case_id and home_waits(h)
      union all
      select r.case_id, 'own', null, null, w.due_on, null, w.own_watch_id, w.text from reach r
        join own_watches w on w.municipality_id = ${tx.municipality} and w.case_id = r.case_id
      where not exists (select from own_watches_met t where t.municipality_id = ${tx.municipality} and t.own_watch_id = w.own_watch_id))
    select f.case_id as "caseId", r.case_number as "caseNumber", f.what, f.month, f.arrived_on as "arrivedOn", f."on", f.answer_by as "answerBy", f.id, f.text
    from facts f join reach r on r.case_id = f.case_id
    where f.what <> 'application' or f.arrived_on <= ${plusDays(today, delayToldDaysAhead - delayAfterDays)}`.execute(
    tx.db,
  )
  return gathered(rows)
}
