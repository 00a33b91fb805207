import { sql } from 'kysely'
import type { z } from 'zod'
import type { myEmergencies } from '../../api/wishes.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

const notUndone = sql`not exists (select from own_withdrawals_undone u where u.municipality_id = w.municipality_id and u.own_withdrawal_id = w.own_withdrawal_id)`

/** Another adult whom the application names, and who has not said that it is not theirs. */
export async function isTogether(tx: Read, applicationId: string, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from applications ap cross join jsonb_array_elements(ap.content -> 'household' -> 'members') m
    where ap.municipality_id = ${tx.municipality} and ap.application_id = ${applicationId} and m ->> 'role' <> 'child' and m ->> 'key' <> ${personId}
      and not exists (select from given_approvals g where g.municipality_id = ap.municipality_id and g.application_id = ap.application_id and g.person_id::text = m ->> 'key' and g.answer = 'no')
    limit 1`.execute(tx.db)
  return rows.length > 0
}

export interface OwnWithdrawal {
  ownWithdrawalId: string
  needs: string[]
  countsFrom: Date
}

/** What is being taken back of an application, and can still be undone. */
export async function findTakingBack(tx: Read, applicationId: string, now: Date): Promise<OwnWithdrawal | null> {
  const { rows } = await sql<OwnWithdrawal>`
    select w.own_withdrawal_id as "ownWithdrawalId", w.need_keys as needs, w.counts_from as "countsFrom" from own_withdrawals w
    where w.municipality_id = ${tx.municipality} and w.application_id = ${applicationId} and w.counts_from > ${now} and ${notUndone}
    order by w.sent_at desc limit 1`.execute(tx.db)
  return rows[0] ?? null
}

export interface NewWithdrawal {
  applicationId: string
  personId: string
  needs: readonly string[]
  words: string
  now: Date
  countsFrom: Date
}

export async function addWithdrawal(tx: Write, one: NewWithdrawal): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into own_withdrawals (municipality_id, application_id, person_id, need_keys, words, sent_at, counts_from)
    values (${tx.municipality}, ${one.applicationId}, ${one.personId}, ${[...one.needs]}::text[], ${one.words}, ${one.now}, ${one.countsFrom})
    returning own_withdrawal_id as id`.execute(tx.db)
  return rows[0]?.id ?? ''
}

export interface Sent {
  caseId: string
  month: Month
  countsFrom: Date
}

/** A person's own withdrawal, not undone; the application is held until the transaction ends. */
export async function findOwn(tx: Write, ownWithdrawalId: string, personId: string): Promise<Sent | null> {
  const { rows } = await sql<Sent>`
    select ap.case_id as "caseId", ap.month, w.counts_from as "countsFrom" from own_withdrawals w
      join applications ap on ap.municipality_id = w.municipality_id and ap.application_id = w.application_id
      join cases c on c.municipality_id = ap.municipality_id and c.case_id = ap.case_id
    where w.municipality_id = ${tx.municipality} and w.own_withdrawal_id = ${ownWithdrawalId} and w.person_id = ${personId} and ${notUndone} for update of c`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

export async function addUndone(tx: Write, ownWithdrawalId: string, now: Date): Promise<void> {
  await sql`
    insert into own_withdrawals_undone (municipality_id, own_withdrawal_id, undone_at) values (${tx.municipality}, ${ownWithdrawalId}, ${now})`.execute(
    tx.db,
  )
}

const iso = (column: string) => sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
type Rows = z.output<typeof myEmergencies.reply>['rows']

/** Emergencies of the case from a day on, the newest first: taken and answered or not. */
export async function findEmergencies(tx: Read, caseId: string, from: Day): Promise<Rows> {
  const { rows } = await sql<Rows[number]>`
    select e.emergency_id as "emergencyId", e.month, e.needs, ${iso('e.arrived_at')} as "arrivedAt",
      (select ${iso('min(t.taken_at)')} from emergency_takes t where t.municipality_id = e.municipality_id and t.emergency_id = e.emergency_id) as "takenAt",
      (select a.answer from emergency_answers a where a.municipality_id = e.municipality_id and a.emergency_id = e.emergency_id) as answer
    from emergencies e where e.municipality_id = ${tx.municipality} and e.case_id = ${caseId} and (e.arrived_at at time zone 'Europe/Stockholm')::date >= ${from}
    order by e.arrived_at desc limit 20`.execute(tx.db)
  return rows
}

/** Whether anybody is on duty for the unit of the case now. */
export async function isSomebodyOnDuty(tx: Read, caseId: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    select 1 from cases c join duty_shifts d on d.municipality_id = c.municipality_id and d.unit_id = c.unit_id
    where c.municipality_id = ${tx.municipality} and c.case_id = ${caseId} and d.ends_at > ${now} and is_on_duty(c.municipality_id, d.staff_id, c.unit_id, ${now}) limit 1`.execute(
    tx.db,
  )
  return rows.length > 0
}
