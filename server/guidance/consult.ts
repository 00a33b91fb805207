import type { answerDeviation, askDeviation, cancelDeviation } from '../../api/guidance.ts'
import { toDay, type Day } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { latestEnd } from '../../rules/deviation/consultation.ts'
import { fill } from '../../texts/fill.ts'
import { deviationTexts } from '../../texts/sv/journal/case.ts'
import { holdCase } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import {
  addAnswer,
  addDeviation,
  addWithdrawal,
  findStandings,
  isApplied,
  leadsCase,
  type Standing,
} from './queries.ts'

/** Asked once at a time about the same thing: a new question waits for the answer to the one before, or that it is taken back. */
export async function ask(call: Call<typeof askDeviation>): Promise<ReplyOf<typeof askDeviation>> {
  const { tx, who, ids, input, now, today } = call
  const at = { caseId: ids.caseId, month: toMonth(ids.month) }
  await holdCase(tx, at.caseId)
  if (!(await isApplied(tx, at))) refuse('application.none')
  checkEnd(input.until, today)
  const standings = await findStandings(tx, { caseId: at.caseId })
  if (standings.some((one) => one.subject === input.subject && one.answer === null && !one.withdrawn))
    refuse('deviation.asked')
  const deviationId = await addDeviation(tx, { ...at, ...input, by: who.id, now })
  const text = fill(deviationTexts.asked, { paragraph: input.paragraph, until: input.until, facts: input.facts })
  await addEntry(tx, { ...at, kind: 'deviation', happenedAt: now, now, by: who.id, text })
  return { deviationId, askedAt: now.toISOString() }
}

function checkEnd(until: string, today: Day): void {
  const last = latestEnd(today)
  if (toDay(until) < today || toDay(until) > last) refuse('deviation.until_unfit', { until: last })
}

/** Yes until a day, no, or something else instead: by another than who asked, who leads the unit, and for six months at the most. */
export async function answer(call: Call<typeof answerDeviation>): Promise<ReplyOf<typeof answerDeviation>> {
  const { tx, who, ids, input, now, today } = call
  const found = await standing(call)
  if (found.askedBy === who.id) refuse('deviation.own')
  if (!(await leadsCase(tx, { caseId: ids.caseId, staffId: who.id, today }))) refuse('deviation.not_lead')
  if (found.answer !== null) refuse('deviation.answered')
  if (found.withdrawn) refuse('deviation.withdrawn')
  if (input.until !== null) checkEnd(input.until, today)
  await addAnswer(tx, { ...input, deviationId: ids.deviationId, askedBy: found.askedBy, by: who.id, today, now })
  const text = fill(deviationTexts.answers[input.answer], {
    until: input.until ?? '',
    reasons: input.reasons,
    instead: input.instead ?? '',
  })
  await addEntry(tx, {
    caseId: ids.caseId,
    month: found.month,
    kind: 'deviation',
    happenedAt: now,
    now,
    by: who.id,
    text,
  })
  return { answeredAt: now.toISOString() }
}

/** A yes is not taken back: it ends by itself. */
export async function withdraw(call: Call<typeof cancelDeviation>): Promise<ReplyOf<typeof cancelDeviation>> {
  const { tx, who, ids, now } = call
  const found = await standing(call)
  if (found.withdrawn) refuse('deviation.withdrawn')
  if (found.answer === 'yes') refuse('deviation.agreed')
  await addWithdrawal(tx, { deviationId: ids.deviationId, by: who.id, now })
  const text = deviationTexts.withdrawn
  await addEntry(tx, {
    caseId: ids.caseId,
    month: found.month,
    kind: 'deviation',
    happenedAt: now,
    now,
    by: who.id,
    text,
  })
  return { withdrawnAt: now.toISOString() }
}

async function standing({ tx, ids }: Pick<Call<typeof cancelDeviation>, 'tx' | 'ids'>): Promise<Standing> {
  await holdCase(tx, ids.caseId)
  const [found] = await findStandings(tx, { caseId: ids.caseId, deviationId: ids.deviationId })
  return found ?? refuse('not_found')
}
