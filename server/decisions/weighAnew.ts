import type { z } from 'zod'
import type { redecide } from '../../api/decisions.ts'
import { toOre, zero } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { forTheMonth, isSameHolding, isShorter } from '../../rules/holding/holding.ts'
import { groundsFor, isAgainst } from '../../rules/redecision/grounds.ts'
import type { Call } from '../platform/http/bind.ts'
import type { Ground } from './gather.ts'
import { judge, type Decider, type ReasonedNeed } from './judge.ts'
import { judgeRedecision } from './judgeRedecision.ts'
import type { MadeDecision } from './queries.ts'
import type { GivenReasons } from './reasons/given.ts'
import { giveReasons } from './reasons/reasons.ts'
import { giveHolding } from './standing.ts'

/** Who asks for a decision to be made anew, and who has prepared it; left out: nobody else has. */
export type AskingAnew = Pick<Call<typeof redecide>, 'who' | 'input'> & Pick<Decider, 'preparedBy' | 'urgent'>
export type Former = Pick<MadeDecision, 'decidedOn' | 'needs'>
type Asked = z.output<(typeof redecide)['body']>['needs'][number]

/** Each need of the former decision as it is asked to stand, and what is still in the way: of any decision, and of one that replaces another. */
export function weighAnew({ who, input, ...prepared }: AskingAnew, ground: Ground, former: Former) {
  if (ground.assessment.version !== input.assessmentVersion)
    refuse('conflict.changed', {}, { current: { version: ground.assessment.version } })
  const { calculation, input: basis } = ground
  if (!calculation || !basis) refuse(ground.refusal?.code ?? 'law.month_unknown', { ...ground.refusal?.facts })
  if (input.payOn < ground.today) refuse('decision.pay_day_passed')
  const intended = restated(ground, former, input.needs, input.kind === 'withdrawal')
  if (intended.every((need) => isSame(need, beforeOf(former, need.key)))) refuse('decision.same_as_before')
  const judgement = judge(ground, intended, { id: who.id, grants: who.grants, ...prepared })
  const changes = intended.map((need) => ({ need, before: beforeOf(former, need.key) }))
  const goesAgainst =
    isAgainst(changes.map(({ need, before }) => ({ before: toOre(before?.granted ?? 0), after: need.granted }))) ||
    changes.some(({ need, before }) => isShorter(before?.holding ?? forTheMonth, need.holding, ground.month))
  const unmet = judgeRedecision({ ground, intended, former, asked: input, goesAgainst, deciderId: who.id }, judgement)
  const named = groundsFor(input.kind, goesAgainst).find((one) => one === input.ground)
  return { calculation, basis, intended, unmet, mayDecide: judgement.mayDecide, named }
}

/** Every need of the former decision is said again, held against the calculation as any decision is; withdrawn, nothing is left of it. */
function restated(
  ground: Ground,
  former: Pick<Former, 'needs'>,
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

export const beforeOf = (former: Pick<Former, 'needs'>, key: string) => former.needs.find((need) => need.key === key)

const isSame = (after: ReasonedNeed, before: MadeDecision['needs'][number] | undefined): boolean =>
  after.outcome === before?.outcome &&
  after.granted === before.granted &&
  after.facts === before.facts &&
  hasSameOwn(after.reasons.own, before.own ?? {}) &&
  isSameHolding(after.holding, before.holding ?? forTheMonth) &&
  after.provisions.toSorted().join() === before.provisions.toSorted().join()

const hasSameOwn = (after: GivenReasons['own'], before: Readonly<Record<string, string>>): boolean =>
  after.length === Object.keys(before).length && after.every(({ personId, facts }) => before[personId] === facts)
