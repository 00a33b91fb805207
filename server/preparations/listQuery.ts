import { sql } from 'kysely'
import type { z } from 'zod'
import type { preparedToReview } from '../../api/preparations.ts'
import type { Day } from '../../base/day.ts'
import { mine } from '../contacts/toMakeQuery.ts'
import type { Read } from '../platform/db/transaction.ts'

type Lists = z.output<typeof preparedToReview.reply>

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
const most = 200
const row = sql.raw(
  `w.prepared_decision_id as "preparedDecisionId", w.case_id as "caseId", w.case_number as "caseNumber", w.applicant, w.protected, w.relation, w.month`,
)
/** The month has not been decided another way after that. */
const sinceDecided = sql.raw(
  `not exists (select from decisions d where d.municipality_id = w.municipality_id and d.case_id = w.case_id and d.month = w.month and d.decided_at > coalesce(w.answered_at, w.prepared_at))`,
)

/** The three lists in one statement. What came back is told until it is handed over again, or the month is decided. */
export async function findToReview(tx: Read, of: { staffId: string; today: Day }): Promise<Lists> {
  const { rows } = await sql<Lists>`
    with mine as (${mine(tx, of.staffId, of.today)}),
    whose as (
      select p.*, c.case_number, mine.relation, n.applicant, coalesce(n.protected, false) as protected, s.name, a.answer, a.answered_at, b.name as answered_name
      from mine join cases c on c.municipality_id = ${tx.municipality} and c.case_id = mine.case_id and c.closed_on is null
        join prepared_decisions p on p.municipality_id = c.municipality_id and p.case_id = c.case_id
        join staff s on s.municipality_id = p.municipality_id and s.staff_id = p.prepared_by
        left join prepared_answers a on a.municipality_id = p.municipality_id and a.prepared_decision_id = p.prepared_decision_id
        left join staff b on b.municipality_id = a.municipality_id and b.staff_id = a.answered_by
        left join lateral (
          select p.given_name || ' ' || p.family_name as applicant,
            exists (select from case_members y join persons q on q.municipality_id = y.municipality_id and q.person_id = y.person_id
              where y.municipality_id = c.municipality_id and y.case_id = c.case_id and q.protection <> 'none' and (y.valid_to is null or y.valid_to >= ${of.today})) as protected
          from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
          where m.municipality_id = c.municipality_id and m.case_id = c.case_id and m.role = 'applicant' and (m.valid_to is null or m.valid_to >= ${of.today}) limit 1) n on true)
    select
      (select coalesce(json_agg(x order by x.at), '[]') from (select ${row}, ${iso('w.prepared_at')} as at, w.name as by from whose w
        where w.answer is null and w.prepared_by <> ${of.staffId} and ${sinceDecided} order by w.prepared_at limit ${most}) x) as "toReview",
      (select coalesce(json_agg(x order by x.at), '[]') from (select ${row}, ${iso('w.answered_at')} as at, w.answered_name as by,
          (select count(*)::integer from prepared_marks m where m.municipality_id = w.municipality_id and m.prepared_decision_id = w.prepared_decision_id) as marks from whose w
        where w.answer = 'returned' and w.prepared_by = ${of.staffId}
          and not exists (select from prepared_decisions l where l.municipality_id = w.municipality_id and l.case_id = w.case_id and l.month = w.month and l.prepared_at > w.prepared_at)
          and ${sinceDecided}
        order by w.answered_at limit ${most}) x) as returned,
      (select coalesce(json_agg(x order by x.at), '[]') from (select ${row}, ${iso('w.prepared_at')} as at, w.name as by from whose w
        where w.answer is null and w.prepared_by = ${of.staffId} and ${sinceDecided} order by w.prepared_at limit ${most}) x) as waiting`.execute(
    tx.db,
  )
  return rows[0] ?? { toReview: [], returned: [], waiting: [] }
}
