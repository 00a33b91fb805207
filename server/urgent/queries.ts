import { sql } from 'kysely'
import type { z } from 'zod'
import type { urgentDecisions } from '../../api/urgent.ts'
import type { Day } from '../../base/day.ts'
import type { UrgentFacts } from '../../rules/delegation/urgent.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

type Told = z.output<typeof urgentDecisions.reply>
export type WaitingRow = Told['waiting'][number] & { caseId: string }
export type MadeRow = Told['made'][number] & { caseId: string }

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
/** As the board's list: a household with somebody protected has no number there. */
const caseNumber =
  sql.raw(`case when not exists (select from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
  where m.municipality_id = c.municipality_id and m.case_id = c.case_id and p.protection <> 'none') then c.case_number end`)
const most = 200

/** What waits for the named member, the oldest first. */
export async function findWaiting(tx: Read, of: { staffId: string; today: Day }): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select w.prepared_decision_id as "preparedDecisionId", w.case_id as "caseId", ${caseNumber} as "caseNumber", w.month, s.name || ', ' || w.prepared_by_title as "preparedBy",
      ${iso('w.prepared_at')} as "preparedAt", w.urgent_why as why, w.asked -> 'decision' ->> 'payOn' as "payOn", w.shown -> 'needs' as needs, w.shown -> 'texts' as texts,
      (w.asked -> 'decision' ->> 'assessmentVersion')::integer <> coalesce((select e.version from assessments e where e.municipality_id = w.municipality_id and e.case_id = w.case_id and e.month = w.month), 0) as changed
    from prepared_decisions w join staff s on s.municipality_id = w.municipality_id and s.staff_id = w.prepared_by
      join cases c on c.municipality_id = w.municipality_id and c.case_id = w.case_id
      join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
      join delegation_orders o on o.municipality_id = u.municipality_id and o.delegation_order_id = delegation_order_on(u.municipality_id, u.committee_id, ${of.today}) and o.urgent_by = ${of.staffId}
    where w.municipality_id = ${tx.municipality} and w.urgent_why is not null
      and not exists (select from prepared_answers a where a.municipality_id = w.municipality_id and a.prepared_decision_id = w.prepared_decision_id)
    order by w.prepared_at limit ${most}`.execute(tx.db)
  return rows
}

/** What was decided so, the newest first. */
export async function findMade(tx: Read): Promise<MadeRow[]> {
  const { rows } = await sql<MadeRow>`
    select d.decision_id as "decisionId", d.case_id as "caseId", k.name as committee, ${caseNumber} as "caseNumber", (d.decided_at at time zone 'Europe/Stockholm')::date as "decidedOn",
      d.decided_by_name || ', ' || d.decided_by_title as "decidedBy",
      case when t.decision_id is not null then json_build_object('meetingOn', t.meeting_on, 'paragraph', t.paragraph) end as told
    from decisions d join cases c on c.municipality_id = d.municipality_id and c.case_id = d.case_id
      join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
      join committees k on k.municipality_id = u.municipality_id and k.committee_id = u.committee_id
      left join urgent_notices t on t.municipality_id = d.municipality_id and t.decision_id = d.decision_id
    where d.municipality_id = ${tx.municipality} and d.is_urgent order by d.decided_at desc, d.decision_id limit ${most}`.execute(
    tx.db,
  )
  return rows
}

/** The urgent decisions of the board a case belongs to, and its meetings as far as they are known. */
export async function findUse(tx: Read, caseId: string): Promise<Pick<UrgentFacts, 'made' | 'meetings'>> {
  const { rows } = await sql<Pick<UrgentFacts, 'made' | 'meetings'>>`
    with board as (select u.municipality_id, u.committee_id from cases c join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
      where c.municipality_id = ${tx.municipality} and c.case_id = ${caseId}),
    made as (select (d.decided_at at time zone 'Europe/Stockholm')::date as on_day, t.meeting_on
      from board b join units u on u.municipality_id = b.municipality_id and u.committee_id = b.committee_id
        join cases c on c.municipality_id = u.municipality_id and c.unit_id = u.unit_id
        join decisions d on d.municipality_id = c.municipality_id and d.case_id = c.case_id and d.is_urgent
        left join urgent_notices t on t.municipality_id = d.municipality_id and t.decision_id = d.decision_id)
    select (select coalesce(json_agg(json_build_object('decidedOn', on_day, 'told', meeting_on is not null)), '[]') from made) as made,
      (select coalesce(json_agg(x.meeting_on), '[]') from (
        select n.meeting_on from board b join delegation_notices n on n.municipality_id = b.municipality_id and n.committee_id = b.committee_id
        union select meeting_on from made where meeting_on is not null) x) as meetings`.execute(tx.db)
  return rows[0] ?? { made: [], meetings: [] }
}

export interface NewTold {
  decisionId: string
  meetingOn: string
  paragraph: string
  by: string
  now: Date
}

export async function addTold(tx: Write, one: NewTold): Promise<void> {
  await sql`
    insert into urgent_notices (municipality_id, decision_id, meeting_on, paragraph, told_by, told_at)
    values (${tx.municipality}, ${one.decisionId}, ${one.meetingOn}, ${one.paragraph}, ${one.by}, ${one.now})`.execute(
    tx.db,
  )
}
