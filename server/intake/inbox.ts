import type { inbox, takeApplication } from '../../api/intake.ts'
import { refuse } from '../../base/refusal.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addTaking, findArrived, findToAnswer, isArrival } from './inboxQueries.ts'

/** The longest waiting; the rest come as these are begun with. */
const mostRows = 100

/** One inbox for the units one works in, whatever the channel. */
export async function readInbox({ tx, who, now, today, shows }: Call<typeof inbox>): Promise<ReplyOf<typeof inbox>> {
  const at = { staffId: who.id, now, today }
  const arrived = await findArrived(tx, at)
  const toAnswer = await findToAnswer(tx, at)
  const shown = arrived.slice(0, mostRows)
  shows([...new Set([...shown, ...toAnswer].flatMap(({ caseId }) => caseId ?? []))])
  return { arrived: shown, more: arrived.length - shown.length, toAnswer }
}

export async function take({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof takeApplication>): Promise<ReplyOf<typeof takeApplication>> {
  if (!(await isArrival(tx, ids.caseId, ids.applicationId, input.number))) refuse('not_found')
  if (!(await addTaking(tx, { applicationId: ids.applicationId, number: input.number, by: who.id, now })))
    refuse('intake.taken')
  return { takenAt: now.toISOString() }
}
