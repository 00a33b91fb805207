import type { withdrawOwn, undoOwnWithdrawal } from '../../api/wishes.ts'
import { dayOf } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { countsFrom } from '../../rules/closing/undo.ts'
import { fill } from '../../texts/fill.ts'
import { caseTexts } from '../../texts/sv/journal/case.ts'
import { holdCase } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { requireApplied } from './ofMonth.ts'
import { addUndone, addWithdrawal, findOwn, findTakingBack, isTogether } from './queries.ts'

/** Taken back by the person alone. It waits for the time to undo it; a decision made before then stands. */
export async function takeMineBack(call: Call<typeof withdrawOwn>): Promise<ReplyOf<typeof withdrawOwn>> {
  const { tx, who, ids, input, now, today } = call
  const month = toMonth(ids.month)
  const { own } = await requireApplied(tx, { personId: who.id, month, today })
  await holdCase(tx, own.caseId)
  const { applied } = await requireApplied(tx, { personId: who.id, month, today })
  const { applicationId, needs } = applied
  if (await isTogether(tx, applicationId, who.id)) refuse('withdrawal.together')
  if (await findTakingBack(tx, applicationId, now)) refuse('withdrawal.waiting')
  const open = new Set(needs.filter((need) => need.state === 'open').map((need) => need.key))
  const keys = [...new Set(input.needs)]
  if (keys.some((key) => !open.has(key))) refuse('withdrawal.nothing_open')
  const until = countsFrom(now)
  const withdrawal = { applicationId, personId: who.id, needs: keys, words: input.words, now, countsFrom: until }
  const ownWithdrawalId = await addWithdrawal(tx, withdrawal)
  const what = keys.length === needs.length ? caseTexts.all : String(keys.length)
  const text = fill(caseTexts.takesBack, { month, what, from: dayOf(until), words: input.words })
  await addEntry(tx, { caseId: own.caseId, month, kind: 'work', happenedAt: now, now, by: null, text })
  return { ownWithdrawalId, undoUntil: until.toISOString() }
}

export async function undo({
  tx,
  who,
  ids,
  now,
}: Call<typeof undoOwnWithdrawal>): Promise<ReplyOf<typeof undoOwnWithdrawal>> {
  const sent = await findOwn(tx, ids.ownWithdrawalId, who.id)
  if (!sent) refuse('not_found')
  if (sent.countsFrom <= now) refuse('withdrawal.counts')
  await addUndone(tx, ids.ownWithdrawalId, now)
  const { caseId, month } = sent
  const text = fill(caseTexts.takesBackUndone, { month })
  await addEntry(tx, { caseId, month, kind: 'work', happenedAt: now, now, by: null, text })
  return { undoneAt: now.toISOString() }
}
