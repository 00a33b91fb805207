import type { z } from 'zod'
import type { redecide } from '../../api/decisions.ts'
import { add, toOre, zero } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { sources } from '../../law/sources.ts'
import { lawVersion } from '../../law/version.ts'
import { groundsFor, isAgainst, sourceOfGround, type RedecisionGround } from '../../rules/redecision/grounds.ts'
import { forTheMonth, isSameHolding, isShorter } from '../../rules/holding/holding.ts'
import { fill } from '../../texts/fill.ts'
import { journalTexts } from '../../texts/sv/journal.ts'
import { holdCase } from '../cases/queries.ts'
import { lockAnalyses } from '../children/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import { findAccount } from '../people/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { gather, type Ground } from './gather.ts'
import { judge, type ReasonedNeed } from './judge.ts'
import { judgeRedecision } from './judgeRedecision.ts'
import { addDecision, findMadeDecisions, type MadeDecision } from './queries.ts'
import { namesOf } from './reasons/queries.ts'
import { giveHolding } from './standing.ts'
import type { GivenReasons } from './reasons/given.ts'
import { giveReasons } from './reasons/reasons.ts'

type Redeciding = Call<typeof redecide>
type Asked = z.output<(typeof redecide)['body']>['needs'][number]

/** Decides the needs of a decision anew. The former stays as it was made; letters and what is left to pay are planned in the same transaction. */
export async function decideAnew(call: Redeciding): Promise<ReplyOf<typeof redecide>> {
  const { tx, who, ids, input, now } = call
  await holdCase(tx, ids.caseId)
  const month = toMonth(ids.month)
  const ground = (await gather(tx, ids.caseId, month, now)) ?? refuse('application.none')
  const made = await findMadeDecisions(tx, ids.caseId, month)
  const former = made.find((one) => one.decisionId === input.replaces && one.stands) ?? refuse('decision.not_standing')
  const { intended, basis, calculation, delegationItem, named } = mayBeReplaced(call, ground, former)
  const granted = add(...intended.map((need) => need.granted))
  const payOn = granted > former.sent ? input.payOn : null
  if (payOn !== null && !(await findAccount(tx, ground.application.applicantId))) refuse('application.account_missing')
  const decisionId = await addDecision(
    tx,
    {
      caseId: ids.caseId,
      month,
      applicationId: ground.application.applicationId,
      calculation,
      input: basis,
      lawVersion: lawVersion(ground.today),
      by: { id: who.id, name: who.name, title: who.title },
      delegationItem,
      payOn,
      now,
      tookPart: await namesOf(tx, input.tookPart ?? []),
      replaces: { decisionId: former.decisionId, kind: input.kind, ground: named, reasons: input.reasons },
    },
    intended.map((need) => ({ ...need, applied: toOre(beforeOf(former, need.key)?.applied ?? 0) })),
  )
  await lockAnalyses(tx, { caseId: ids.caseId, month, decisionId })
  await follow(call, { decisionId, granted, named })
  const letters = ground.assessment.content.members.filter((one) => one.role !== 'child' && one.counted).length
  return { decisionId, decidedAt: now.toISOString(), granted, letters, payOn }
}

/** The line in the journal, and what the new decision brings about. The order to pay is planned always: it finds what is left, or nothing. */
async function follow(
  { tx, who, ids, input, now }: Redeciding,
  { decisionId, granted, named }: { decisionId: string; granted: number; named: RedecisionGround },
): Promise<void> {
  const text = fill(journalTexts.redecided[input.kind], {
    month: ids.month,
    kronor: (granted / 100).toLocaleString('sv-SE'),
    cite: sources[sourceOfGround[named]].cite,
  })
  const at = { caseId: ids.caseId, month: toMonth(ids.month), happenedAt: now, now, by: who.id }
  await addEntry(tx, { ...at, kind: 'decision', text })
  await tx.plan({ task: 'letters_plan', payload: { decisionId }, key: `letters_plan:${decisionId}` })
  await tx.plan({ task: 'payment_order', payload: { decisionId }, key: `payment_order:${decisionId}` })
}

