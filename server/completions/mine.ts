import type { answerItem, chooseDay, myCompletions, uploadItem } from '../../api/completions.ts'
import type { answerWithUpload } from '../../api/uploads.ts'
import { dayOf, toDay } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { answerDays, fits } from '../../rules/completion/day.ts'
import { fill } from '../../texts/fill.ts'
import { completionTexts as texts } from '../../texts/sv/journal/contact.ts'
import { findOwnCase } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { takeWhole } from '../uploads/whole.ts'
import { nameOf } from './notice.ts'
import { addAnswer, addDay, addItemFile, addReceipt } from './queries.ts'
import { findOwnItem, findOwnRequest, findRequests, type AskedItem } from './readQueries.ts'

const mostFiles = 20
const entry = { kind: 'completion', by: null } as const

/** What is needed from me, each with why and by when. */
export async function readMine(call: Call<typeof myCompletions>): Promise<ReplyOf<typeof myCompletions>> {
  const { tx, who, ids, today } = call
  const own = await findOwnCase(tx, who.id, today)
  const asked = own ? await findRequests(tx, own.caseId, toMonth(ids.month)) : []
  return {
    requests: asked.map((one) => ({
      ...one,
      mayChoose: answerDays('person', dayOf(new Date(one.askedAt)), today),
      items: one.items.map((item) => mine(item)),
    })),
  }
}

const mine = ({ receipts, answers, ...item }: AskedItem) => ({
  ...item,
  uploads: receipts.filter(({ how }) => how === 'upload').length,
  receivedOn: receipts.at(-1)?.receivedOn ?? null,
  answer: answers.at(-1)?.words ?? null,
})

export const upload = (call: Call<typeof uploadItem>): Promise<ReplyOf<typeof uploadItem>> =>
  put(call, () => Promise.resolve(call.upload.bytes))

/** The same with a file that has come in parts. */
export const uploadWhole = (call: Call<typeof answerWithUpload>): Promise<ReplyOf<typeof answerWithUpload>> =>
  put(call, () => takeWhole(call.tx, call.files, call.who.id, call.input.uploadId))

type Putting = Pick<Call<typeof uploadItem>, 'tx' | 'who' | 'ids' | 'now' | 'today' | 'papers'>

/** A file lands under the thing that was asked for; the first is told of in the journal. */
async function put(
  { tx, who, ids, now, today, papers }: Putting,
  bytesOf: () => Promise<Uint8Array>,
): Promise<ReplyOf<typeof uploadItem>> {
  const item = await findOwnItem(tx, ids.completionItemId, { personId: who.id, today })
  if (!item) refuse('not_found')
  if (item.receipts >= mostFiles) refuse('file.too_many', { most: mostFiles })
  const kept = await papers.keep(tx, await bytesOf(), now)
  const itemId = ids.completionItemId
  const attachmentId = await addItemFile(tx, { ...kept, itemId, personId: who.id, now })
  await addReceipt(tx, { itemId, how: 'upload', attachmentId, receivedOn: today, now, by: null })
  if (item.receipts === 0) {
    const text = fill(texts.received, { item: nameOf(item), how: texts.hows.upload })
    await addEntry(tx, { ...entry, caseId: item.caseId, month: item.month, happenedAt: now, now, text })
  }
  return { attachmentId }
}

/** Not to have it is an answer too: in one's own words, in the journal. */
export async function answer(call: Call<typeof answerItem>): Promise<ReplyOf<typeof answerItem>> {
  const { tx, who, ids, input, now, today } = call
  const item = await findOwnItem(tx, ids.completionItemId, { personId: who.id, today })
  if (!item) refuse('not_found')
  await addAnswer(tx, { itemId: ids.completionItemId, words: input.words, now })
  const text = fill(texts.lacks, { item: nameOf(item), words: input.words })
  await addEntry(tx, { ...entry, caseId: item.caseId, month: item.month, happenedAt: now, now, text })
  return { answeredAt: now.toISOString() }
}

/** The person chooses how long they need, within a month of the asking. */
export async function choose(call: Call<typeof chooseDay>): Promise<ReplyOf<typeof chooseDay>> {
  const { tx, who, ids, input, now, today } = call
  const request = await findOwnRequest(tx, ids.completionRequestId, { personId: who.id, today })
  if (!request) refuse('not_found')
  const days = answerDays('person', request.askedOn, today)
  const answerBy = toDay(input.answerBy)
  if (!fits(answerBy, days)) refuse('completion.day_unfit', days)
  await addDay(tx, { requestId: ids.completionRequestId, answerBy, setBy: 'person', now, by: null })
  const text = fill(texts.moved, { answerBy, setBy: texts.setters.person })
  await addEntry(tx, { ...entry, caseId: request.caseId, month: request.month, happenedAt: now, now, text })
  return { answerBy }
}
