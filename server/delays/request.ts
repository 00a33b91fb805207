import type { myDelay, answerDelayRequest, registerDelayRequest, requestDecision } from '../../api/delays.ts'
import { dayOf, toDay, type Day } from '../../base/day.ts'
import { zero } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { answerBy, mayRequestFrom } from '../../rules/delays/delays.ts'
import { itemsOf, mayDecide } from '../../rules/delegation/mayDecide.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import { fill } from '../../texts/fill.ts'
import { delayTexts as texts } from '../../texts/sv/journal/contact.ts'
import { letters } from '../../texts/sv/letters.ts'
import { findOwnCase, holdCase } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Write } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addRejection, addRequest, findMonths, findToAnswer, type MonthRow, type ToAnswer } from './queries.ts'

/** Once for an application, and not before six months have passed since it came. */
async function take(
  tx: Write,
  of: MonthRow | undefined,
  one: { words: string; arrivedOn: Day; by: string | null; now: Date },
): Promise<{ delayRequestId: string; answerBy: Day }> {
  if (!of) refuse('application.none')
  if (!of.isOpen) refuse('delay.decided', { count: 1 })
  if (of.request) refuse('delay_request.exists')
  const from = mayRequestFrom(of.arrivedOn)
  if (one.arrivedOn < from) refuse('delay_request.too_early', { from })
  const by = answerBy(one.arrivedOn)
  const { caseId, applicationId, month } = of
  const delayRequestId = await addRequest(tx, { ...one, caseId, applicationId, month, answerBy: by })
  const text = fill(texts.requested, { arrivedOn: one.arrivedOn, answerBy: by, words: one.words })
  await addEntry(tx, { caseId, month, kind: 'note', happenedAt: one.now, now: one.now, by: one.by, text })
  return { delayRequestId, answerBy: by }
}

export async function register(call: Call<typeof registerDelayRequest>): Promise<ReplyOf<typeof registerDelayRequest>> {
  const { tx, who, ids, input, now, today } = call
  const arrivedOn = toDay(input.arrivedOn)
  if (arrivedOn > today) refuse('delay_request.day_ahead')
  await holdCase(tx, ids.caseId)
  const [of] = await findMonths(tx, [{ caseId: ids.caseId, month: toMonth(ids.month) }])
  return take(tx, of, { words: input.words, arrivedOn, by: who.id, now })
}

export async function askMyself({
  tx,
  who,
  ids,
  input,
  now,
  today,
}: Call<typeof requestDecision>): Promise<ReplyOf<typeof requestDecision>> {
  const own = await findOwnCase(tx, who.id, today)
  if (!own) refuse('not_found')
  await holdCase(tx, own.caseId)
  const [of] = await findMonths(tx, [{ caseId: own.caseId, month: toMonth(ids.month) }])
  if (!of) refuse('not_found')
  const { answerBy: by } = await take(tx, of, { words: input.words, arrivedOn: today, by: null, now })
  return { answerBy: by }
}

export async function readMyDelay({ tx, who, ids, today }: Call<typeof myDelay>): Promise<ReplyOf<typeof myDelay>> {
  const own = await findOwnCase(tx, who.id, today)
  const month = toMonth(ids.month)
  const [of] = own ? await findMonths(tx, [{ caseId: own.caseId, month }]) : []
  return {
    told: of?.isOpen ? of.told : null,
    mayRequestFrom: of?.isOpen ? mayRequestFrom(of.arrivedOn) : null,
    request: of?.request ?? null,
  }
}

/** A decision of its own: by somebody the order lets, with reasons, and with how to appeal in the words the person gets. */
export async function reject(call: Call<typeof answerDelayRequest>): Promise<ReplyOf<typeof answerDelayRequest>> {
  const { tx, who, ids, input, now, today } = call
  await holdCase(tx, ids.caseId)
  const found = (await findToAnswer(tx, { ...ids, today })) ?? refuse('not_found')
  if (found.answered) refuse('delay_request.answered')
  if (!found.isOpen) refuse('delay.decided', { count: 1 })
  const about = [{ kind: 'delay_request', outcome: 'rejected', granted: zero } as const]
  const answers = who.grants.map(({ role }) => ({ role, ...mayDecide(role, about, found.delegation, today) }))
  const able = answers.find((one) => one.may)
  const gates = mayProceed('delay_request.answer', { today, reasons: input.reasons, mayDecide: able !== undefined })
  if (!able) refuse('decision.outside_delegation', {}, { gates, whoMay: answers[0]?.whoMay ?? [] })
  if (gates.length > 0) refuse('delay.gates_unmet', { count: gates.length }, { gates })
  const notice = rejectionOf(found, { reasons: input.reasons, on: dayOf(now), by: `${who.name}, ${who.title}` })
  const item = itemsOf(able.role, about, found.delegation).join(', ')
  const by = { id: who.id, name: who.name, title: who.title }
  await addRejection(tx, { delayRequestId: ids.delayRequestId, reasons: input.reasons, notice, by, item, now })
  const text = fill(texts.rejected, { month: found.month, reasons: input.reasons })
  const { caseId } = ids
  await addEntry(tx, { caseId, month: found.month, kind: 'decision', happenedAt: now, now, by: who.id, text })
  return { decidedAt: now.toISOString(), notice }
}

function rejectionOf(of: ToAnswer, { reasons, on, by }: { reasons: string; on: Day; by: string }): string {
  const { caseNumber, month, arrivedOn, municipality, committee, phone } = of
  const address = of.address.split('\n').join(', ') || municipality
  const facts = { caseNumber, month, arrivedOn, municipality, committee, phone, address, reasons, on, by }
  return [...texts.rejection, letters.appeal.heading, ...letters.appeal.paragraphs]
    .map((line) => fill(line, facts))
    .join('\n\n')
}
