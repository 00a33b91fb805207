import type { appealDecision, registerAppeal } from '../../api/appeals.ts'
import { toDay, type Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { appealTexts as texts } from '../../texts/sv/journal/contact.ts'
import { findReadableCases } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Write } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addOwnWatch } from '../work/watchQueries.ts'
import { addAppeal, findForMe, findOfCase, type NewAppeal } from './queries.ts'
import { handOverBy, withTimes } from './times.ts'

interface About {
  decidedOn: Day
  month: Month
  registeredBy: string | null
}

/** Received as it came, in time or not: whether it is late is judged afterwards, and by a decision of its own (FL 45). A day to hand it over is watched. */
async function receive(tx: Write, appeal: NewAppeal, about: About): Promise<ReplyOf<typeof appealDecision>> {
  const appealId = await addAppeal(tx, appeal)
  if (appealId === null) refuse('appeal.exists')
  const { caseId, personId, channel, wish, why, arrivedOn, receivedDecisionOn, by, now } = appeal
  const { decidedOn, month, registeredBy } = about
  const dueOn = handOverBy(arrivedOn)
  const text = fill(texts.received, {
    decidedOn,
    month,
    arrivedOn,
    channel: texts.channels[channel],
    receivedOn: receivedDecisionOn ?? texts.unknown,
    handOverBy: dueOn,
    wish,
    why: why === '' ? texts.nothing : why,
  })
  await addEntry(tx, { caseId, month, kind: 'decision', happenedAt: now, now, by, text })
  await addOwnWatch(tx, { caseId, dueOn, text: fill(texts.watch, { decidedOn }), by: null, now })
  return withTimes({ appealId, personId, channel, wish, why, arrivedOn, receivedDecisionOn, registeredBy })
}

export async function appealMyself(call: Call<typeof appealDecision>): Promise<ReplyOf<typeof appealDecision>> {
  const { tx, who, ids, input, now, today } = call
  const cases = await findReadableCases(tx, who.id, today)
  const caseIds = cases.map(({ caseId }) => caseId)
  const [decision] = await findForMe(tx, { personId: who.id, caseIds, month: null, decisionId: ids.decisionId })
  if (!decision) refuse('not_found')
  const { caseId, decisionId, receivedOn } = decision
  const came = { channel: 'e_service', arrivedOn: today, receivedDecisionOn: receivedOn, by: null } as const
  return receive(
    tx,
    { ...input, ...came, caseId, decisionId, personId: who.id, now },
    { ...decision, registeredBy: null },
  )
}

/** On paper, by e-mail or by word of mouth: the day it came counts, not the day it is taken down. */
export async function register(call: Call<typeof registerAppeal>): Promise<ReplyOf<typeof registerAppeal>> {
  const { tx, who, ids, input, now, today } = call
  const [decision] = await findOfCase(tx, { ...ids, month: null })
  const recipient = decision?.recipients.find((one) => one.personId === input.personId)
  if (!decision || !recipient) refuse('not_found')
  const arrivedOn = toDay(input.arrivedOn)
  if (arrivedOn > today || arrivedOn < decision.decidedOn) refuse('appeal.day_unfit')
  const came = { arrivedOn, receivedDecisionOn: recipient.receivedOn, by: who.id }
  return receive(tx, { ...input, ...ids, ...came, now }, { ...decision, registeredBy: who.name })
}
