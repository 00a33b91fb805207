import { sql } from 'kysely'
import type { z } from 'zod'
import type { preparedAsk, preparedDecisions, preparedOutcome, returnPrepared } from '../../api/preparations.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export type PreparedAsk = z.output<typeof preparedAsk>
export type PreparedOutcome = z.output<typeof preparedOutcome>
type Listed = z.output<typeof preparedDecisions.reply>['prepared'][number]
type Mark = z.output<(typeof returnPrepared)['body']>['marks'][number]
export type Answer = 'approved' | 'returned' | 'withdrawn'

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

export interface NewPrepared {
  caseId: string
  month: Month
  asked: PreparedAsk
  shown: PreparedOutcome
  urgent: string | null
  by: { id: string; title: string }
  now: Date
}

export async function addPrepared(tx: Write, one: NewPrepared): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into prepared_decisions (municipality_id, case_id, month, asked, shown, urgent_why, prepared_by, prepared_by_title, prepared_at)
    values (${tx.municipality}, ${one.caseId}, ${one.month}, ${JSON.stringify(one.asked)}, ${JSON.stringify(one.shown)}, ${one.urgent}, ${one.by.id}, ${one.by.title}, ${one.now})
    returning prepared_decision_id as id`.execute(tx.db)
  return rows[0]?.id ?? ''
}

/** Whether one of the month waits for an answer. */
export async function isWaiting(tx: Read, of: { caseId: string; month: Month }): Promise<boolean> {
  const { rows } = await sql`
    select from prepared_decisions p where p.municipality_id = ${tx.municipality} and p.case_id = ${of.caseId} and p.month = ${of.month}
      and not exists (select from prepared_answers a where a.municipality_id = p.municipality_id and a.prepared_decision_id = p.prepared_decision_id)`.execute(
    tx.db,
  )
  return rows.length > 0
}

export interface Prepared {
  month: Month
  asked: unknown
  shown: PreparedOutcome
  preparedBy: string
  answered: boolean
}

export async function findPrepared(
  tx: Read,
  of: { caseId: string; preparedDecisionId: string },
): Promise<Prepared | null> {
  const { rows } = await sql<Prepared>`
    select p.month, p.asked, p.shown, p.prepared_by as "preparedBy",
      exists (select from prepared_answers a where a.municipality_id = p.municipality_id and a.prepared_decision_id = p.prepared_decision_id) as answered
    from prepared_decisions p where p.municipality_id = ${tx.municipality} and p.case_id = ${of.caseId} and p.prepared_decision_id = ${of.preparedDecisionId}`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

export interface NewAnswer {
  preparedDecisionId: string
  preparedBy: string
  answer: Answer
  reasons?: string
  marks?: readonly Mark[]
  by: string
  now: Date
}

export async function addAnswer(tx: Write, one: NewAnswer): Promise<void> {
  await sql`
    insert into prepared_answers (municipality_id, prepared_decision_id, prepared_by, answer, reasons, answered_by, answered_at)
    values (${tx.municipality}, ${one.preparedDecisionId}, ${one.preparedBy}, ${one.answer}, ${one.reasons ?? null}, ${one.by}, ${one.now})`.execute(
    tx.db,
  )
  for (const [at, mark] of (one.marks ?? []).entries()) {
    await sql`
      insert into prepared_marks (municipality_id, prepared_decision_id, position, text_place, begins, quote, comment)
      values (${tx.municipality}, ${one.preparedDecisionId}, ${at + 1}, ${mark.place}, ${mark.begins}, ${mark.quote}, ${mark.comment})`.execute(
      tx.db,
    )
  }
}

/** Those of a month, the newest first, with what was said of each. */
export async function findPreparedOfMonth(
  tx: Read,
  of: { caseId: string; month: Month; staffId: string },
): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    select p.prepared_decision_id as "preparedDecisionId", p.asked ->> 'act' as act, s.name || ', ' || p.prepared_by_title as "preparedBy", ${iso('p.prepared_at')} as "preparedAt",
      p.prepared_by = ${of.staffId} as mine, p.asked -> 'decision' ->> 'payOn' as "payOn", p.urgent_why as urgent, p.shown -> 'needs' as needs, p.shown -> 'texts' as texts,
      (p.asked -> 'decision' ->> 'assessmentVersion')::integer <> coalesce((select e.version from assessments e where e.municipality_id = p.municipality_id and e.case_id = p.case_id and e.month = p.month), 0) as changed,
      case when a.prepared_decision_id is not null then json_build_object('answer', a.answer, 'reasons', a.reasons, 'by', b.name, 'at', ${iso('a.answered_at')},
        'marks', (select coalesce(json_agg(json_build_object('place', m.text_place, 'begins', m.begins, 'quote', m.quote, 'comment', m.comment) order by m.position), '[]')
          from prepared_marks m where m.municipality_id = p.municipality_id and m.prepared_decision_id = p.prepared_decision_id)) end as answer
    from prepared_decisions p join staff s on s.municipality_id = p.municipality_id and s.staff_id = p.prepared_by
      left join prepared_answers a on a.municipality_id = p.municipality_id and a.prepared_decision_id = p.prepared_decision_id
      left join staff b on b.municipality_id = a.municipality_id and b.staff_id = a.answered_by
    where p.municipality_id = ${tx.municipality} and p.case_id = ${of.caseId} and p.month = ${of.month} order by p.prepared_at desc, p.prepared_decision_id limit 20`.execute(
    tx.db,
  )
  return rows
}

/** The member the board has named for what cannot wait, by the order that counts today; null: nobody. */
export async function findNamed(tx: Read, of: { caseId: string; today: Day }): Promise<string | null> {
  const { rows } = await sql<{ named: string | null }>`
    select o.urgent_by as named from cases c join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
      join delegation_orders o on o.municipality_id = u.municipality_id and o.delegation_order_id = delegation_order_on(u.municipality_id, u.committee_id, ${of.today})
    where c.municipality_id = ${tx.municipality} and c.case_id = ${of.caseId}`.execute(tx.db)
  return rows[0]?.named ?? null
}
