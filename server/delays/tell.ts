import type { delays, tellDelay } from '../../api/delays.ts'
import { plusDays, toDay } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { isToBeTold, mayRequestFrom } from '../../rules/delays/delays.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import { fill } from '../../texts/fill.ts'
import { delayTexts as texts } from '../../texts/sv/journal/contact.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { holdCases } from '../work/queries.ts'
import { addNotices, findMonths, findWaiting, type MonthRow } from './queries.ts'

/** The day promised is within this many days: a delay is told of again rather than once for all. House default. */
const longestDays = 90

export async function readDelays({ tx, who, today, shows }: Call<typeof delays>): Promise<ReplyOf<typeof delays>> {
  const all = await findWaiting(tx, { staffId: who.id, today })
  const lists = {
    toTell: all.filter((one) => isToBeTold({ arrivedOn: one.arrivedOn, newDay: one.told?.newDay ?? null }, today)),
    requests: all.filter((one) => one.request !== null),
    overSixMonths: all.filter((one) => one.request === null && mayRequestFrom(one.arrivedOn) <= today),
  }
  shows([...new Set(Object.values(lists).flatMap((rows) => rows.map((row) => row.caseId)))])
  return lists
}

/** All or nobody: each is undecided and one's own to tell. */
export async function tellLate(call: Call<typeof tellDelay>): Promise<ReplyOf<typeof tellDelay>> {
  const { tx, who, input, now, today, shows } = call
  const wanted = input.months.map(({ caseId, month }) => ({ caseId, month: toMonth(month) }))
  const caseIds = [...new Set(wanted.map((one) => one.caseId))]
  const relations = await holdCases(tx, caseIds, { staffId: who.id, today, now })
  const strange = caseIds.length - relations.filter((one) => one !== null).length
  if (strange > 0) refuse('delay.not_yours', { count: strange })
  if (toDay(input.newDay) <= today || toDay(input.newDay) > plusDays(today, longestDays))
    refuse('delay.day_unfit', { to: plusDays(today, longestDays) })
  const gates = mayProceed('delay_notice.send', { today, reason: input.reason })
  if (gates.length > 0) refuse('delay.gates_unmet', { count: gates.length }, { gates })
  const months = await findMonths(tx, wanted)
  const open = months.filter((one) => one.isOpen)
  if (open.length < wanted.length) refuse('delay.decided', { count: wanted.length - open.length })
  const notices = open.map((one) => ({ ...one, notice: noticeOf(one, input) }))
  await addNotices(tx, notices, { ...input, by: who.id, now })
  const text = fill(texts.told, { channel: texts.channels[input.channel], reason: input.reason, newDay: input.newDay })
  for (const { caseId, month } of open)
    await addEntry(tx, { caseId, month, kind: 'note', happenedAt: now, now, by: who.id, text })
  shows(caseIds)
  return { notices: notices.map(({ caseId, month, notice }) => ({ caseId, month, notice })) }
}

/** The words to the person: why, until when, what to do if it cannot wait, and the right to ask for a decision. No names: it may be printed. */
const noticeOf = (
  { caseNumber, month, arrivedOn, unit, phone }: MonthRow,
  { reason, newDay }: { reason: string; newDay: string },
): string =>
  texts.notice
    .map((line) =>
      fill(line, { caseNumber, month, arrivedOn, reason, newDay, unit, phone, from: mayRequestFrom(arrivedOn) }),
    )
    .join('\n\n')
