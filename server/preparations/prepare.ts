import type { prepareDecision } from '../../api/preparations.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import type { UnmetGate } from '../../rules/gates/unmet.ts'
import { fill } from '../../texts/fill.ts'
import { preparedTexts } from '../../texts/sv/journal/acute.ts'
import { holdCase } from '../cases/queries.ts'
import { gather, type Ground } from '../decisions/gather.ts'
import type { ReasonedNeed } from '../decisions/judge.ts'
import { findMadeDecisions } from '../decisions/queries.ts'
import { weigh } from '../decisions/weigh.ts'
import { weighAnew } from '../decisions/weighAnew.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addPrepared, findNamed, isWaiting, type PreparedOutcome } from './queries.ts'

type Preparing = Call<typeof prepareDecision>

/** Hands a decision over: whole, and held against the law as if it were made, but for who decides. One at a time for a month. */
export async function prepare(call: Preparing): Promise<ReplyOf<typeof prepareDecision>> {
  const { tx, who, ids, input, now, today } = call
  const at = { caseId: ids.caseId, month: toMonth(ids.month) }
  await holdCase(tx, at.caseId)
  const ground = (await gather(tx, at.caseId, at.month, now)) ?? refuse('application.none')
  if (await isWaiting(tx, at)) refuse('prepared.waits')
  const urgent = input.urgent ?? null
  if (urgent !== null && (await findNamed(tx, { caseId: at.caseId, today })) === null) refuse('urgent.nobody')
  const { intended, unmet } = await weighed(call, ground)
  const others = unmet.filter(({ gate }) => gate !== 'delegation.behorighet')
  if (others.length > 0) refuse('decision.gates_unmet', { count: others.length }, { gates: others })
  const preparedDecisionId = await addPrepared(tx, {
    ...at,
    asked: input,
    shown: shownOf(intended),
    urgent,
    by: who,
    now,
  })
  const text = fill(preparedTexts[urgent === null ? 'prepared' : 'urgent'], { month: at.month, why: urgent ?? '' })
  await addEntry(tx, { ...at, kind: 'work', happenedAt: now, now, by: who.id, text })
  return { preparedDecisionId, preparedAt: now.toISOString() }
}

interface Weighed {
  intended: readonly ReasonedNeed[]
  unmet: readonly UnmetGate[]
}

async function weighed({ tx, who, ids, input }: Preparing, ground: Ground): Promise<Weighed> {
  if (input.act === 'decide') {
    const { intended, judgement } = weigh(ground, { who, input: input.decision })
    return { intended, unmet: judgement.unmet }
  }
  const made = await findMadeDecisions(tx, ids.caseId, toMonth(ids.month))
  const former =
    made.find((one) => one.decisionId === input.decision.replaces && one.stands) ?? refuse('decision.not_standing')
  const { named, ...found } = weighAnew({ who, input: input.decision }, ground, former)
  return named ? found : refuse('decision.ground_missing')
}

/** What another reads before deciding: each need, and what the adults are to read of it. */
const shownOf = (intended: readonly ReasonedNeed[]): PreparedOutcome => ({
  needs: intended.map(({ key, kind, outcome, granted, provisions }) => ({
    key,
    kind,
    outcome,
    granted,
    provisions: [...provisions],
  })),
  texts: intended.flatMap(({ key, facts, reasons }) => [
    ...(facts === null ? [] : [{ needKey: key, personId: null, text: facts }]),
    ...reasons.own.map(({ personId, facts: text }) => ({ needKey: key, personId, text })),
  ]),
})
