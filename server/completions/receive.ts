import type { moveCompletionDay, receiveItem, remindCompletion } from '../../api/completions.ts'
import { toDay, type Day } from '../../base/day.ts'
import { refuse } from '../../base/refusal.ts'
import { answerDays, fits } from '../../rules/completion/day.ts'
import type { receivedBy } from '../../rules/completion/item.ts'
import { fill } from '../../texts/fill.ts'
import { completionTexts as texts } from '../../texts/sv/journal/contact.ts'
import { holdCase } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { nameOf } from './notice.ts'
import { addDay, addReceipt, addReminder } from './queries.ts'
import { findOwnItem, findOwnRequest } from './readQueries.ts'

/** What came on paper or was shown or told is ticked, once. */
export async function receive(call: Call<typeof receiveItem>): Promise<ReplyOf<typeof receiveItem>> {
  const { tx, ids, input, today } = call
  await holdCase(tx, ids.caseId)
  if (input.receivedOn > today) refuse('completion.day_ahead')
  const receivedOn = toDay(input.receivedOn)
  await tick(call, { ...ids, itemId: ids.completionItemId, receivedOn, how: input.how, attachmentId: null })
  return { receivedOn }
}

interface Tick {
  caseId: string
  itemId: string
  receivedOn: Day
  how: (typeof receivedBy)[number]
  /** The paper, where there is one. */
  attachmentId: string | null
}

/** A thing that was asked for has come; the journal says so. */
export async function tick({ tx, who, now }: Pick<Call<typeof receiveItem>, 'tx' | 'who' | 'now'>, of: Tick) {
  const item = await findOwnItem(tx, of.itemId, { caseId: of.caseId })
  if (!item) refuse('not_found')
  if (item.receipts > 0) refuse('completion.received')
  await addReceipt(tx, { ...of, now, by: who.id })
  const text = fill(texts.received, { item: nameOf(item), how: texts.hows[of.how] })
  await addEntry(tx, { ...entry, caseId: item.caseId, month: item.month, happenedAt: now, now, by: who.id, text })
}

const entry = { kind: 'completion' } as const

/** Another day, agreed by telephone or set by us: the newest counts. */
export async function moveDay(call: Call<typeof moveCompletionDay>): Promise<ReplyOf<typeof moveCompletionDay>> {
  const { tx, who, ids, input, now, today } = call
  const request = await findOwnRequest(tx, ids.completionRequestId, { caseId: ids.caseId })
  if (!request) refuse('not_found')
  const days = answerDays(input.setBy, request.askedOn, today)
  const answerBy = toDay(input.answerBy)
  if (!fits(answerBy, days)) refuse('completion.day_unfit', days)
  await addDay(tx, { requestId: ids.completionRequestId, answerBy, setBy: input.setBy, now, by: who.id })
  const text = fill(texts.moved, { answerBy, setBy: texts.setters[input.setBy] })
  await addEntry(tx, { ...entry, caseId: ids.caseId, month: request.month, happenedAt: now, now, by: who.id, text })
  return { answerBy }
}

export async function remind(call: Call<typeof remindCompletion>): Promise<ReplyOf<typeof remindCompletion>> {
  const { tx, who, ids, input, now } = call
  const request = await findOwnRequest(tx, ids.completionRequestId, { caseId: ids.caseId })
  if (!request) refuse('not_found')
  if (request.waits === 0) refuse('completion.nothing_open')
  const { answerBy, month } = request
  await addReminder(tx, { requestId: ids.completionRequestId, answerBy, how: input.how, now, by: who.id })
  const text = fill(texts.reminded, { channel: texts.channels[input.how], answerBy })
  await addEntry(tx, { ...entry, caseId: ids.caseId, month, happenedAt: now, now, by: who.id, text })
  return { remindedAt: now.toISOString() }
}
