import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export interface OwnCase {
  caseId: string
  caseNumber: string
  unit: string
  unitPhone: string
  caseworker: string | null
}

/** The open case where the person is one of the adults. */
export async function findOwnCase(tx: Read, personId: string, today: Day): Promise<OwnCase | null> {
  const { rows } = await sql<OwnCase>`
    select c.case_id as "caseId", c.case_number as "caseNumber", u.name as unit, u.phone as "unitPhone",
      (select s.name from case_assignments a join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.staff_id
        where a.municipality_id = c.municipality_id and a.case_id = c.case_id and a.kind = 'assigned' and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today})
        order by a.valid_from desc limit 1) as caseworker
    from case_members m join cases c on c.municipality_id = m.municipality_id and c.case_id = m.case_id
      join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
    where m.municipality_id = ${tx.municipality} and m.person_id = ${personId} and m.role in ('applicant', 'co_applicant')
      and (m.valid_to is null or m.valid_to >= ${today}) and c.closed_on is null and not is_unconfirmed(m.municipality_id, m.case_id, m.person_id)
    order by c.opened_on desc limit 1`.execute(tx.db)
  return rows[0] ?? null
}

/** A case where the person is or has been one of the adults; `until`: the last day, when they are not any more. */
export interface ReadableCase extends OwnCase {
  closedOn: Day | null
  until: Day | null
}

/** Every case the person may read as theirs, the one they apply in first; none that was made by mistake. What comes after their last day in one is not theirs. */
export async function findReadableCases(tx: Read, personId: string, today: Day): Promise<ReadableCase[]> {
  const { rows } = await sql<ReadableCase>`
    select c.case_id as "caseId", c.case_number as "caseNumber", u.name as unit, u.phone as "unitPhone", c.closed_on as "closedOn", m.until,
      case when m.until is null then (select s.name from case_assignments a join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.staff_id
        where a.municipality_id = c.municipality_id and a.case_id = c.case_id and a.kind = 'assigned' and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today})
        order by a.valid_from desc limit 1) end as caseworker
    from (select x.municipality_id, x.case_id, nullif(max(coalesce(x.valid_to, 'infinity')), 'infinity') as until from case_members x
        where x.municipality_id = ${tx.municipality} and x.person_id = ${personId} and x.role in ('applicant', 'co_applicant') and (x.valid_to is null or x.valid_to >= x.valid_from)
          and not is_unconfirmed(x.municipality_id, x.case_id, x.person_id)
        group by x.municipality_id, x.case_id) m
      join cases c on c.municipality_id = m.municipality_id and c.case_id = m.case_id and not c.shut
      join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
    order by (c.closed_on is null and m.until is null) desc, c.opened_on desc, c.case_number desc`.execute(tx.db)
  return rows
}

export interface CaseMember {
  caseMemberId: string
  personId: string
  role: 'applicant' | 'co_applicant' | 'child'
  givenName: string | null
  familyName: string | null
  living: 'full' | 'alternate' | 'visiting'
  days: number
  lunchAway: boolean
  inSchool: boolean
  validFrom: Day
  /** Born, of somebody who has no number yet and whose identity is not sealed. */
  unnumbered: Day | null
}

export async function findMembers(tx: Read, caseId: string, on: Day): Promise<CaseMember[]> {
  const { rows } = await sql<CaseMember>`
    select m.case_member_id as "caseMemberId", m.person_id as "personId", m.role, p.given_name as "givenName", p.family_name as "familyName", m.living,
      m.days_of_30 as days, m.lunch_away as "lunchAway", m.in_school as "inSchool", m.valid_from as "validFrom",
      case when p.protection = 'none' and not exists (select from person_numbers n where n.municipality_id = p.municipality_id and n.person_id = p.person_id) then p.born end as unnumbered
    from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
    where m.municipality_id = ${tx.municipality} and m.case_id = ${caseId} and m.valid_from <= ${on} and (m.valid_to is null or m.valid_to >= ${on})
    order by case m.role when 'applicant' then 1 when 'co_applicant' then 2 else 3 end, p.born`.execute(tx.db)
  return rows
}

/** Everybody the household has had, also those who have moved out or are only told of in a later month. */
export async function findEverMembers(tx: Read, caseId: string): Promise<Set<string>> {
  const { rows } = await sql<{ personId: string }>`
    select distinct person_id as "personId" from case_members where municipality_id = ${tx.municipality} and case_id = ${caseId}`.execute(
    tx.db,
  )
  return new Set(rows.map((row) => row.personId))
}

export interface NewMember {
  personId: string
  role: string
  living: string
  days: number
  lunchAway: boolean
  inSchool: boolean
  /** Where it comes from and who wrote it down, when not the person in an application. */
  noted?: { source: StaySource; by: string; at: Date }
}
export type StaySource = 'application' | 'caseworker' | 'register' | 'split' | 'joined'

interface Standing {
  id: string
  from: Day
  to: Day | null
  same: boolean
}

