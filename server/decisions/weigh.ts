import type { z } from 'zod'
import type { decide } from '../../api/decisions.ts'
import { toOre } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { forTheMonth } from '../../rules/holding/holding.ts'
import type { Call } from '../platform/http/bind.ts'
import type { Ground } from './gather.ts'
import { judge, type Decider, type ReasonedNeed } from './judge.ts'
import { giveReasons } from './reasons/reasons.ts'
import { giveHolding } from './standing.ts'

/** Who asks for which decision, and who has prepared it; left out: nobody else has. */
export type Asking = Pick<Call<typeof decide>, 'who' | 'input'> & Pick<Decider, 'preparedBy' | 'urgent'>
type Asked = z.output<(typeof decide)['body']>['needs'][number]

/** The needs as asked, held against the calculation, and what still stands in the way. */
export function weigh(ground: Ground, { who, input, ...prepared }: Asking) {
  if (ground.assessment.version !== input.assessmentVersion)
    refuse('conflict.changed', {}, { current: { version: ground.assessment.version } })
  const { calculation, input: basis } = ground
  if (!calculation || !basis) refuse(ground.refusal?.code ?? 'law.month_unknown', { ...ground.refusal?.facts })
  if (input.payOn < ground.today) refuse('decision.pay_day_passed')
  const intended = input.needs.map((need) => intend(ground, need))
  const judgement = judge(ground, intended, { id: who.id, grants: who.grants, ...prepared })
  return { calculation, basis, intended, judgement }
}

/** The need as asked, held against the calculation: what it supports, or a rejection. Another amount is another assessment. */
function intend(ground: Ground, asked: Asked): ReasonedNeed {
  const proposal = ground.proposals.find((one) => one.need === asked.key)
  if (!proposal) refuse('decision.need_unknown')
  if (ground.decided.some((need) => need.key === asked.key)) refuse('decision.exists')
  const rejected = asked.outcome === 'rejected' && asked.granted === 0
  const asProposed = asked.outcome === proposal.outcome && asked.granted === proposal.granted
  if (!rejected && !asProposed) refuse('decision.amount_not_supported')
  const reasons = giveReasons(ground, asked)
  return {
    key: asked.key,
    kind: proposal.kind,
    outcome: asked.outcome,
    granted: toOre(asked.granted),
    facts: reasons.facts,
    ownReasons: reasons.own.map(({ facts }) => facts),
    provisions: asked.provisions,
    reasons,
    holding: giveHolding(asked.holding, forTheMonth, asked.granted, ground.month),
  }
}
