import type { noteEffort, reviewEffort, tellEffort, withdrawRespite } from '../../api/respite.ts'
import { toDay, type Day } from '../../base/day.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { respiteTexts } from '../../texts/sv/journal/acute.ts'
import { findOwnCase, holdCase } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addEffort, addReview, addWithdrawal, findMine, findStanding, isEffortOf } from './queries.ts'

const shortestReason = 10

function checkDone(doneOn: string, today: Day): void {
  if (toDay(doneOn) > today) refuse('respite.effort_ahead')
}

/** As told to staff, in the case's journal too. */
export async function note(call: Call<typeof noteEffort>): Promise<ReplyOf<typeof noteEffort>> {
  const { tx, who, ids, input, now, today } = call
  const { caseId, respiteId } = ids
  const { month } = (await findStanding(tx, { respiteId, caseId })) ?? refuse('not_found')
  checkDone(input.doneOn, today)
  const effortId = await addEffort(tx, { ...input, respiteId, caseId, person: null, staff: who.id, now })
  const text = fill(respiteTexts.effort, { kind: respiteTexts.efforts[input.kind], on: input.doneOn, text: input.text })
  await addEntry(tx, { caseId, month, kind: 'note', happenedAt: now, now, by: who.id, text })
  return { effortId }
}

/** In the person's own words. What somebody looks for is told also when the respite has just ended, but not of one taken back. */
export async function tell(call: Call<typeof tellEffort>): Promise<ReplyOf<typeof tellEffort>> {
  const { tx, who, ids, input, now, today } = call
  const own = (await findOwnCase(tx, who.id, today)) ?? refuse('not_found')
  const found = (await findMine(tx, { caseId: own.caseId, personId: who.id })).find(
    (one) => one.respiteId === ids.respiteId,
  )
  if (!found) refuse('not_found')
  if (found.withdrawn !== null) refuse('respite.over')
  checkDone(input.doneOn, today)
  const at = { respiteId: ids.respiteId, caseId: own.caseId }
  const effortId = await addEffort(tx, { ...input, ...at, person: who.id, staff: null, now })
  return { effortId }
}

/** The latest word counts; the earlier ones stay. */
export async function review(call: Call<typeof reviewEffort>): Promise<ReplyOf<typeof reviewEffort>> {
  const { tx, who, ids, input, now } = call
  if (!(await isEffortOf(tx, ids))) refuse('not_found')
  if (!input.counts && input.reasons.length < shortestReason) refuse('respite.why_not')
  await addReview(tx, { ...input, effortId: ids.effortId, by: who.id, now })
  return { at: now.toISOString() }
}

/** In favour of the household: no hearing is asked for. */
export async function withdraw(call: Call<typeof withdrawRespite>): Promise<ReplyOf<typeof withdrawRespite>> {
  const { tx, who, ids, input, now, today } = call
  const { caseId, respiteId } = ids
  await holdCase(tx, caseId)
  const found = (await findStanding(tx, { respiteId, caseId })) ?? refuse('not_found')
  if (found.isWithdrawn) refuse('respite.withdrawn')
  if (found.until < today) refuse('respite.over')
  await addWithdrawal(tx, { ...input, respiteId, by: who.id, on: today, now })
  const text = fill(respiteTexts.withdrawn, { cause: respiteTexts.causes[input.cause], reasons: input.reasons })
  await addEntry(tx, { caseId, month: found.month, kind: 'decision', happenedAt: now, now, by: who.id, text })
  return { withdrawnOn: today }
}
