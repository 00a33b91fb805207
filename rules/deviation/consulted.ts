import { standingOf } from './consultation.ts'
import type { DecisionFacts } from '../gates/facts.ts'
import { unmet, type Unmet } from '../gates/unmet.ts'

/** A decision that departs from the guideline stands on a consultation: agreed to by another, and not ended. */
export function consulted({ departures, today }: DecisionFacts): Unmet<'deviation_agreed' | 'deviation_not_ended'>[] {
  const standings = departures.map((one) => standingOf(one, today))
  const count = (which: string) => standings.filter((one) => one === which).length
  return [
    ...(count('none') > 0 ? unmet('deviation_agreed', { count: count('none') }) : []),
    ...(count('ended') > 0 ? unmet('deviation_not_ended', { count: count('ended') }) : []),
  ]
}
