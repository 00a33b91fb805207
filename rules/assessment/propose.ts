import { add, subtract, zero, type Ore } from '../../base/money.ts'
import type { Day } from '../../base/day.ts'
import type { SourceKey } from '../../law/sources.ts'
import { sectionsOn } from '../../law/version.ts'
import type { Calculation, NeedResult } from '../calculation/result.ts'
import type { Outcome } from '../gates/facts.ts'
import type { Line } from '../line.ts'

/** Why a need is not granted in full. Each has a text in every language. */
export const proposalReasons = [
  /** Income and money at hand cover the need: `surplusOre`. */
  'income_covers_need',
  /** A surplus in the month covers this other need, wholly or partly: `surplusOre`. */
  'surplus_covers_need',
  /** Costs approved at less than applied: `reducedOre`. */
  'cost_reduced',
  /** The norm was set lower than the riksnorm: `loweredOre`. */
  'norm_lowered',
  /** Nothing of the cost is approved. */
  'cost_not_approved',
] as const
export type ProposalReason = (typeof proposalReasons)[number]

/** What the calculation supports for one need. A person decides. */
export interface Proposal {
  need: string
  kind: NeedResult['kind']
  outcome: Outcome
  applied: Ore
  granted: Ore
  provisions: readonly SourceKey[]
  reasons: readonly { reason: ProposalReason; facts: Readonly<Record<string, number>> }[]
}

/** A proposed outcome per need. A month with a surplus still needs its decision: a rejection in writing (JO). */
export function propose(calculation: Calculation, decidedOn: Day): Proposal[] {
  return calculation.needs.map((need) => ({
    need: need.key,
    kind: need.kind,
    outcome: outcomeOf(need),
    applied: need.applied,
    granted: need.supported,
    provisions: provisionsFor(need, decidedOn),
    reasons: reasonsFor(need, calculation),
  }))
}

function outcomeOf({ applied, supported }: NeedResult): Outcome {
  if (supported === zero) return 'rejected'
  return supported < applied ? 'partly_granted' : 'granted'
}

function provisionsFor(need: NeedResult, decidedOn: Day): SourceKey[] {
  const { right, additional, support } = sectionsOn(decidedOn)
  if (need.ground === 'additional') return [additional]
  return need.kind === 'income_support' ? [right, support] : [right]
}

function reasonsFor(need: NeedResult, calculation: Calculation): Proposal['reasons'] {
  const { surplus, costs, otherNeeds } = calculation
  if (need.kind === 'income_support') {
    const reduced = reduction(costs)
    return [
      ...(need.supported === zero ? [{ reason: 'income_covers_need', facts: { surplusOre: surplus } } as const] : []),
      ...(reduced > zero ? [{ reason: 'cost_reduced', facts: { reducedOre: reduced } } as const] : []),
      ...(need.lowered > zero ? [{ reason: 'norm_lowered', facts: { loweredOre: need.lowered } } as const] : []),
    ]
  }
  const approved = otherNeeds.of.find((line) => line.about === need.key)?.amount ?? zero
  const bySurplus = subtract(approved, need.supported)
  return [
    ...(bySurplus > zero ? [{ reason: 'surplus_covers_need', facts: { surplusOre: bySurplus } } as const] : []),
    ...(approved === zero && need.applied > zero ? [{ reason: 'cost_not_approved', facts: {} } as const] : []),
    ...(approved > zero && approved < need.applied
      ? [{ reason: 'cost_reduced', facts: { reducedOre: subtract(need.applied, approved) } } as const]
      : []),
  ]
}

/** How much the costs were cut, all together. */
function reduction(costs: Line): Ore {
  const cuts = costs.of.flatMap((line) => line.of.filter((part) => part.term === 'not_approved' && part.amount < zero))
  return subtract(zero, add(...cuts.map((cut) => cut.amount)))
}
