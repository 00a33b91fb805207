import type { askRegisters, registerProgress } from '../../api/registers.ts'
import { firstDay, lastDay, toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { registerHolders } from '../../law/completion.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import { fill } from '../../texts/fill.ts'
import { registerTexts as texts } from '../../texts/sv/journal/acute.ts'
import { holdCase } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addAsking, findAskingGround, findProgress, type AskingGround } from './queries.ts'

/** A question that has waited longer than this has lost its way; another may be asked. */
const lostAfterMs = 10 * 60_000

/** Puts a question to all whom the law names, about the adults who apply; what comes is fetched by the planned job. `ground`: null where nobody answers. */
export const askWith =
  (ground: string | null) =>
  async (call: Call<typeof askRegisters>): Promise<ReplyOf<typeof askRegisters>> => {
    const { tx, who, ids, input, now } = call
    if (ground === null) refuse('register.not_connected')
    const month = toMonth(ids.month)
    await holdCase(tx, ids.caseId)
    const found = await findAskingGround(tx, ids.caseId, month)
    if (!found) refuse('application.none')
    check(found, call)
    const registerAskingId = await addAsking(tx, {
      caseId: ids.caseId,
      applicationId: found.applicationId,
      month,
      purpose: input.purpose,
      ground,
      from: firstDay(found.before),
      to: lastDay(found.counts),
      holders: registerHolders,
      adults: found.adults,
      now,
      by: who.id,
    })
    const text = fill(texts.asked, {
      holders: registerHolders.map((one) => texts.holders[one]).join(', '),
      count: found.adults.length,
      from: firstDay(found.before),
      to: lastDay(found.counts),
      purpose: input.purpose,
      ground,
    })
    await addEntry(tx, { caseId: ids.caseId, month, kind: 'register', happenedAt: now, now, by: who.id, text })
    await tx.plan({ task: 'register_ask', payload: { registerAskingId }, key: `register_ask:${registerAskingId}` })
    return { registerAskingId, expected: found.adults.length * registerHolders.length }
  }

function check({ isOpen, waiting }: AskingGround, { input, today, now }: Call<typeof askRegisters>): void {
  const unmet = mayProceed('register.ask', { today, isOpen, holders: registerHolders, purpose: input.purpose })
  if (unmet.length > 0) refuse('register.gates_unmet', { count: unmet.length }, { gates: unmet })
  if (waiting && now.getTime() - Date.parse(waiting.askedAt) < lostAfterMs) refuse('register.waiting')
}

export async function readProgress({
  tx,
  ids,
}: Call<typeof registerProgress>): Promise<ReplyOf<typeof registerProgress>> {
  return (await findProgress(tx, ids.registerAskingId)) ?? refuse('not_found')
}
