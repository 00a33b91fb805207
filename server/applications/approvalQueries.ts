import { sql } from 'kysely'
import type { z } from 'zod'
import type { monthApprovals, myApprovals } from '../../api/approvals.ts'
import type { Month } from '../../base/month.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

type Waiting = z.output<typeof myApprovals.reply>['waiting'][number]
type Adult = z.output<typeof monthApprovals.reply>['adults'][number]

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** Adults the case has or has had, before an application names anybody anew. */
export async function findAdultsEver(tx: Read, caseId: string): Promise<Set<string>> {
  const { rows } = await sql<{ personId: string }>`
    select distinct person_id as "personId" from case_members where municipality_id = ${tx.municipality} and case_id = ${caseId} and role <> 'child'`.execute(
    tx.db,
  )
  return new Set(rows.map((row) => row.personId))
}

export interface Asking {
  applicationId: string
  caseId: string
  personId: string
  isNew: boolean
  now: Date
}

export async function askApproval(tx: Write, asking: Asking): Promise<void> {
  await sql`
    insert into asked_approvals (municipality_id, application_id, case_id, person_id, is_new, asked_at)
    values (${tx.municipality}, ${asking.applicationId}, ${asking.caseId}, ${asking.personId}, ${asking.isNew}, ${asking.now})`.execute(
    tx.db,
  )
}

/** What waits for somebody's own answer: who applied, and what is told there of them. */
export async function findWaiting(tx: Read, personId: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select a.application_id as "applicationId", ap.month, ap.arrived_on as "arrivedOn", p.given_name || ' ' || p.family_name as applicant,
      coalesce((select (m ->> 'days')::integer from jsonb_array_elements(ap.content -> 'household' -> 'members') m where m ->> 'key' = a.person_id::text limit 1), 30) as days,
      (select coalesce(json_agg(json_build_object('kind', i ->> 'kind', 'amount', (i ->> 'amount')::bigint)), '[]') from jsonb_array_elements(ap.content -> 'incomes') i
        where i ->> 'member' = a.person_id::text) as incomes
    from asked_approvals a join applications ap on ap.municipality_id = a.municipality_id and ap.application_id = a.application_id
      join persons p on p.municipality_id = ap.municipality_id and p.person_id = ap.applicant_id
      join cases c on c.municipality_id = a.municipality_id and c.case_id = a.case_id and c.closed_on is null
    where a.municipality_id = ${tx.municipality} and a.person_id = ${personId}
      and not exists (select from given_approvals g where g.municipality_id = a.municipality_id and g.application_id = a.application_id and g.person_id = a.person_id)
    order by ap.month`.execute(tx.db)
  return rows
}

export async function findAdultsOfMonth(tx: Read, caseId: string, month: Month): Promise<Adult[]> {
  const { rows } = await sql<Adult>`
    select a.application_id as "applicationId", a.person_id as "personId", p.given_name || ' ' || p.family_name as name, a.is_new as "isNew", ${iso('a.asked_at')} as "askedAt",
      g.answer, g.words, g.told, ${iso('g.answered_at')} as "answeredAt", s.name as "registeredBy"
    from asked_approvals a join applications ap on ap.municipality_id = a.municipality_id and ap.application_id = a.application_id
      join persons p on p.municipality_id = a.municipality_id and p.person_id = a.person_id
      left join given_approvals g on g.municipality_id = a.municipality_id and g.application_id = a.application_id and g.person_id = a.person_id
      left join staff s on s.municipality_id = g.municipality_id and s.staff_id = g.registered_by
    where a.municipality_id = ${tx.municipality} and a.case_id = ${caseId} and ap.month = ${month} order by a.asked_at, a.person_id`.execute(
    tx.db,
  )
  return rows
}

export interface Asked {
  caseId: string
  month: Month
}

/** What was asked of somebody about an application; in the case, where one is named. */
export async function findAsked(
  tx: Read,
  of: { applicationId: string; personId: string; caseId: string | null },
): Promise<Asked | null> {
  const { rows } = await sql<Asked>`
    select a.case_id as "caseId", ap.month from asked_approvals a join applications ap on ap.municipality_id = a.municipality_id and ap.application_id = a.application_id
    where a.municipality_id = ${tx.municipality} and a.application_id = ${of.applicationId} and a.person_id = ${of.personId}
      and (${of.caseId}::uuid is null or a.case_id = ${of.caseId})`.execute(tx.db)
  return rows[0] ?? null
}

export interface Given {
  applicationId: string
  personId: string
  answer: 'yes' | 'no'
  words: string | null
  told: 'own_login' | 'paper' | 'phone' | 'desk'
  by: string | null
  now: Date
}

export async function giveApproval(tx: Write, given: Given): Promise<void> {
  await sql`
    insert into given_approvals (municipality_id, application_id, person_id, answer, words, told, registered_by, answered_at)
    values (${tx.municipality}, ${given.applicationId}, ${given.personId}, ${given.answer}, ${given.words}, ${given.told}, ${given.by}, ${given.now})`.execute(
    tx.db,
  )
}

/** A line in the journal about it: applications stand left of the journal's own feature. */
export async function noteApproval(
  tx: Write,
  entry: Asked & { text: string; by: string | null; now: Date },
): Promise<void> {
  await sql`
    insert into journal_entries (municipality_id, case_id, month, kind, happened_at, written_at, written_by, text)
    values (${tx.municipality}, ${entry.caseId}, ${entry.month}, 'note', ${entry.now}, ${entry.now}, ${entry.by}, ${entry.text})`.execute(
    tx.db,
  )
}