/** Each need of the former decision, as it will stand, once everything the law asks is met: of any decision, and of one that replaces another. */
export function mayBeReplaced(
  { who, input }: Pick<Redeciding, 'who' | 'input'>,
  ground: Ground,
  former: Pick<MadeDecision, 'decidedOn' | 'needs'>,
) {
  if (ground.assessment.version !== input.assessmentVersion)
    refuse('conflict.changed', {}, { current: { version: ground.assessment.version } })
  const { calculation, input: basis } = ground
  if (!calculation || !basis) refuse(ground.refusal?.code ?? 'law.month_unknown', { ...ground.refusal?.facts })
  if (input.payOn < ground.today) refuse('decision.pay_day_passed')
  const intended = restated(ground, former, input.needs, input.kind === 'withdrawal')
  if (intended.every((need) => isSame(need, beforeOf(former, need.key)))) refuse('decision.same_as_before')
  const judgement = judge(ground, intended, who)
  const changes = intended.map((need) => ({ need, before: beforeOf(former, need.key) }))
  const goesAgainst =
    isAgainst(changes.map(({ need, before }) => ({ before: toOre(before?.granted ?? 0), after: need.granted }))) ||
    changes.some(({ need, before }) => isShorter(before?.holding ?? forTheMonth, need.holding, ground.month))
  const unmet = judgeRedecision({ ground, intended, former, asked: input, goesAgainst, deciderId: who.id }, judgement)
  if (!judgement.mayDecide.allowed)
    refuse('decision.outside_delegation', {}, { gates: unmet, whoMay: judgement.mayDecide.whoMay })
  if (unmet.length > 0) refuse('decision.gates_unmet', { count: unmet.length }, { gates: unmet })
  const named = groundsFor(input.kind, goesAgainst).find((one) => one === input.ground)
  if (!named) refuse('decision.ground_missing')
  return { calculation, basis, intended, named, delegationItem: judgement.mayDecide.item ?? '' }
}

/** Every need of the former decision is said again, held against the calculation as any decision is; withdrawn, nothing is left of it. */
function restated(
  ground: Ground,
  former: Pick<MadeDecision, 'needs'>,
  asked: readonly Asked[],
  withdrawn: boolean,
): ReasonedNeed[] {
  const keys = new Set(asked.map((need) => need.key))
  if (keys.size !== asked.length || asked.length !== former.needs.length) refuse('decision.need_unknown')
  return asked.map((need) => {
    const proposal = ground.proposals.find((one) => one.need === need.key)
    if (!proposal || !beforeOf(former, need.key)) refuse('decision.need_unknown')
    const rejected = need.outcome === 'rejected' && need.granted === 0
    const supported = need.outcome === proposal.outcome && need.granted === proposal.granted && !withdrawn
    if (!rejected && !supported) refuse('decision.amount_not_supported')
    const { key, outcome, provisions } = need
    const reasons = giveReasons(ground, need)
    const { facts } = reasons
    const ownReasons = reasons.own.map((one) => one.facts)
    const granted = rejected ? zero : proposal.granted
    const before = beforeOf(former, key)?.holding ?? forTheMonth
    const holding = giveHolding(need.holding, before, granted, ground.month)
    return { key, kind: proposal.kind, outcome, granted, facts, ownReasons, provisions, reasons, holding }
  })
}

const beforeOf = (former: Pick<MadeDecision, 'needs'>, key: string) => former.needs.find((need) => need.key === key)

const isSame = (after: ReasonedNeed, before: MadeDecision['needs'][number] | undefined): boolean =>
  after.outcome === before?.outcome &&
  after.granted === before.granted &&
  after.facts === before.facts &&
  hasSameOwn(after.reasons.own, before.own ?? {}) &&
  isSameHolding(after.holding, before.holding ?? forTheMonth) &&
  after.provisions.toSorted().join() === before.provisions.toSorted().join()

const hasSameOwn = (after: GivenReasons['own'], before: Readonly<Record<string, string>>): boolean =>
  after.length === Object.keys(before).length && after.every(({ personId, facts }) => before[personId] === facts)
