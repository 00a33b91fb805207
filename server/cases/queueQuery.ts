import { sql } from 'kysely'
import type { QueueFilter } from '../../api/queueFilter.ts'
import type { Day } from '../../base/day.ts'
import type { Read } from '../platform/db/transaction.ts'
import type { StaffWho } from '../platform/http/who.ts'
import type { QueueRow } from './queries.ts'
import { reachOf } from './reach.ts'

export interface Place {
  arrivedOn: string
  caseNumber: string
  month: string
}

export interface Asked {
  filter: QueueFilter
  after: Place | null
  today: Day
  /** Cases and months a day to watch was asked for; a month that is null stands for each. Null: none was asked for. */
  timed: { caseIds: string[]; months: (string | null)[] } | null
}

export interface QueuePage {
  rows: QueueRow[]
  counts: { ours: number; clients: number }
  decidedToday: number
}

/** Whose cases may be found: others' only where one leads. */
export const isWide = ({ assigned }: QueueFilter): boolean => assigned !== 'me'

/** One row more than a page: then there is a next. */
export async function findQueue(tx: Read, who: StaffWho, asked: Asked, most: number): Promise<QueuePage> {
  const { filter, after, today, timed } = asked
  const keeper = filter.assigned.length === 36 ? filter.assigned : null
  const m = tx.municipality
  const { rows } = await sql<QueuePage>`
    with reach as materialized (${reachOf(tx, who, today, isWide(filter))}),
    waiting as materialized (
      select h.case_id, h.month from hearings h where h.municipality_id = ${m} and h.answer_by >= ${today}
        and not exists (select from hearing_answers x where x.municipality_id = ${m} and x.hearing_id = h.hearing_id)
      union
      select r.case_id, r.month from completion_requests r where r.municipality_id = ${m}
        and r.completion_request_id in (select d.completion_request_id from completion_days d where d.municipality_id = ${m} and d.answer_by >= ${today})
        and waits_for_completion(r.municipality_id, r.case_id, r.month, ${today})),
    timed as materialized (select * from unnest(${timed?.caseIds ?? []}::uuid[], ${timed?.months ?? []}::text[]) t (case_id, month)),
    found as materialized (
      select o.case_id, o.month, o.application_id, o.arrived_on, r.case_number, r.unit_id, r.relation,
        case when w.case_id is not null then 'waiting_for_answer' when s.case_id is not null then 'investigating' else 'received' end as status
      from reach r join open_applications o on o.municipality_id = ${m} and o.case_id = r.case_id
        left join assessments s on s.municipality_id = ${m} and s.case_id = o.case_id and s.month = o.month
        left join waiting w on w.case_id = o.case_id and w.month = o.month
      where (${filter.unit}::uuid is null or r.unit_id = ${filter.unit}::uuid)
        and (${filter.assigned} in ('me', 'anyone') or case when ${keeper}::uuid is null
          then not exists (select from case_assignments a where a.municipality_id = ${m} and a.case_id = r.case_id and a.kind = 'assigned' and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today}))
          else exists (select from case_assignments a where a.municipality_id = ${m} and a.case_id = r.case_id and a.kind = 'assigned' and a.staff_id = ${keeper}::uuid and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today})) end)
        and (${timed === null}::boolean or (o.case_id, o.month) in (select t.case_id, t.month from timed t where t.month is not null) or o.case_id in (select t.case_id from timed t where t.month is null))),
    told as materialized (
      select * from found where (${filter.status}::text is null or status = ${filter.status} or (${filter.status} = 'ours' and status <> 'waiting_for_answer'))
        and (${after === null}::boolean or (arrived_on, case_number, month) > (${after?.arrivedOn ?? null}::date, ${after?.caseNumber ?? null}::text, ${after?.month ?? null}::text))
      order by arrived_on, case_number, month limit ${most}::integer)
    select
      (select json_build_object('ours', count(*) filter (where status <> 'waiting_for_answer'), 'clients', count(*) filter (where status = 'waiting_for_answer')) from found) as counts,
      (select count(*)::integer from decisions d where d.municipality_id = ${m} and d.decided_by = ${who.id} and d.decided_at >= ${today}::timestamp at time zone 'Europe/Stockholm') as "decidedToday",
      (select coalesce(json_agg(json_build_object('caseId', f.case_id, 'caseNumber', f.case_number, 'applicant', p.given_name || ' ' || p.family_name, 'unit', u.name, 'month', f.month,
          'arrivedOn', f.arrived_on, 'daysOpen', ${today}::date - f.arrived_on, 'status', f.status, 'turn', case when f.status = 'waiting_for_answer' then 'clients' else 'ours' end,
          'relation', f.relation, 'interpreter', p.interpreter_language, 'protected', coalesce(h.protected, false), 'children', h.children) order by f.arrived_on, f.case_number, f.month), '[]')
        from told f join units u on u.municipality_id = ${m} and u.unit_id = f.unit_id
          join applications ap on ap.municipality_id = ${m} and ap.application_id = f.application_id
          join persons p on p.municipality_id = ${m} and p.person_id = ap.applicant_id
          left join lateral (select bool_or(q.protection <> 'none') as protected, count(*) filter (where c.role = 'child') as children
            from case_members c join persons q on q.municipality_id = ${m} and q.person_id = c.person_id
            where c.municipality_id = ${m} and c.case_id = f.case_id and (c.valid_to is null or c.valid_to >= ${today})) h on true) as rows`.execute(
    tx.db,
  )
  return rows[0] ?? { rows: [], counts: { ours: 0, clients: 0 }, decidedToday: 0 }
}