/** The household as told for a month: a changed circumstance ends the old row and begins a new one, which lasts until what is already told of a later month. */
export async function setMember(tx: Write, caseId: string, member: NewMember, from: Day): Promise<void> {
  const { rows } = await sql<Standing>`
    select case_member_id as id, valid_from as "from", valid_to as "to",
      role = ${member.role} and living = ${member.living} and days_of_30 = ${member.days} and lunch_away = ${member.lunchAway} and in_school = ${member.inSchool} as same
    from case_members where municipality_id = ${tx.municipality} and case_id = ${caseId} and person_id = ${member.personId} and (valid_to is null or valid_to >= ${from})
    order by valid_from`.execute(tx.db)
  const standing = rows.find((row) => row.from <= from)
  const later = rows.find((row) => row.from > from)
  if (standing?.same) return
  if (standing) await endMember(tx, standing.id, from)
  await sql`
    insert into case_members (municipality_id, case_id, person_id, role, living, days_of_30, lunch_away, in_school, valid_from, valid_to, source, noted_by, noted_at)
    values (${tx.municipality}, ${caseId}, ${member.personId}, ${member.role}, ${member.living}, ${member.days}, ${member.lunchAway}, ${member.inSchool}, ${from},
      coalesce(${later?.from ?? null}::date - 1, ${standing?.to ?? null}::date), ${member.noted?.source ?? 'application'}, ${member.noted?.by ?? null}, ${member.noted?.at ?? null})`.execute(
    tx.db,
  )
}

/** The household stops counting a member from a day. */
export async function endMember(tx: Write, caseMemberId: string, before: Day): Promise<void> {
  await sql`
    update case_members set valid_to = greatest(${before}::date - 1, valid_from) where municipality_id = ${tx.municipality} and case_member_id = ${caseMemberId}`.execute(
    tx.db,
  )
}

/** Opens a case for a person not in one: the unit by day of birth, the caseworker with fewest cases there. */
export async function openCase(tx: Write, personId: string, today: Day): Promise<string> {
  const { rows } = await sql<{ case_id: string; unit_id: string }>`
    with counted as (
      insert into case_counters (municipality_id, year, last) values (${tx.municipality}, ${Number(today.slice(0, 4))}, 1)
      on conflict (municipality_id, year) do update set last = case_counters.last + 1 returning year, last),
    taking as (
      select u.unit_id from units u, persons p
      where u.municipality_id = ${tx.municipality} and p.municipality_id = u.municipality_id and p.person_id = ${personId}
        and extract(day from p.born) between u.intake_from_day and u.intake_to_day
      order by u.intake_from_day limit 1)
    insert into cases (municipality_id, case_number, unit_id, opened_on)
    select ${tx.municipality}, 'EB-' || counted.year || '-' || lpad(counted.last::text, 6, '0'), taking.unit_id, ${today} from counted, taking
    returning case_id, unit_id`.execute(tx.db)
  const opened = rows[0]
  if (!opened) throw new Error('no unit takes first applications of that day of birth')
  await sql`
    insert into case_assignments (municipality_id, case_id, staff_id, kind, valid_from)
    select ${tx.municipality}, ${opened.case_id}, r.staff_id, 'assigned', ${today} from staff_roles r
    where r.municipality_id = ${tx.municipality} and r.unit_id = ${opened.unit_id} and r.role = 'caseworker' and r.valid_from <= ${today}
      and (r.valid_to is null or r.valid_to >= ${today})
    order by exists (select from absences b where b.municipality_id = r.municipality_id and b.staff_id = r.staff_id and b.starts_on <= ${today} and b.ends_on >= ${today}),
      (select count(*) from case_assignments a join cases k on k.municipality_id = a.municipality_id and k.case_id = a.case_id and k.closed_on is null
        where a.municipality_id = r.municipality_id and a.staff_id = r.staff_id and a.valid_to is null), r.staff_id
    limit 1`.execute(tx.db)
  return opened.case_id
}

/** Holds the case until the transaction ends: two decisions on one case come one after the other. */
export async function holdCase(tx: Write, caseId: string): Promise<void> {
  await sql`select 1 from cases where municipality_id = ${tx.municipality} and case_id = ${caseId} for update`.execute(
    tx.db,
  )
}

/** Who has declared jäv in a case has no part in it (KL 7:4, FL 16 §). */
export async function hasConflict(tx: Read, caseId: string, staffId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from conflicts_of_interest where municipality_id = ${tx.municipality} and case_id = ${caseId} and staff_id = ${staffId}`.execute(
    tx.db,
  )
  return rows.length > 0
}

/** Of an application `ap`: a need is neither decided nor ended. Each is decided by itself, and the rest must not be forgotten. */
export const hasOpenNeed = sql`exists (select from open_applications oa where oa.municipality_id = ap.municipality_id and oa.application_id = ap.application_id)`

export interface QueueRow {
  caseId: string
  caseNumber: string
  applicant: string | null
  protected: boolean
  unit: string
  month: Month | null
  arrivedOn: Day | null
  daysOpen: number | null
  status: 'received' | 'investigating' | 'waiting_for_answer' | 'decided'
  turn: 'ours' | 'clients' | 'nobody'
  relation: string
  children: number
  interpreter: string | null
}
