import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export interface Card {
  applicant: string | null
  protected: boolean
  latest: Month | null
}

/** What a list tells of each case beside its number. */
export async function findCards(tx: Read, caseIds: readonly string[], today: Day): Promise<Map<string, Card>> {
  const { rows } = await sql<Card & { caseId: string }>`
    select c.case_id as "caseId", n.applicant, coalesce(n.protected, false) as protected,
      (select max(ap.month) from applications ap where ap.municipality_id = c.municipality_id and ap.case_id = c.case_id) as latest
    from cases c left join lateral (
        select min(p.given_name || ' ' || p.family_name) filter (where m.role = 'applicant') as applicant, bool_or(p.protection <> 'none') as protected
        from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
        where m.municipality_id = c.municipality_id and m.case_id = c.case_id and (m.valid_to is null or m.valid_to >= ${today})) n on true
    where c.municipality_id = ${tx.municipality} and c.case_id = any(${caseIds})`.execute(tx.db)
  return new Map(rows.map(({ caseId, ...card }) => [caseId, card]))
}

export interface Keeper {
  name: string
  kind: string
  from: Day
  to: Day | null
}

/** Who has kept or covered the case, the newest first. */
export async function findKeepers(tx: Read, caseId: string, since: Day): Promise<Keeper[]> {
  const { rows } = await sql<Keeper>`
    select s.name, a.kind, a.valid_from as "from", a.valid_to as to
    from case_assignments a join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.staff_id
    where a.municipality_id = ${tx.municipality} and a.case_id = ${caseId} and (a.valid_to is null or a.valid_to >= greatest(a.valid_from, ${since}::date))
    order by a.valid_from desc, a.kind`.execute(tx.db)
  return rows
}

export async function addOwnWatch(
  tx: Write,
  /** `by` null: nobody, it follows from what has come. */
  watch: { caseId: string; dueOn: string; text: string; by: string | null; now: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into own_watches (municipality_id, case_id, due_on, text, written_by, written_at)
    values (${tx.municipality}, ${watch.caseId}, ${watch.dueOn}, ${watch.text}, ${watch.by}, ${watch.now}) returning own_watch_id as id`.execute(
    tx.db,
  )
  return rows[0]?.id ?? ''
}

/** False: the case has no such watch. */
export async function meetOwnWatch(
  tx: Write,
  met: { caseId: string; ownWatchId: string; by: string; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into own_watches_met (municipality_id, own_watch_id, met_by, met_at)
    select municipality_id, own_watch_id, ${met.by}, ${met.now} from own_watches
    where municipality_id = ${tx.municipality} and case_id = ${met.caseId} and own_watch_id = ${met.ownWatchId} returning 1`.execute(
    tx.db,
  )
  return rows.length > 0
}
