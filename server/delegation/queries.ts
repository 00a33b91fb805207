import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import { firstDay, lastDay, type Month } from '../../base/month.ts'
import type { committeeNotices, delegatedRoles } from '../../api/submissions.ts'
import type { needKindsOfOrder } from '../../rules/delegation/order.ts'
import type { Outcome } from '../../rules/gates/facts.ts'
import { shortestNote } from '../../rules/gates/words.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export type Notice = (typeof committeeNotices)[number]

export interface OrderRow {
  delegationOrderId: string | null
  committeeId: string
  committee: string
  from: Day
  decidedOn: Day | null
  reference: string | null
  head: string
  urgentBy: string | null
  notice: Notice
  approved: { enteredBy: string; approvedBy: string } | null
  rules: {
    item: string
    role: (typeof delegatedRoles)[number]
    kind: (typeof needKindsOfOrder)[number]
    outcomes: Outcome[]
    max: number | null
    from: Day | null
    to: Day | null
    sub: boolean
    reviewFrom: number | null
  }[]
}

export interface Member {
  staffId: string
  name: string
}

export interface Committee {
  committeeId: string
  name: string
}

interface Found {
  orders: OrderRow[]
  committees: Committee[]
  members: Member[]
}

/** Every order, newest first, with its rules; what an operator put in stands last, as one without an id. */
export async function findOrders(tx: Read): Promise<Found> {
  const { rows } = await sql<Found>`
    with all_orders as (
      select o.delegation_order_id, o.committee_id, o.valid_from, o.decided_on, o.reference, o.head, o.urgent_by, o.notice, w.name as entered, a.name as approved
      from delegation_orders o join staff w on w.municipality_id = o.municipality_id and w.staff_id = o.entered_by
        join staff a on a.municipality_id = o.municipality_id and a.staff_id = o.approved_by where o.municipality_id = ${tx.municipality}
      union all
      select null, r.committee_id, min(r.valid_from), null, null, '', null::uuid, 'each', null, null from delegation_rules r
        where r.municipality_id = ${tx.municipality} and r.delegation_order_id is null group by r.committee_id)
    select
      (select coalesce(json_agg(json_build_object('delegationOrderId', o.delegation_order_id, 'committeeId', o.committee_id, 'committee', k.name, 'from', o.valid_from, 'decidedOn', o.decided_on,
          'reference', o.reference, 'head', o.head, 'urgentBy', o.urgent_by, 'notice', o.notice,
          'approved', case when o.approved is not null then json_build_object('enteredBy', o.entered, 'approvedBy', o.approved) end,
          'rules', (select coalesce(json_agg(json_build_object('item', r.item, 'role', r.role, 'kind', r.kind, 'outcomes', coalesce(r.outcomes, '{}'), 'max', r.max_ore,
              'from', case when r.valid_from > o.valid_from then r.valid_from end, 'to', r.valid_to, 'sub', r.is_sub, 'reviewFrom', r.review_from_ore) order by r.position, r.item), '[]')
            from delegation_rules r where r.municipality_id = ${tx.municipality} and r.committee_id = o.committee_id and r.delegation_order_id is not distinct from o.delegation_order_id))
          order by o.delegation_order_id is null, o.valid_from desc), '[]')
        from all_orders o join committees k on k.municipality_id = ${tx.municipality} and k.committee_id = o.committee_id) as orders,
      (select coalesce(json_agg(json_build_object('committeeId', k.committee_id, 'name', k.name) order by k.name), '[]') from committees k
        where k.municipality_id = ${tx.municipality} and exists (select from units u where u.municipality_id = k.municipality_id and u.committee_id = k.committee_id)) as committees,
      (select coalesce(json_agg(json_build_object('staffId', x.staff_id, 'name', x.name) order by x.name), '[]') from (select distinct s.staff_id, s.name from staff s
        join staff_roles r on r.municipality_id = s.municipality_id and r.staff_id = s.staff_id and r.role = 'committee_member' and r.valid_to is null where s.municipality_id = ${tx.municipality}) x) as members`.execute(
    tx.db,
  )
  return rows[0] ?? { orders: [], committees: [], members: [] }
}

export interface DelegatedRow {
  decisionId: string
  caseId: string
  decidedOn: Day
  caseNumber: string | null
  decidedBy: string
  item: string
  order: string | null
  urgent: boolean
  /** Children of the household that month, and of how many the decision's analysis says something. */
  children: { count: number; seen: number }
  needs: { kind: string; outcome: Outcome; granted: number; provisions: string[] }[]
}

