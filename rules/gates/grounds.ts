import type { Day } from '../../base/day.ts'
import type { SourceKey } from '../../law/sources.ts'
import { sectionsOn } from '../../law/version.ts'
import type { DecidedNeed } from './facts.ts'

/** On what a need is decided, as its provisions say: additional aid when it is cited, tried as a right when that is cited too. */
export function groundsOf(
  provisions: readonly SourceKey[],
  decidedOn: Day,
): Pick<DecidedNeed, 'ground' | 'triedAsRight'> {
  const { right, additional } = sectionsOn(decidedOn)
  if (!provisions.includes(additional)) return { ground: 'right' }
  return { ground: 'additional', triedAsRight: provisions.includes(right) }
}
