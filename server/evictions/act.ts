import type { confirmEvictionNotice, registerEvictionNotice, registerHomeDay } from '../../api/evictions.ts'
import { dayOf, toDay } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { shortestWords } from '../../rules/evictions/home.ts'
import { isLate } from '../../rules/evictions/notice.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import { fill } from '../../texts/fill.ts'
import { evictionTexts as texts } from '../../texts/sv/journal/acute.ts'
import { raise } from '../emergencies/raise.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addConfirmation, addHomeDay, addNotice, findHome, findNotices } from './queries.ts'
import { draft } from './words.ts'

const isShort = (text: string | null): boolean => [...(text ?? '')].length < shortestWords

/** An emergency of its own kind: the lane, the alarm and the children's analyses are the same; the day it names is watched from now on. */
export async function receive(
  call: Call<typeof registerEvictionNotice>,
): Promise<ReplyOf<typeof registerEvictionNotice>> {
  const { tx, who, ids, input, now, today } = call
  const arrivedAt = new Date(input.arrivedAt)
  if (arrivedAt > now) refuse('emergency.ahead')
  if (isShort(input.words)) refuse('emergency.no_words', { least: shortestWords })
  const servedOn = input.servedOn === null ? null : toDay(input.servedOn)
  if (servedOn !== null && servedOn > today) refuse('eviction.served_ahead')
  const at = { caseId: ids.caseId, month: toMonth(ids.month), by: who.id, now }
  const sender = texts.senders[input.sender]
  const words = fill(texts.told, { sender, served: servedOn ?? texts.unknown, words: input.words })
  const emergencyId = await raise(tx, { ...at, needs: ['roof'], toldIn: 'eviction_notice', arrivedAt, words })
  await addNotice(tx, { emergencyId, sender: input.sender, reference: input.reference, servedOn })
  const knownFrom = fill(texts.knownFrom, { sender })
  if (input.lastDay !== null) await addHomeDay(tx, { ...at, lastDay: input.lastDay, knownFrom, additional: null })
  return { emergencyId }
}

/** Said anew as often as more is known; in the journal each time. */
export async function sayDay(call: Call<typeof registerHomeDay>): Promise<ReplyOf<typeof registerHomeDay>> {
  const { tx, who, ids, input, now } = call
  const additional = input.lastDay === null || input.additional === '' ? null : input.additional
  if (isShort(input.knownFrom) || (additional !== null && isShort(additional)))
    refuse('home.no_words', { least: shortestWords })
  const at = { caseId: ids.caseId, month: toMonth(ids.month), by: who.id, now }
  await addHomeDay(tx, { ...at, ...input, additional })
  const { lastDay, knownFrom } = input
  const known = lastDay === null ? fill(texts.safe, { knownFrom }) : fill(texts.homeDay, { lastDay, knownFrom })
  const looked = additional === null ? '' : ` ${fill(texts.additional, { additional })}`
  await addEntry(tx, { ...at, kind: 'assessment', happenedAt: now, text: `${known}${looked}` })
  return { saidAt: now.toISOString() }
}

/** The same day, by who has the case or answers here now; the words stay as they were sent. */
export async function confirm(
  call: Call<typeof confirmEvictionNotice>,
): Promise<ReplyOf<typeof confirmEvictionNotice>> {
  const { tx, who, ids, input, now, today } = call
  const notice = (await findNotices(tx, ids.caseId)).find((one) => one.emergencyId === ids.emergencyId)
  if (!notice) refuse('not_found')
  const { month } = notice
  const { mayAnswer } = await findHome(tx, { caseId: ids.caseId, month }, { staffId: who.id, today })
  const responsible = mayAnswer.find(({ staffId }) => staffId === input.responsible) ?? null
  const { copy } = input
  const arrivedOn = dayOf(new Date(notice.arrivedAt))
  const late = isLate({ arrivedOn, today }) ? input.late : null
  const gates = mayProceed('eviction_notice.confirm', {
    today,
    arrivedOn,
    copy,
    late,
    responsible: responsible?.name ?? null,
  })
  if (gates.length > 0 || responsible === null || copy === null)
    return refuse('eviction.gates_unmet', { count: gates.length }, { gates })
  const words = draft(notice, responsible.name)
  const by = { by: who.id, now }
  await addConfirmation(tx, {
    ...by,
    emergencyId: ids.emergencyId,
    responsible: responsible.staffId,
    copy,
    words,
    late,
  })
  const text = fill(late === null ? texts.confirmed : texts.confirmedLate, {
    name: responsible.name,
    copy: texts.copies[copy],
    late: late ?? '',
  })
  await addEntry(tx, { ...by, caseId: ids.caseId, month, kind: 'work', happenedAt: now, text })
  return { words }
}
