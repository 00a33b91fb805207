import type { caseRegisters } from '../../api/registers.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { formatsOf } from '../../texts/formats.ts'
import { registerTexts } from '../../texts/sv/journal/acute.ts'
import { registerProvisions } from '../../law/registers.ts'
import type { RegisterAnswer } from '../../rules/registers/answer.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import type { Read } from '../platform/db/transaction.ts'
import { findAskingGround } from './queries.ts'
import { findAnswers, readStored, type AnswerRow } from './readQueries.ts'

/** The purpose goes to those who are asked: in Swedish, as people say it. */
const swedish = formatsOf('sv')

export const readWith =
  (isConnected: boolean) =>
  async ({ tx, ids }: Call<typeof caseRegisters>): Promise<ReplyOf<typeof caseRegisters>> => {
    const month = toMonth(ids.month)
    const ground = await findAskingGround(tx, ids.caseId, month)
    if (!ground) refuse('application.none')
    const { isOpen, counts, before, threshold, waiting } = ground
    const { answers, asked } = await findAnswers(tx, ids.caseId, month)
    return {
      isConnected,
      isOpen,
      counts,
      before,
      threshold,
      purpose: fill(registerTexts.purpose, { month: swedish.month.format(new Date(`${month}-15T12:00:00Z`)) }),
      waiting,
      asked,
      answers: standing(answers).map(({ row, failedSince }) => ({ ...tell(tx, row), failedSince })),
    }
  }

/** An answer with its provision, opened. */
export const tell = (tx: Read, row: AnswerRow) => ({
  ...row,
  source: registerProvisions[row.holder],
  answer: copied(readStored(tx, row)),
})

const copied = (answer: RegisterAnswer) =>
  answer.state === 'fetched' ? { ...answer, rows: [...answer.rows], facts: [...answer.facts] } : answer

/** Of each person and holder the newest answer that came; one that did not come takes nothing away, and is told beside. */
export function standing(rows: readonly AnswerRow[]): { row: AnswerRow; failedSince: string | null }[] {
  const each = [...Map.groupBy(rows, (row) => `${row.personId}.${row.holder}`).values()]
  return each.flatMap((same) => {
    const newest = same.at(-1)
    const row = same.findLast(({ state }) => state !== 'not_fetched') ?? newest
    if (!row || !newest) return []
    return [{ row, failedSince: row === newest ? null : newest.answeredAt }]
  })
}