export interface DelegatedOf {
  committeeId: string
  committee: string
  notice: Notice
  rows: DelegatedRow[]
  told: { meetingOn: Day; paragraph: string; by: string; at: string } | null
}

/** Those under eighteen of the household in the month of a decision `d`, and how many of them are written of in what was locked with it. */
const childrenOf = sql`(select json_build_object('count', count(*)::integer, 'seen', (count(*) filter (where
      greatest(length(trim(a.content ->> 'ifRejected')), length(trim(a.content ->> 'notNoticeable'))) >= ${sql.lit(shortestNote)}))::integer)
    from (select distinct m.municipality_id, m.person_id from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
      where m.municipality_id = d.municipality_id and m.case_id = d.case_id and m.role = 'child' and m.valid_from < (d.month || '-01')::date + interval '1 month'
        and (m.valid_to is null or m.valid_to >= (d.month || '-01')::date) and p.born > (d.month || '-01')::date - interval '18 years') k
    left join decided_child_analyses a on a.municipality_id = k.municipality_id and a.decision_id = d.decision_id and a.person_id = k.person_id)`

/** What was decided on behalf of each committee in a month, those with a protected person without their case number. */
export async function findDelegated(tx: Read, month: Month): Promise<DelegatedOf[]> {
  const [from, to] = [firstDay(month), lastDay(month)]
  const { rows } = await sql<DelegatedOf>`
    select k.committee_id as "committeeId", k.name as committee,
      coalesce((select o.notice from delegation_orders o where o.municipality_id = k.municipality_id and o.delegation_order_id = delegation_order_on(k.municipality_id, k.committee_id, ${to})), 'each') as notice,
      (select coalesce(json_agg(json_build_object('decisionId', d.decision_id, 'caseId', d.case_id, 'decidedOn', (d.decided_at at time zone 'Europe/Stockholm')::date,
          'caseNumber', case when not exists (select from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
            where m.municipality_id = c.municipality_id and m.case_id = c.case_id and p.protection <> 'none') then c.case_number end,
          'decidedBy', d.decided_by_name || ', ' || d.decided_by_title, 'item', d.delegation_item, 'order', o.reference, 'urgent', d.is_urgent, 'children', ${childrenOf},
          'needs', (select json_agg(json_build_object('kind', n.kind, 'outcome', n.outcome, 'granted', n.granted_ore, 'provisions', n.provisions) order by n.kind <> 'income_support', n.need_key)
            from decision_needs n where n.municipality_id = d.municipality_id and n.decision_id = d.decision_id)) order by d.decided_at, d.decision_id), '[]')
        from decisions d join cases c on c.municipality_id = d.municipality_id and c.case_id = d.case_id
          join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id and u.committee_id = k.committee_id
          left join delegation_orders o on o.municipality_id = d.municipality_id and o.delegation_order_id = d.delegation_order_id
        where d.municipality_id = k.municipality_id and d.decided_at >= (${from}::date)::timestamp at time zone 'Europe/Stockholm'
          and d.decided_at < (${to}::date + 1)::timestamp at time zone 'Europe/Stockholm') as rows,
      (select json_build_object('meetingOn', t.meeting_on, 'paragraph', t.paragraph, 'by', s.name, 'at', to_char(t.told_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        from delegation_notices t join staff s on s.municipality_id = t.municipality_id and s.staff_id = t.told_by
        where t.municipality_id = k.municipality_id and t.committee_id = k.committee_id and t.month = ${month}) as told
    from committees k where k.municipality_id = ${tx.municipality} and exists (select from units u where u.municipality_id = k.municipality_id and u.committee_id = k.committee_id)
    order by k.name`.execute(tx.db)
  return rows
}

export interface NewNotice {
  committeeId: string
  month: Month
  decisions: number
  meetingOn: string
  paragraph: string
  by: string
  now: Date
}

export async function addNotice(tx: Write, notice: NewNotice): Promise<void> {
  await sql`
    insert into delegation_notices (municipality_id, committee_id, month, decisions, meeting_on, paragraph, told_by, told_at)
    values (${tx.municipality}, ${notice.committeeId}, ${notice.month}, ${notice.decisions}, ${notice.meetingOn}, ${notice.paragraph}, ${notice.by}, ${notice.now})`.execute(
    tx.db,
  )
}

/** The municipality, as its papers name it. */
export async function findAuthor(tx: Read): Promise<string> {
  const { rows } = await sql<{
    name: string
  }>`select name from municipalities where municipality_id = ${tx.municipality}`.execute(tx.db)
  return rows[0]?.name ?? ''
}
