import { hasBoth } from '../children/analysis.ts'
import type { DecisionFacts } from '../gates/facts.ts'
import { met, unmet, type Unmet } from '../gates/unmet.ts'

/** Whoever has told of an emergency is not rejected before it is answered, and what a yes and a no mean for each child is written. */
export function emergencyFirst({
  emergency = 'none',
  children,
}: DecisionFacts): Unmet<'emergency_answered' | 'children_both_outcomes'>[] {
  if (emergency === 'none') return met
  const count = children.filter((child) => !hasBoth(child)).length
  return [
    ...(emergency === 'open' ? unmet('emergency_answered') : met),
    ...(count > 0 ? unmet('children_both_outcomes', { count }) : met),
  ]
}
