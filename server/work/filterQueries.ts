import { sql } from 'kysely'
import type { z } from 'zod'
import type { queueChoices } from '../../api/savedFilters.ts'
import type { QueueFilter } from '../../api/queueFilter.ts'
import type { Day } from '../../base/day.ts'
import { reachOf } from '../cases/reach.ts'
import type { Read, Write } from '../platform/db/transaction.ts'
import type { StaffWho } from '../platform/http/who.ts'

type Choices = Omit<z.output<typeof queueChoices.reply>, 'leads'>

export async function findChoices(tx: Read, who: StaffWho, today: Day): Promise<Choices> {
  const { rows } = await sql<Choices>`
    with reach as materialized (${reachOf(tx, who, today, true)})
    select
      (select coalesce(json_agg(json_build_object('unitId', u.unit_id, 'name', u.name) order by u.name collate svenska), '[]') from units u
        where u.municipality_id = ${tx.municipality} and u.unit_id in (select unit_id from reach)) as units,
      (select coalesce(json_agg(json_build_object('staffId', s.staff_id, 'name', s.name) order by s.name collate svenska), '[]') from staff s
        where s.municipality_id = ${tx.municipality} and s.staff_id in (select a.staff_id from reach r join case_assignments a on a.municipality_id = ${tx.municipality} and a.case_id = r.case_id
          where a.kind = 'assigned' and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today}))) as keepers,
      (select coalesce(json_agg(json_build_object('savedFilterId', f.saved_filter_id, 'name', f.name, 'filter',
          json_build_object('assigned', f.assigned, 'unit', f.unit_id, 'timer', f.timer, 'status', f.status)) order by f.name collate svenska), '[]') from saved_filters f
        where f.municipality_id = ${tx.municipality} and f.staff_id = ${who.id}) as saved`.execute(tx.db)
  return rows[0] ?? { units: [], keepers: [], saved: [] }
}

export async function countFilters(tx: Read, staffId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from saved_filters where municipality_id = ${tx.municipality} and staff_id = ${staffId}`.execute(
    tx.db,
  )
  return rows[0]?.count ?? 0
}

export async function addFilter(
  tx: Write,
  { name, filter, staffId, now }: { name: string; filter: QueueFilter; staffId: string; now: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into saved_filters (municipality_id, staff_id, name, assigned, unit_id, timer, status, saved_at)
    values (${tx.municipality}, ${staffId}, ${name}, ${filter.assigned}, ${filter.unit}, ${filter.timer}, ${filter.status}, ${now}) returning saved_filter_id as id`.execute(
    tx.db,
  )
  return rows[0]?.id ?? ''
}

/** False: no such filter of theirs. */
export async function dropFilter(tx: Write, staffId: string, savedFilterId: string): Promise<boolean> {
  const { rows } = await sql`
    delete from saved_filters where municipality_id = ${tx.municipality} and staff_id = ${staffId} and saved_filter_id = ${savedFilterId} returning 1`.execute(
    tx.db,
  )
  return rows.length > 0
}
