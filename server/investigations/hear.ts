import type { makeHearing, registerAnswer } from '../../api/investigations.ts'
import { toDay } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { journalTexts } from '../../texts/sv/journal/case.ts'
import { fill } from '../../texts/fill.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import * as queries from './queries.ts'

/** FL 25 §: what was told and until when an answer is awaited, or the ground for not telling. The journal notes it by itself. */
export async function hear({
  tx,
  who,
  ids,
  input,
  now,
  today,
}: Call<typeof makeHearing>): Promise<ReplyOf<typeof makeHearing>> {
  const month = toMonth(ids.month)
  const sent = input.kind === 'sent'
  if (sent && input.answerBy < today) refuse('hearing.answer_day_passed')
  if (sent && input.channel !== 'e_service' && input.toldOfCommittee !== true) refuse('hearing.committee_not_told')
  const hearingId = await queries.addHearing(tx, {
    caseId: ids.caseId,
    month,
    material: input.material,
    madeBy: who.id,
    now,
    channel: sent ? input.channel : null,
    sentOn: sent ? today : null,
    answerBy: sent ? toDay(input.answerBy) : null,
    exemption: sent ? null : input.exemption,
    exemptionReason: sent ? null : input.reason,
  })
  const text = sent ? fill(journalTexts.hearingSent, { answerBy: input.answerBy }) : journalTexts.hearingExempt
  await queries.addEntry(tx, { caseId: ids.caseId, month, kind: 'hearing', happenedAt: now, now, by: who.id, text })
  return { hearingId }
}

export async function register({
  tx,
  who,
  ids,
  input,
  now,
  today,
}: Call<typeof registerAnswer>): Promise<ReplyOf<typeof registerAnswer>> {
  const hearing = await queries.findOpenHearing(tx, ids.hearingId, { caseId: ids.caseId })
  if (!hearing) refuse('hearing.none')
  if (input.answeredOn < hearing.sentOn) refuse('hearing.answered_before_sent', { sentOn: hearing.sentOn })
  const answeredOn = input.answeredOn > today ? today : toDay(input.answeredOn)
  await queries.addAnswer(tx, { hearingId: ids.hearingId, answeredOn, text: input.answer, now, by: who.id })
  await queries.addEntry(tx, {
    caseId: hearing.caseId,
    month: hearing.month,
    kind: 'hearing',
    happenedAt: now,
    now,
    by: who.id,
    text: journalTexts.hearingAnswered,
  })
  return { answeredOn }
}
