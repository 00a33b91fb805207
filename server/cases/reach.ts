import { sql, type RawBuilder } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Read } from '../platform/db/transaction.ts'
import type { StaffWho } from '../platform/http/who.ts'

const leading: readonly string[] = ['first_social_worker', 'unit_manager']

export const isLeading = (who: StaffWho): boolean => who.grants.some(({ role }) => leading.includes(role))

/**
 * SQL: the open cases somebody keeps or covers today and, where `wide`, those of the units they lead, each with the relation; none in which they have
 * declared jäv.
 */
export function reachOf(tx: Read, who: StaffWho, today: Day, wide: boolean): RawBuilder<unknown> {
  const led = wide ? who.grants.filter(({ role }) => leading.includes(role)) : []
  const units = led.flatMap(({ unitId }) => unitId ?? [])
  return sql`
    select c.case_id, c.case_number, c.unit_id, min(x.relation) as relation
    from (
      select a.case_id, a.kind as relation from case_assignments a
      where a.municipality_id = ${tx.municipality} and a.staff_id = ${who.id} and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today})
      union all
      select u.case_id, 'unit' from cases u
      where u.municipality_id = ${tx.municipality} and (${led.some(({ unitId }) => unitId === null)}::boolean or u.unit_id = any(${units}::uuid[]))) x
      join cases c on c.municipality_id = ${tx.municipality} and c.case_id = x.case_id and c.closed_on is null
    where not exists (select from conflicts_of_interest k where k.municipality_id = ${tx.municipality} and k.case_id = x.case_id and k.staff_id = ${who.id})
    group by c.case_id, c.case_number, c.unit_id`
}
