import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import { plusDays } from '../../base/day.ts'
import { newCaseDays, type Weights, type WorkCounts } from '../../rules/work/workload.ts'
import type { Read, Write } from '../platform/db/transaction.ts'
import { leads } from './queries.ts'

export interface KeeperRow {
  staffId: string
  name: string
  units: string[]
  awayUntil: Day | null
  /** Mine, or of a unit I lead. */
  open: boolean
  counts: WorkCounts
}

/** Of cases `k` of a keeper: the people in them now. */
const members = (
  on: Day,
  what: string,
) => sql`(select count(*) from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
  where m.municipality_id = k.municipality_id and m.case_id = k.case_id and m.valid_from <= ${on} and (m.valid_to is null or m.valid_to >= ${on}) and ${sql.raw(what)})`

/** Everybody who keeps cases in a unit where one works, with what there is to do in them; sums, and nothing of any one case. */
export async function findKeepers(tx: Read, of: { staffId: string; today: Day }): Promise<KeeperRow[]> {
  const { today } = of
  const { rows } = await sql<KeeperRow>`
    with here as (select distinct u.unit_id, u.name from staff_roles r join units u on u.municipality_id = r.municipality_id and (r.unit_id is null or r.unit_id = u.unit_id)
      where r.municipality_id = ${tx.municipality} and r.staff_id = ${of.staffId} and r.role in ('caseworker', 'first_social_worker', 'unit_manager')
        and r.valid_from <= ${today} and (r.valid_to is null or r.valid_to >= ${today})),
    keepers as (select s.municipality_id, s.staff_id, s.name, array_agg(distinct h.name order by h.name) as units from here h
      join staff_roles r on r.municipality_id = ${tx.municipality} and r.unit_id = h.unit_id and r.role = 'caseworker' and r.valid_from <= ${today} and (r.valid_to is null or r.valid_to >= ${today})
      join staff s on s.municipality_id = r.municipality_id and s.staff_id = r.staff_id group by s.municipality_id, s.staff_id, s.name),
    kept as (select c.municipality_id, c.case_id, c.opened_on, a.staff_id from keepers q join case_assignments a on a.municipality_id = q.municipality_id and a.staff_id = q.staff_id
      and a.kind = 'assigned' and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today})
      join cases c on c.municipality_id = a.municipality_id and c.case_id = a.case_id and c.closed_on is null and not c.shut),
    counted as (select k.staff_id, (k.opened_on >= ${plusDays(today, -newCaseDays)})::integer as new_case,
        (select count(*) from open_applications o where o.municipality_id = k.municipality_id and o.case_id = k.case_id) as open_month,
        (select count(*) from open_applications o join applications ap on ap.municipality_id = o.municipality_id and ap.application_id = o.application_id,
          jsonb_array_elements(ap.content -> 'costs') x where o.municipality_id = k.municipality_id and o.case_id = k.case_id and x ->> 'kind' = any(other_need_kinds())
          and not exists (select from decision_needs d where d.municipality_id = o.municipality_id and d.application_id = o.application_id and d.need_key = x ->> 'key')
          and not exists (select from ended_needs e where e.municipality_id = o.municipality_id and e.application_id = o.application_id and e.need_key = x ->> 'key')) as open_need,
        ${members(today, "m.role = 'child'")} as child, ${members(today, "m.role = 'co_applicant'")} as second_adult,
        least(1, ${members(today, "p.protection <> 'none'")}) as protected, least(1, ${members(today, 'p.interpreter_language is not null')}) as interpreter,
        (select count(*) from emergencies e where e.municipality_id = k.municipality_id and e.case_id = k.case_id
          and not exists (select from emergency_answers x where x.municipality_id = e.municipality_id and x.emergency_id = e.emergency_id)) as emergency
      from kept k)
    select q.staff_id as "staffId", q.name, q.units, q.staff_id = ${of.staffId} or ${leads(tx, of.staffId, sql`q.staff_id`, today)} as open,
      (select max(b.ends_on) from absences b where b.municipality_id = q.municipality_id and b.staff_id = q.staff_id and b.starts_on <= ${today} and b.ends_on >= ${today}) as "awayUntil",
      (select json_build_object('case', count(*), 'new_case', coalesce(sum(n.new_case), 0), 'open_month', coalesce(sum(n.open_month), 0), 'open_need', coalesce(sum(n.open_need), 0),
        'child', coalesce(sum(n.child), 0), 'second_adult', coalesce(sum(n.second_adult), 0), 'emergency', coalesce(sum(n.emergency), 0), 'protected', coalesce(sum(n.protected), 0),
        'interpreter', coalesce(sum(n.interpreter), 0)) from counted n where n.staff_id = q.staff_id) as counts
    from keepers q order by q.name collate svenska`.execute(tx.db)
  return rows
}

export interface SetWeights {
  from: Day
  points: Weights
  reason: string
  by: string
  at: Date
}

/** Those that hold on the day and those that come, the newest first. */
export async function findWeights(tx: Read, today: Day): Promise<SetWeights[]> {
  const { rows } = await sql<SetWeights>`
    select w.valid_from as "from", w.points, w.reason, s.name as by, w.set_at as at from workload_weights w
      join staff s on s.municipality_id = w.municipality_id and s.staff_id = w.set_by
    where w.municipality_id = ${tx.municipality}
      and w.valid_from >= coalesce((select max(x.valid_from) from workload_weights x where x.municipality_id = ${tx.municipality} and x.valid_from <= ${today}), ${today})
    order by w.valid_from desc`.execute(tx.db)
  return rows
}

export async function addWeights(
  tx: Write,
  of: { from: Day; points: Weights; reason: string; by: string; now: Date },
): Promise<void> {
  await sql`
    insert into workload_weights (municipality_id, valid_from, points, reason, set_by, set_at)
    values (${tx.municipality}, ${of.from}, ${JSON.stringify(of.points)}, ${of.reason}, ${of.by}, ${of.now})`.execute(
    tx.db,
  )
}
