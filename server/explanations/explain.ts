import type { explainDecision, explanations } from '../../api/explanations.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { explanationTexts } from '../../texts/sv/journal/contact.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addExplanation, findExplanations, findToExplain } from './queries.ts'

type Explaining = Call<typeof explainDecision>
/** Clocks differ: what seems to lie so little ahead has happened. */
const leewayMs = 5 * 60_000

/** The explanation and its line in the journal. It takes nothing from the letter, and starts no clock. */
export async function explain({ tx, who, ids, input, now }: Explaining): Promise<ReplyOf<typeof explainDecision>> {
  const of = { caseId: ids.caseId, decisionId: ids.decisionId }
  const decision = (await findToExplain(tx, { ...of, personId: input.personId })) ?? refuse('not_found')
  const told = new Date(input.happenedAt)
  if (told.getTime() > now.getTime() + leewayMs) refuse('explanation.ahead')
  if (told < decision.decidedAt) refuse('explanation.before_decision')
  const happenedAt = told > now ? now : told
  if ((input.state === 'held') !== (input.understood !== null)) refuse('explanation.unfit')
  if (input.state !== 'held' && (input.questions ?? '') !== '') refuse('explanation.unfit')
  const explanationId = await addExplanation(tx, { ...of, by: who.id, happenedAt, now }, input)
  const { month } = decision
  const journalEntryId = await addEntry(tx, {
    caseId: ids.caseId,
    month,
    kind: 'explanation',
    happenedAt,
    now,
    by: who.id,
    text: entryOf(input),
  })
  return { explanationId, journalEntryId }
}

function entryOf({ state, language, interpreter, questions, understood }: Explaining['input']): string {
  const spoken = new Intl.DisplayNames('sv', { type: 'language' }).of(language) ?? language
  return [
    `${explanationTexts.states[state]} ${explanationTexts.language}: ${spoken}. ${explanationTexts.interpreters[interpreter]}`,
    ...(questions ? [`${explanationTexts.questions}: ${questions}`] : []),
    ...(understood ? [explanationTexts.understood[understood]] : []),
  ].join('\n')
}

export const readExplanations = async ({
  tx,
  ids,
}: Call<typeof explanations>): Promise<ReplyOf<typeof explanations>> => ({
  explanations: await findExplanations(tx, ids.caseId, toMonth(ids.month)),
})
