import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Waited } from '../../rules/waiting/expected.ts'
import { hasOpenNeed } from '../cases/queries.ts'
import type { Read } from '../platform/db/transaction.ts'

export interface MyWaiting {
  arrivedOn: Day
  isOpen: boolean
  isFirst: boolean
}

/** Of an application `ap`: none of its case came before it. */
const isFirst = sql<boolean>`not exists (select from applications e where e.municipality_id = ap.municipality_id and e.case_id = ap.case_id and e.month < ap.month)`

/** The person's month as it waits; null: it is not theirs. */
export async function findMyWaiting(
  tx: Read,
  of: { personId: string; caseIds: readonly string[]; month: Month },
): Promise<MyWaiting | null> {
  const { rows } = await sql<MyWaiting>`
    select ap.arrived_on as "arrivedOn", ${hasOpenNeed} as "isOpen", ${isFirst} as "isFirst" from applications ap
    where ap.municipality_id = ${tx.municipality} and ap.case_id = any(${of.caseIds}) and ap.month = ${of.month}
      and ap.content -> 'household' -> 'members' @> jsonb_build_array(jsonb_build_object('key', ${of.personId}::text)) limit 1`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

/** How long those had waited whose decision was whole since the day: the last of its first decisions. What was decided anew is not counted twice. */
export async function findWaited(tx: Read, of: { since: Day; isFirst: boolean }): Promise<Waited[]> {
  const { rows } = await sql<Waited>`
    select x.days, count(*)::integer as count from (
      select max((d.decided_at at time zone 'Europe/Stockholm')::date) - ap.arrived_on as days
      from decisions d join applications ap on ap.municipality_id = d.municipality_id and ap.application_id = d.application_id
      where d.municipality_id = ${tx.municipality} and d.replaces is null and d.decided_at >= ${of.since}::date and not ${hasOpenNeed} and ${isFirst} = ${of.isFirst}
      group by ap.municipality_id, ap.application_id, ap.case_id, ap.month, ap.arrived_on) x
    where x.days >= 0 group by x.days`.execute(tx.db)
  return rows
}
