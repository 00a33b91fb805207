import type { addMessagePaper, myMessages, readMyMessages, sendMyMessage } from '../../api/messages.ts'
import { refuse } from '../../base/refusal.ts'
import { messageTexts as texts } from '../../texts/sv/journal/contact.ts'
import { findOwnCase, findReadableCases } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Read } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addPaper, addReadings, findAnswerer, findMine, findSent } from './queries.ts'
import { write } from './write.ts'

const mostPapers = 10
/** So long after it was sent a message takes papers. */
const openForMs = 24 * 3_600_000

const readable = async (tx: Read, { who, today }: Pick<Call<typeof myMessages>, 'who' | 'today'>) =>
  (await findReadableCases(tx, who.id, today)).map(({ caseId }) => caseId)

export async function readMine(call: Call<typeof myMessages>): Promise<ReplyOf<typeof myMessages>> {
  const { tx, who, today } = call
  const own = await findOwnCase(tx, who.id, today)
  return {
    messages: await findMine(tx, { personId: who.id, caseIds: await readable(tx, call) }),
    answers: own ? await findAnswerer(tx, own.caseId, today) : null,
  }
}

/** The person's own words, to whoever has the case. */
export async function sendMine(call: Call<typeof sendMyMessage>): Promise<ReplyOf<typeof sendMyMessage>> {
  const { tx, who, input, now, today } = call
  const { caseId } = (await findOwnCase(tx, who.id, today)) ?? refuse('not_found')
  const messageId = await write(tx, { ...input, caseId, personId: who.id, by: null, now })
  return { messageId, sentAt: now.toISOString() }
}

/** On a bad line the words come first and their papers after. */
export async function addMine(call: Call<typeof addMessagePaper>): Promise<ReplyOf<typeof addMessagePaper>> {
  const { tx, who, ids, now, papers, upload } = call
  const of = { ...ids, personId: who.id }
  const since = new Date(now.getTime() - openForMs)
  const { caseId, papers: sent } = (await findSent(tx, { ...of, since })) ?? refuse('not_found')
  if (sent >= mostPapers) refuse('file.too_many', { most: mostPapers })
  const kept = await papers.keep(tx, upload.bytes, now)
  const attachmentId = await addPaper(tx, { ...kept, ...of, caseId, now })
  await addEntry(tx, { caseId, month: null, kind: 'completion', happenedAt: now, now, by: null, text: texts.paper })
  return { attachmentId }
}

export async function seeMine(call: Call<typeof readMyMessages>): Promise<ReplyOf<typeof readMyMessages>> {
  const { tx, who, input, now } = call
  const of = { ...input, caseIds: await readable(tx, call), personId: who.id, by: null, now }
  return { read: await addReadings(tx, of) }
}
