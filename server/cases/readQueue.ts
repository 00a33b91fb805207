import { sql } from 'kysely'
import type { queue } from '../../api/cases.ts'
import type { Day } from '../../base/day.ts'
import { clocksOf } from '../../rules/work/clocks.ts'
import type { WorkFacts } from '../../rules/work/facts.ts'
import { watchesOf } from '../../rules/work/watches.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { hasOpenNeed, type QueueRow } from './queries.ts'
import { findWorkFacts } from './workFacts.ts'

/** The longest waiting; the rest come as these are decided. */
const mostRows = 200

/** Own and covered cases with an application that is not wholly decided; the one that has waited longest first. */
export async function readQueue({ tx, who, today, shows }: Call<typeof queue>): Promise<ReplyOf<typeof queue>> {
  const { rows } = await sql<QueueRow>`
    with mine as (
      select a.case_id, min(a.kind) as relation from case_assignments a
      where a.municipality_id = ${tx.municipality} and a.staff_id = ${who.id} and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today})
      group by a.case_id),
    -- In order first, and then which of them wait: what is told of a row is asked only for those that are told.
    told as materialized (
      select o.* from (
        select ap.municipality_id, ap.application_id, ap.case_id, ap.month, ap.arrived_on, ap.applicant_id, c.case_number, c.unit_id, mine.relation
        from mine join cases c on c.municipality_id = ${tx.municipality} and c.case_id = mine.case_id
          join applications ap on ap.municipality_id = c.municipality_id and ap.case_id = c.case_id
        order by ap.arrived_on, c.case_number offset 0) o
      where exists (select from applications ap left join assessments s on s.municipality_id = ap.municipality_id and s.case_id = ap.case_id and s.month = ap.month
        where ap.municipality_id = o.municipality_id and ap.application_id = o.application_id and ${hasOpenNeed})
      limit ${mostRows})
    select ap.case_id as "caseId", ap.case_number as "caseNumber", p.given_name || ' ' || p.family_name as applicant,
      exists (select from case_members m join persons q on q.municipality_id = m.municipality_id and q.person_id = m.person_id
        where m.municipality_id = ap.municipality_id and m.case_id = ap.case_id and q.protection <> 'none' and (m.valid_to is null or m.valid_to >= ${today})) as protected,
      u.name as unit, ap.month, ap.arrived_on as "arrivedOn", (${today}::date - ap.arrived_on) as "daysOpen", ap.relation,
      case when h.waiting then 'waiting_for_answer' when s.version is not null then 'investigating' else 'received' end as status,
      case when h.waiting then 'clients' else 'ours' end as turn,
      (select count(*)::integer from case_members m where m.municipality_id = ap.municipality_id and m.case_id = ap.case_id and m.role = 'child' and (m.valid_to is null or m.valid_to >= ${today})) as children,
      p.interpreter_language as interpreter
    from told ap join units u on u.municipality_id = ap.municipality_id and u.unit_id = ap.unit_id
      join persons p on p.municipality_id = ap.municipality_id and p.person_id = ap.applicant_id
      left join assessments s on s.municipality_id = ap.municipality_id and s.case_id = ap.case_id and s.month = ap.month
      left join lateral (select true as waiting where waits_for_completion(ap.municipality_id, ap.case_id, ap.month, ${today})
        union all select true from hearings h where h.municipality_id = ap.municipality_id and h.case_id = ap.case_id and h.month = ap.month
        and h.answer_by >= ${today} and not exists (select from hearing_answers x where x.municipality_id = h.municipality_id and x.hearing_id = h.hearing_id) limit 1) h on true
    order by ap.arrived_on, ap.case_number`.execute(tx.db)
  const decided = await sql<{ count: number }>`
    select count(*)::integer as count from decisions where municipality_id = ${tx.municipality} and decided_by = ${who.id}
      and (decided_at at time zone 'Europe/Stockholm')::date = ${today}`.execute(tx.db)
  shows(rows.map((row) => row.caseId))
  const facts = await findWorkFacts(
    tx,
    rows.map((row) => row.caseId),
    today,
  )
  return {
    rows: rows.map((row) => ({ ...row, ...timesOf(row, facts.get(row.caseId), today) })),
    decidedToday: decided.rows[0]?.count ?? 0,
  }
}

/** The clocks of the row's application, and the nearest day to watch of that month or of the case. */
function timesOf(row: QueueRow, facts: WorkFacts | undefined, today: Day) {
  const applied = facts?.applications.find((one) => one.month === row.month)
  const { ours, clients } = applied ? clocksOf(applied, today) : { ours: 0, clients: 0 }
  const watch = facts ? watchesOf(facts, today).find((one) => one.month === null || one.month === row.month) : undefined
  return { clocks: { ours, clients }, watch: watch ? { kind: watch.kind, dueOn: watch.dueOn } : null }
}
