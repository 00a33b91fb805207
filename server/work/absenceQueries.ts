import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export interface Away {
  staffId: string
  coverId: string
  startsOn: Day
  endsOn: Day
}

export interface Hindrances {
  coverWorks: boolean
  coverAway: boolean
  /** Somebody they cover for on those days. */
  covers: string | null
  exists: boolean
  /** Cases on those days in which the cover has declared jäv. */
  conflicts: number
}

/** What stands in the way of somebody being away with that cover, so that no case is without anybody to handle it. */
export async function findHindrances(tx: Read, { staffId, coverId, startsOn, endsOn }: Away): Promise<Hindrances> {
  const overlapping = sql`a.municipality_id = ${tx.municipality} and a.starts_on <= ${endsOn} and a.ends_on >= ${startsOn} and a.ends_on >= a.starts_on`
  const { rows } = await sql<Hindrances>`
    select
      exists (select from staff_roles r where r.municipality_id = ${tx.municipality} and r.staff_id = ${coverId} and r.role in ('caseworker', 'first_social_worker', 'unit_manager')
        and r.valid_from <= ${startsOn} and (r.valid_to is null or r.valid_to >= ${endsOn})) as "coverWorks",
      exists (select from absences a where ${overlapping} and a.staff_id = ${coverId}) as "coverAway",
      (select s.name from absences a join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.staff_id
        where ${overlapping} and a.cover_staff_id = ${staffId} limit 1) as covers,
      exists (select from absences a where ${overlapping} and a.staff_id = ${staffId}) as exists,
      (select count(distinct x.case_id)::integer from case_assignments x join conflicts_of_interest k on k.municipality_id = x.municipality_id and k.case_id = x.case_id and k.staff_id = ${coverId}
        where x.municipality_id = ${tx.municipality} and x.staff_id = ${staffId} and x.kind = 'assigned' and x.valid_from <= ${endsOn} and (x.valid_to is null or x.valid_to >= ${startsOn})) as conflicts`.execute(
    tx.db,
  )
  return rows[0] ?? { coverWorks: false, coverAway: false, covers: null, exists: false, conflicts: 0 }
}

/** Two absences of the same people are written one after the other, each seeing the one before. */
export async function holdStaff(tx: Write, staffIds: readonly string[]): Promise<void> {
  for (const id of staffIds.toSorted())
    await sql`select pg_advisory_xact_lock(hashtextextended('absence' || ${id}, 0))`.execute(tx.db)
}

/** Writes it, and gives the cover every case kept on those days; what comes later comes by the database itself. */
export async function addAbsence(
  tx: Write,
  away: Away,
  by: { staffId: string; now: Date },
): Promise<{ absenceId: string; cases: number }> {
  const { rows } = await sql<{ id: string }>`
    insert into absences (municipality_id, staff_id, cover_staff_id, starts_on, ends_on, registered_by, registered_at)
    values (${tx.municipality}, ${away.staffId}, ${away.coverId}, ${away.startsOn}, ${away.endsOn}, ${by.staffId}, ${by.now}) returning absence_id as id`.execute(
    tx.db,
  )
  const absenceId = rows[0]?.id ?? ''
  const covered = await sql`
    insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from, valid_to, absence_id)
    select a.municipality_id, a.case_id, ${away.coverId}, 'cover', greatest(a.valid_from, ${away.startsOn}), least(a.valid_to, ${away.endsOn}), ${absenceId}
    from case_assignments a join cases c on c.municipality_id = a.municipality_id and c.case_id = a.case_id and c.closed_on is null
    where a.municipality_id = ${tx.municipality} and a.staff_id = ${away.staffId} and a.kind = 'assigned'
      and a.valid_from <= ${away.endsOn} and (a.valid_to is null or a.valid_to >= greatest(a.valid_from, ${away.startsOn}))`.execute(
    tx.db,
  )
  return { absenceId, cases: Number(covered.numAffectedRows ?? 0n) }
}

export interface StandingAbsence {
  staffId: string
  registeredBy: string
  startsOn: Day
  endsOn: Day
}

export async function findAbsence(tx: Read, absenceId: string): Promise<StandingAbsence | null> {
  const { rows } = await sql<StandingAbsence>`
    select staff_id as "staffId", registered_by as "registeredBy", starts_on as "startsOn", ends_on as "endsOn"
    from absences where municipality_id = ${tx.municipality} and absence_id = ${absenceId}`.execute(tx.db)
  return rows[0] ?? null
}

/** Moves the last day back: the covers end with it. */
export async function shorten(tx: Write, absenceId: string, lastDay: Day): Promise<void> {
  await sql`update absences set ends_on = ${lastDay} where municipality_id = ${tx.municipality} and absence_id = ${absenceId}`.execute(
    tx.db,
  )
  await sql`
    update case_assignments set valid_to = greatest(${lastDay}::date, valid_from - 1)
    where municipality_id = ${tx.municipality} and absence_id = ${absenceId} and (valid_to is null or valid_to > ${lastDay})`.execute(
    tx.db,
  )
}
