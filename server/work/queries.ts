import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

/** Roles that may keep a case or cover for somebody. */
const keeping = sql`('caseworker', 'first_social_worker', 'unit_manager')`

/** How somebody stands to the cases; they are held until the transaction ends, in one order, so that two acts never wait for each other. */
export async function holdCases(
  tx: Write,
  caseIds: readonly string[],
  of: { staffId: string; today: Day; now: Date },
): Promise<(string | null)[]> {
  const { rows } = await sql<{ relation: string | null }>`
    select case_relation(case_id, ${of.staffId}, ${of.today}, ${of.now}) as relation from cases
    where municipality_id = ${tx.municipality} and case_id = any(${caseIds}) and closed_on is null order by case_id for update`.execute(
    tx.db,
  )
  return rows.map((row) => row.relation)
}

export interface Receiver {
  name: string
  works: boolean
  awayUntil: Day | null
  conflicts: number
  has: number
}

/** Whether somebody can take the cases from a day. */
export async function findReceiver(
  tx: Read,
  staffId: string,
  caseIds: readonly string[],
  from: Day,
): Promise<Receiver | null> {
  const { rows } = await sql<Receiver>`
    select s.name,
      exists (select from staff_roles r where r.municipality_id = s.municipality_id and r.staff_id = s.staff_id and r.role in ${keeping}
        and r.valid_from <= ${from} and (r.valid_to is null or r.valid_to >= ${from})) as works,
      (select max(a.ends_on) from absences a where a.municipality_id = s.municipality_id and a.staff_id = s.staff_id and a.starts_on <= ${from} and a.ends_on >= ${from}) as "awayUntil",
      (select count(*)::integer from conflicts_of_interest k where k.municipality_id = s.municipality_id and k.staff_id = s.staff_id and k.case_id = any(${caseIds})) as conflicts,
      (select count(*)::integer from case_assignments x where x.municipality_id = s.municipality_id and x.staff_id = s.staff_id and x.kind = 'assigned'
        and x.case_id = any(${caseIds}) and x.valid_from <= ${from} and (x.valid_to is null or x.valid_to >= ${from})) as has
    from staff s where s.municipality_id = ${tx.municipality} and s.staff_id = ${staffId}`.execute(tx.db)
  return rows[0] ?? null
}

export interface Handing {
  caseIds: readonly string[]
  to: string
  from: Day
  cause: 'work' | 'conflict_of_interest'
  note: string
  by: string
  now: Date
  /** What the journal of each case says. */
  entry: string
}

/** Another keeper from a day, in one act: the hand-over, who kept what, the end of the old keeping and its covers, the new, and the journal. */
export async function giveCases(tx: Write, handing: Handing): Promise<string> {
  const { caseIds, to, from } = handing
  const { rows } = await sql<{ id: string }>`
    with given as (
      insert into hand_overs (municipality_id, cause, to_staff, note, starts_on, handed_by, handed_at)
      values (${tx.municipality}, ${handing.cause}, ${to}, ${handing.note}, ${from}, ${handing.by}, ${handing.now}) returning municipality_id, hand_over_id)
    insert into hand_over_cases (municipality_id, hand_over_id, case_id, from_staff)
    select g.municipality_id, g.hand_over_id, c.case_id, (
      select a.staff_id from case_assignments a where a.municipality_id = g.municipality_id and a.case_id = c.case_id and a.kind = 'assigned'
        and a.valid_from <= ${from} and (a.valid_to is null or a.valid_to >= ${from}) order by a.valid_from desc limit 1)
    from given g, unnest(${caseIds}::uuid[]) c (case_id) returning hand_over_id as id`.execute(tx.db)
  await sql`
    update case_assignments set valid_to = greatest(${from}::date - 1, valid_from - 1)
    where municipality_id = ${tx.municipality} and case_id = any(${caseIds}) and (kind = 'assigned' or absence_id is not null) and (valid_to is null or valid_to >= ${from})`.execute(
    tx.db,
  )
  await sql`
    insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from)
    select ${tx.municipality}, c.case_id, ${to}, 'assigned', ${from} from unnest(${caseIds}::uuid[]) c (case_id)`.execute(
    tx.db,
  )
  await sql`
    insert into journal_entries (municipality_id, case_id, kind, happened_at, written_at, written_by, text)
    select ${tx.municipality}, c.case_id, 'work', ${handing.now}, ${handing.now}, ${handing.by}, ${handing.entry} from unnest(${caseIds}::uuid[]) c (case_id)`.execute(
    tx.db,
  )
  return rows[0]?.id ?? ''
}

/** Whether the one who asks leads a unit where somebody works; one leads oneself. */
export async function mayArrangeFor(tx: Read, who: string, staffId: string, today: Day): Promise<boolean> {
  if (who === staffId) return true
  const { rows } = await sql<{ leads: boolean }>`select ${leads(tx, who, sql`${staffId}`, today)} as leads`.execute(
    tx.db,
  )
  return rows[0]?.leads ?? false
}

/** SQL: `who` leads a unit of `other`, today. */
export const leads = (tx: Read, who: string, other: ReturnType<typeof sql>, today: Day) => sql<boolean>`exists (
  select from staff_roles l join staff_roles r on r.municipality_id = l.municipality_id and (l.unit_id is null or r.unit_id = l.unit_id)
  where l.municipality_id = ${tx.municipality} and l.staff_id = ${who} and l.role in ('first_social_worker', 'unit_manager')
    and l.valid_from <= ${today} and (l.valid_to is null or l.valid_to >= ${today})
    and r.staff_id = ${other} and r.role in ${keeping} and (r.valid_to is null or r.valid_to >= ${today}))`
