import type { caseMessages, readMessages, sendMessage } from '../../api/messages.ts'
import { refuse } from '../../base/refusal.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addReadings, findThreads } from './queries.ts'
import { write } from './write.ts'

export const readThreads = async ({
  tx,
  ids,
  today,
}: Call<typeof caseMessages>): Promise<ReplyOf<typeof caseMessages>> => ({
  threads: await findThreads(tx, ids.caseId, today),
})

/** To an adult of the household, or to one who has left it and wrote. */
export async function send({
  tx,
  who,
  ids,
  input,
  now,
  today,
}: Call<typeof sendMessage>): Promise<ReplyOf<typeof sendMessage>> {
  const threads = await findThreads(tx, ids.caseId, today)
  if (!threads.some(({ personId }) => personId === input.personId)) refuse('not_found')
  const messageId = await write(tx, { ...ids, ...input, purpose: 'other', by: who.id, now })
  return { messageId, sentAt: now.toISOString() }
}

export const see = async ({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof readMessages>): Promise<ReplyOf<typeof readMessages>> => ({
  read: await addReadings(tx, { ...input, caseIds: [ids.caseId], personId: null, by: who.id, now }),
})
