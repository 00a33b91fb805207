import {
  preparedAsk,
  type approvePrepared,
  type returnPrepared,
  type withdrawPrepared,
} from '../../api/preparations.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { preparedTexts } from '../../texts/sv/journal/acute.ts'
import { holdCase } from '../cases/queries.ts'
import { decideNeeds } from '../decisions/decide.ts'
import { decideAnew } from '../decisions/redecide.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addAnswer, findPrepared, type Prepared } from './queries.ts'

type Approving = Call<typeof approvePrepared>
type Returning = Call<typeof returnPrepared>
type Withdrawing = Call<typeof withdrawPrepared>

/** The decision is made as it was prepared, by another: held against the law of the day and that other's own delegation. */
export async function approve(call: Approving): Promise<ReplyOf<typeof approvePrepared>> {
  return make(call, await getOpen(call), false)
}

/** `urgent`: by the member the board has named for what cannot wait. */
export async function make(
  call: Approving,
  found: Prepared,
  urgent: boolean,
): Promise<ReplyOf<typeof approvePrepared>> {
  const { tx, who, ids, input, now } = call
  if (found.preparedBy === who.id) refuse('prepared.own')
  if (!input.noConflictOfInterest) refuse('prepared.conflict')
  const asked = preparedAsk.parse(found.asked)
  const { preparedDecisionId } = ids
  const { preparedBy } = found
  await addAnswer(tx, { preparedDecisionId, preparedBy, answer: 'approved', by: who.id, now })
  const at = { caseId: ids.caseId, month: found.month }
  const prepared = { preparedDecisionId, by: preparedBy, urgent }
  return asked.act === 'decide'
    ? decideNeeds({ ...call, ids: at, input: asked.decision }, prepared)
    : decideAnew({ ...call, ids: at, input: asked.decision }, prepared)
}

/** Back to who prepared it, with why. Each mark is of words that stand where it says. */
export async function sendBack(call: Returning): Promise<ReplyOf<typeof returnPrepared>> {
  return giveBack(call, await getOpen(call))
}

export function giveBack(call: Returning, found: Prepared): Promise<ReplyOf<typeof returnPrepared>> {
  const { who, input } = call
  if (found.preparedBy === who.id) refuse('prepared.own')
  for (const { place, begins, quote } of input.marks) {
    if (found.shown.texts[place]?.text.slice(begins, begins + quote.length) !== quote) refuse('prepared.mark_loose')
  }
  return close(call, found, { answer: 'returned', reasons: input.reasons, marks: input.marks })
}

export async function withdraw(call: Withdrawing): Promise<ReplyOf<typeof withdrawPrepared>> {
  return close(call, await getOpen(call), { answer: 'withdrawn' })
}

export async function getOpen({ tx, ids }: Pick<Withdrawing, 'tx' | 'ids'>): Promise<Prepared> {
  await holdCase(tx, ids.caseId)
  const found = (await findPrepared(tx, ids)) ?? refuse('not_found')
  return found.answered ? refuse('prepared.answered') : found
}

type Said = Pick<Parameters<typeof addAnswer>[1], 'reasons' | 'marks'> & { answer: 'returned' | 'withdrawn' }

async function close(
  { tx, who, ids, now }: Pick<Withdrawing, 'tx' | 'who' | 'ids' | 'now'>,
  found: Prepared,
  said: Said,
) {
  const { month, preparedBy } = found
  await addAnswer(tx, { ...said, preparedDecisionId: ids.preparedDecisionId, preparedBy, by: who.id, now })
  const text = fill(preparedTexts[said.answer], { month })
  await addEntry(tx, { caseId: ids.caseId, month, kind: 'work', happenedAt: now, now, by: who.id, text })
  return { answeredAt: now.toISOString() }
}
