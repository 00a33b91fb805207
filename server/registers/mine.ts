import type { myRegisters, registerObjection } from '../../api/registers.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { registerTexts as texts } from '../../texts/sv/journal/acute.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { tell } from './read.ts'
import { addObjection, findOwn, findOwnAnswer } from './readQueries.ts'

/** What was fetched about me, and nobody else. */
export async function readMine({ tx, who }: Call<typeof myRegisters>): Promise<ReplyOf<typeof myRegisters>> {
  const askings = await findOwn(tx, who.id)
  return {
    askings: askings.map(({ answers, ...asking }) => ({ ...asking, answers: answers.map((row) => tell(tx, row)) })),
  }
}

/** SoL 14:6: that the person holds something to be wrong is written down, in the person's own words. */
export async function object(call: Call<typeof registerObjection>): Promise<ReplyOf<typeof registerObjection>> {
  const { tx, who, ids, input, now } = call
  const answer = await findOwnAnswer(tx, ids.registerAnswerId, who.id)
  if (!answer) refuse('not_found')
  await addObjection(tx, { answerId: ids.registerAnswerId, words: input.words, now, by: who.id })
  const { caseId, month, holder, journalEntryId } = answer
  const text = fill(texts.objected, { holder: texts.holders[holder], words: input.words })
  const entry = { caseId, month, kind: 'objection', happenedAt: now, now, by: null, text } as const
  await addEntry(tx, { ...entry, corrects: journalEntryId })
  return { madeAt: now.toISOString() }
}
