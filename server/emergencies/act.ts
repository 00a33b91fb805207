import type { answerEmergency, registerEmergency, takeEmergency } from '../../api/emergencies.ts'
import { dayOf, plusDays } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { shortestWords } from '../../rules/emergencies/emergency.ts'
import { fill } from '../../texts/fill.ts'
import { emergencyTexts } from '../../texts/sv/journal/acute.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addAnswer, addTake, coverFor, findStanding } from './queries.ts'
import { raise } from './raise.ts'

const isShort = (words: string | null): boolean => [...(words ?? '')].length < shortestWords

export async function register({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof registerEmergency>): Promise<ReplyOf<typeof registerEmergency>> {
  const arrivedAt = new Date(input.arrivedAt)
  if (arrivedAt > now) refuse('emergency.ahead')
  if (isShort(input.words)) refuse('emergency.no_words', { least: shortestWords })
  const at = { caseId: ids.caseId, month: toMonth(ids.month) }
  return { emergencyId: await raise(tx, { ...input, ...at, arrivedAt, by: who.id, now }) }
}

/** One act: it is mine, the case is open to me, and the journal says so. Who is neither on duty nor has the case does not find it. */
export async function take(call: Call<typeof takeEmergency>): Promise<ReplyOf<typeof takeEmergency>> {
  const { tx, who, ids, input, now, today, shows } = call
  const found = await findStanding(tx, ids.emergencyId, { staffId: who.id, today, now })
  if (!found || (!found.onDuty && found.relation === null)) refuse('not_found')
  if (found.answered) refuse('emergency.answered')
  if (found.takenBy !== null && !input.over) refuse('emergency.taken', { name: found.takenBy })
  await addTake(tx, { emergencyId: ids.emergencyId, turn: found.turn + 1, by: who.id, now })
  if (found.relation === null) await coverFor(tx, found.caseId, who.id, { from: today, to: plusDays(today, 1) })
  await addEntry(tx, {
    caseId: found.caseId,
    month: found.month,
    kind: 'work',
    happenedAt: now,
    now,
    by: who.id,
    text: fill(emergencyTexts.taken, { name: who.name }),
  })
  shows([found.caseId])
  return { caseId: found.caseId, month: found.month }
}

/** The same day; what is answered later says why. */
export async function answer(call: Call<typeof answerEmergency>): Promise<ReplyOf<typeof answerEmergency>> {
  const { tx, who, ids, input, now, today } = call
  const found = await findStanding(tx, ids.emergencyId, { staffId: who.id, today, now })
  if (!found || found.caseId !== ids.caseId) refuse('not_found')
  if (isShort(input.reasons)) refuse('emergency.no_words', { least: shortestWords })
  if (found.unconfirmed) refuse('emergency.notice_unconfirmed')
  const isLate = today > dayOf(found.arrivedAt)
  if (isLate && isShort(input.late)) refuse('emergency.no_late_reason', { least: shortestWords })
  const late = isLate ? input.late : null
  await addAnswer(tx, { ...input, late, emergencyId: ids.emergencyId, by: who.id, now })
  await addEntry(tx, {
    caseId: found.caseId,
    month: found.month,
    kind: 'assessment',
    happenedAt: now,
    now,
    by: who.id,
    text: fill(late === null ? emergencyTexts.answered : emergencyTexts.answeredLate, {
      answer: emergencyTexts.answers[input.answer],
      reasons: input.reasons,
      late: late ?? '',
    }),
  })
  return { answeredAt: now.toISOString() }
}
