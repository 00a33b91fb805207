import { sql } from 'kysely'
import type { z } from 'zod'
import type { explainDecision, explanations } from '../../api/explanations.ts'
import type { Month } from '../../base/month.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

type Told = z.output<typeof explainDecision.body>
type Explanation = z.output<typeof explanations.reply>['explanations'][number]

const iso = sql.raw(`to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** The decision with its month, when it is of this case and the person is one it was told to. */
export async function findToExplain(
  tx: Read,
  of: { caseId: string; decisionId: string; personId: string },
): Promise<{ month: Month; decidedAt: Date } | null> {
  const { rows } = await sql<{ month: Month; decidedAt: Date }>`
    select d.month, d.decided_at as "decidedAt" from decisions d
      join letters l on l.municipality_id = d.municipality_id and l.decision_id = d.decision_id and l.recipient_id = ${of.personId}
    where d.municipality_id = ${tx.municipality} and d.case_id = ${of.caseId} and d.decision_id = ${of.decisionId}`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

export async function addExplanation(
  tx: Write,
  at: { caseId: string; decisionId: string; by: string; happenedAt: Date; now: Date },
  told: Told,
): Promise<string> {
  const { rows } = await sql<{ explanationId: string }>`
    insert into decision_explanations (municipality_id, decision_id, case_id, person_id, state, language, interpreter, questions, understood, happened_at, written_by, written_at)
    values (${tx.municipality}, ${at.decisionId}, ${at.caseId}, ${told.personId}, ${told.state}, ${told.language}, ${told.interpreter}, ${told.questions || null}, ${told.understood},
      ${at.happenedAt}, ${at.by}, ${at.now}) returning explanation_id as "explanationId"`.execute(tx.db)
  return rows[0]?.explanationId ?? ''
}

export async function findExplanations(tx: Read, caseId: string, month: Month): Promise<Explanation[]> {
  const { rows } = await sql<Explanation>`
    select e.explanation_id as "explanationId", e.decision_id as "decisionId", e.person_id as "personId", e.state, e.language, e.interpreter, e.questions, e.understood,
      ${iso} as "happenedAt", s.name as "writtenBy"
    from decision_explanations e join decisions d on d.municipality_id = e.municipality_id and d.decision_id = e.decision_id
      join staff s on s.municipality_id = e.municipality_id and s.staff_id = e.written_by
    where e.municipality_id = ${tx.municipality} and e.case_id = ${caseId} and d.month = ${month} order by e.happened_at desc, e.explanation_id`.execute(
    tx.db,
  )
  return rows
}
