import { sql } from 'kysely'
import type { z } from 'zod'
import type { completionsToFollow } from '../../api/completions.ts'
import type { Day } from '../../base/day.ts'
import { completionDays, roundsAlone } from '../../law/completion.ts'
import { mine } from '../contacts/toMakeQuery.ts'
import type { Read } from '../platform/db/transaction.ts'
import { hasCome, latestDay } from './readQueries.ts'

type ToFollow = z.output<typeof completionsToFollow.reply>
const most = 200

const list = (condition: ReturnType<typeof sql>) =>
  sql`(select coalesce(json_agg(to_jsonb(o) - 'channel' - 'reminded'), '[]') from (select * from open where ${condition} order by "answerBy", "caseNumber" limit ${most}) o)`

/** The three lists in one statement, of requests where something has not come and the need it is for is not decided. */
export async function findToFollow(tx: Read, of: { staffId: string; today: Day }): Promise<ToFollow> {
  const { rows } = await sql<ToFollow>`
    with mine as (${mine(tx, of.staffId, of.today)}),
    newest as (
      select distinct on (r.case_id, r.month) r.*, d.answer_by, mine.relation,
        exists (select from completion_reminders m where m.municipality_id = r.municipality_id and m.completion_request_id = r.completion_request_id and m.answer_by = d.answer_by) as reminded
      from mine join completion_requests r on r.municipality_id = ${tx.municipality} and r.case_id = mine.case_id cross join lateral ${latestDay} d
      where exists (select from completion_items i where i.municipality_id = r.municipality_id and i.completion_request_id = r.completion_request_id and not ${hasCome}
        and not exists (select from decision_needs n where n.municipality_id = r.municipality_id and n.application_id = r.application_id and n.need_key = i.need_key))
      order by r.case_id, r.month, r.round desc),
    open as (
      select c.case_id as "caseId", c.case_number as "caseNumber", w.relation, w.month, w.answer_by as "answerBy", w.round as rounds, w.channel, w.reminded,
        (select p.given_name || ' ' || p.family_name from applications a join persons p on p.municipality_id = a.municipality_id and p.person_id = a.applicant_id
          where a.municipality_id = w.municipality_id and a.application_id = w.application_id) as applicant,
        exists (select from case_members y join persons q on q.municipality_id = y.municipality_id and q.person_id = y.person_id
          where y.municipality_id = c.municipality_id and y.case_id = c.case_id and q.protection <> 'none' and (y.valid_to is null or y.valid_to >= ${of.today})) as protected
      from newest w join cases c on c.municipality_id = w.municipality_id and c.case_id = w.case_id and c.closed_on is null)
    select ${list(sql`channel <> 'e_service' and not reminded and "answerBy" - ${completionDays.reminder.length.days}::integer <= ${of.today} and "answerBy" >= ${of.today}`)} as "toRemind",
      ${list(sql`"answerBy" < ${of.today}`)} as passed,
      ${list(sql`rounds >= ${roundsAlone.value}`)} as "manyRounds"`.execute(tx.db)
  return rows[0] ?? { toRemind: [], passed: [], manyRounds: [] }
}
