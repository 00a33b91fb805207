import { sql } from 'kysely'
import { guideline } from '../../api/guideline.ts'
import { assessmentContent, type AssessmentContent } from '../../api/assessments.ts'
import { issuesOf } from '../../api/calculations/issues.ts'
import type { Month } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import type { CalculationInput, LocalParameters } from '../../rules/calculation/input.ts'
import { defaultParameters } from '../../rules/calculation/parameters.ts'
import type { Calculation } from '../../rules/calculation/result.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export interface Assessment {
  version: number
  savedAt: Date
  savedBy: string | null
  content: AssessmentContent
}

export async function findAssessment(tx: Read, caseId: string, month: Month): Promise<Assessment | null> {
  const { rows } = await sql<{ version: number; savedAt: Date; savedBy: string | null; content: unknown }>`
    select a.version, a.saved_at as "savedAt", s.name as "savedBy", a.content
    from assessments a left join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.saved_by
    where a.municipality_id = ${tx.municipality} and a.case_id = ${caseId} and a.month = ${month}`.execute(tx.db)
  const row = rows[0]
  return row ? { ...row, content: assessmentContent.parse(row.content) } : null
}

/** Saves over version `from` (0: none yet); null when another version stands there by now. */
export async function putAssessment(
  tx: Write,
  at: { caseId: string; month: Month; from: number; by: string; now: Date },
  content: AssessmentContent,
): Promise<number | null> {
  const text = JSON.stringify(content)
  const { rows } =
    at.from === 0
      ? await sql<{ version: number }>`
        insert into assessments (municipality_id, case_id, month, version, content, saved_by, saved_at)
        values (${tx.municipality}, ${at.caseId}, ${at.month}, 1, ${text}, ${at.by}, ${at.now}) on conflict do nothing returning version`.execute(
          tx.db,
        )
      : await sql<{ version: number }>`
        update assessments set version = version + 1, content = ${text}, saved_by = ${at.by}, saved_at = ${at.now}
        where municipality_id = ${tx.municipality} and case_id = ${at.caseId} and month = ${at.month} and version = ${at.from} returning version`.execute(
          tx.db,
        )
  return rows[0]?.version ?? null
}

/** A guideline that is stored and is not of its shape. The name goes to the log, which holds no other words of a fault. */
class UnreadableGuideline extends Error {
  constructor(fields: readonly string[]) {
    super(`fields of the guideline are not of its shape: ${fields.join(', ')}`)
    this.name = `UnreadableGuideline ${fields.join(', ')}`
  }
}

/** The guideline in force, as stored: what fills the blanks of the law here, with the recorded default where it leaves them. */
export function readParameters(stored: unknown): LocalParameters {
  if (stored === null || stored === undefined) refuse('guideline.none')
  const found = guideline.safeParse(stored)
  if (found.success) return { ...defaultParameters, ...found.data }
  throw new UnreadableGuideline(issuesOf(found.error.issues, guideline, stored).map(({ field }) => field || 'unknown'))
}

/** A decision with what it was reckoned on and what came out. */
export interface StoredDecision {
  decisionId: string
  input: CalculationInput | null
  result: Calculation | null
  needs: readonly { key: string; kind: string; outcome: string; granted: number }[]
}

/** The next `most` decisions after an id, in the order of their ids. */
export async function findDecisions(
  tx: Pick<Read, 'db' | 'municipality'>,
  after: string,
  most: number,
): Promise<StoredDecision[]> {
  const { rows } = await sql<StoredDecision>`
    select d.decision_id as "decisionId", k.input, k.result,
      (select coalesce(json_agg(json_build_object('key', n.need_key, 'kind', n.kind, 'outcome', n.outcome, 'granted', n.granted_ore)), '[]') from decision_needs n
        where n.municipality_id = d.municipality_id and n.decision_id = d.decision_id) as needs
    from decisions d left join calculations k on k.municipality_id = d.municipality_id and k.calculation_id = d.calculation_id
    where d.municipality_id = ${tx.municipality} and d.decision_id > ${after} order by d.decision_id limit ${most}`.execute(
    tx.db,
  )
  return rows
}

export async function countDecisions(tx: Pick<Read, 'db' | 'municipality'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from decisions where municipality_id = ${tx.municipality}`.execute(tx.db)
  return rows[0]?.count ?? 0
}
