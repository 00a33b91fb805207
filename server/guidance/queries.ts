import { sql, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import type { answerDeviation, askDeviation } from '../../api/guidance.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import { toOre } from '../../base/money.ts'
import type { AskedDeviation } from '../../rules/deviation/departures.ts'
import type { DeviationAnswer, DeviationSubject } from '../../rules/deviation/subject.ts'
import type { Respite } from '../../rules/respite/respite.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

interface At {
  caseId: string
  month: Month
}

/** What a decision needs of each deviation asked about in the case. */
export interface DeviationRow {
  subject: DeviationSubject
  upTo: number | null
  said: boolean
  answer: DeviationAnswer | null
  answeredBy: string | null
  answeredOn: Day | null
  until: Day | null
}

/** For the statement that reads all a decision stands on. What was taken back without an answer is nothing. */
export const deviationsGround = (tx: Read, at: At): RawBuilder<unknown> => sql`
  (select coalesce(json_agg(json_build_object('subject', d.subject, 'upTo', d.up_to_ore, 'said', d.month = ${at.month} and w.deviation_id is null,
      'answer', a.answer, 'answeredBy', a.answered_by, 'answeredOn', a.answered_on, 'until', a.until) order by d.asked_at, d.deviation_id), '[]')
    from deviations d left join deviation_answers a on a.municipality_id = d.municipality_id and a.deviation_id = d.deviation_id
      left join deviation_withdrawals w on w.municipality_id = d.municipality_id and w.deviation_id = d.deviation_id
    where d.municipality_id = ${tx.municipality} and d.case_id = ${at.caseId} and (w.deviation_id is null or a.answer is not null))`

/** As the rules ask it. Whoever decides never stands on their own answer. */
export const readDeviations = (rows: readonly DeviationRow[], deciderId: string): AskedDeviation[] =>
  rows.map(({ subject, said, upTo, answer, answeredBy, answeredOn, until }) => ({
    subject,
    said,
    consultation: {
      answer,
      answeredOn,
      until,
      upTo: upTo === null ? null : toOre(upTo),
      byAnother: answeredBy !== null && answeredBy !== deciderId,
    },
  }))

/** A respite decided in the case. `until`: its last day, or the day before it was taken back. */
export interface RespiteRow {
  respiteId: string
  from: Day
  until: Day
  rent: number
  reasons: string
}

/** For the statement that reads all a decision stands on: those that have lasted a day, the newest first. */
export const respitesGround = (tx: Read, caseId: string): RawBuilder<unknown> => sql`
  (select coalesce(json_agg(x order by x."decidedAt" desc), '[]') from (
    select r.respite_id as "respiteId", r.starts_on as "from", least(r.ends_on, w.withdrawn_on - 1) as until, r.rent_ore as rent, r.reasons, r.decided_at as "decidedAt"
    from respites r left join respite_withdrawals w on w.municipality_id = r.municipality_id and w.respite_id = r.respite_id
    where r.municipality_id = ${tx.municipality} and r.case_id = ${caseId} and least(r.ends_on, w.withdrawn_on - 1) >= r.starts_on) x)`

export const readRespites = (rows: readonly RespiteRow[]): Respite[] =>
  rows.map(({ from, until, rent }) => ({ from, until, rent: toOre(rent) }))

export async function isApplied(tx: Read, { caseId, month }: At): Promise<boolean> {
  const { rows } = await sql`
    select from applications where municipality_id = ${tx.municipality} and case_id = ${caseId} and month = ${month}`.execute(
    tx.db,
  )
  return rows.length > 0
}

export async function addDeviation(
  tx: Write,
  asked: z.output<typeof askDeviation.body> & At & { by: string; now: Date },
): Promise<string> {
  const { rows } = await sql<{ deviationId: string }>`
    insert into deviations (municipality_id, case_id, month, subject, ground, paragraph, up_to_ore, until, facts, asked_by, asked_at)
    values (${tx.municipality}, ${asked.caseId}, ${asked.month}, ${asked.subject}, ${asked.ground}, ${asked.paragraph}, ${asked.upTo}, ${asked.until}, ${asked.facts}, ${asked.by}, ${asked.now})
    returning deviation_id as "deviationId"`.execute(tx.db)
  return rows[0]?.deviationId ?? ''
}

export interface Standing {
  month: Month
  subject: DeviationSubject
  askedBy: string
  answer: DeviationAnswer | null
  until: Day | null
  withdrawn: boolean
}

/** The case is held meanwhile (`holdCase`): nothing is answered and taken back at once. */
export async function findStandings(tx: Read, of: { caseId: string; deviationId?: string }): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select d.month, d.subject, d.asked_by as "askedBy", a.answer, a.until::text as until, w.deviation_id is not null as withdrawn
    from deviations d left join deviation_answers a on a.municipality_id = d.municipality_id and a.deviation_id = d.deviation_id
      left join deviation_withdrawals w on w.municipality_id = d.municipality_id and w.deviation_id = d.deviation_id
    where d.municipality_id = ${tx.municipality} and d.case_id = ${of.caseId} and (${of.deviationId ?? null}::uuid is null or d.deviation_id = ${of.deviationId ?? null})`.execute(
    tx.db,
  )
  return rows
}

export async function addAnswer(
  tx: Write,
  said: z.output<typeof answerDeviation.body> & {
    deviationId: string
    askedBy: string
    by: string
    today: Day
    now: Date
  },
): Promise<void> {
  await sql`
    insert into deviation_answers (municipality_id, deviation_id, asked_by, answer, reasons, instead, until, answered_by, answered_on, answered_at)
    values (${tx.municipality}, ${said.deviationId}, ${said.askedBy}, ${said.answer}, ${said.reasons}, ${said.instead}, ${said.until}, ${said.by}, ${said.today}, ${said.now})`.execute(
    tx.db,
  )
}

export async function addWithdrawal(tx: Write, of: { deviationId: string; by: string; now: Date }): Promise<void> {
  await sql`
    insert into deviation_withdrawals (municipality_id, deviation_id, withdrawn_by, withdrawn_at)
    values (${tx.municipality}, ${of.deviationId}, ${of.by}, ${of.now})`.execute(tx.db)
}

/** Whoever leads the unit of the case, by role and date. */
export async function leadsCase(tx: Read, of: { caseId: string; staffId: string; today: Day }): Promise<boolean> {
  const { rows } = await sql`
    select from staff_roles r join cases c on c.municipality_id = r.municipality_id and (r.unit_id is null or r.unit_id = c.unit_id)
    where r.municipality_id = ${tx.municipality} and r.staff_id = ${of.staffId} and c.case_id = ${of.caseId}
      and r.role in ('first_social_worker', 'unit_manager') and r.valid_from <= ${of.today} and (r.valid_to is null or r.valid_to >= ${of.today}) limit 1`.execute(
    tx.db,
  )
  return rows.length > 0
}
