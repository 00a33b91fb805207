import { hasBoth, isConsidered } from '../children/analysis.ts'
import { occasionsOf } from '../children/occasions.ts'
import type { DecisionFacts } from './facts.ts'
import { met, unmet, type Unmet } from './unmet.ts'
import { isFull, isShort } from './words.ts'

/** FL 13: somebody who needs an interpreter to look after their right; what was done about it is said before it goes against them. */
export function interpreterAnswered(facts: DecisionFacts): Unmet<'interpreter_answered'>[] {
  const { isNeeded, answer } = facts.interpreter
  return !isNeeded || answer !== null || isFull(facts) ? met : unmet('interpreter_answered')
}

/** SoL 3:1: what a decision against the household, or one that may matter noticeably, means for each child; or why it does not. No child is forgotten. */
export function childrenConsidered(facts: DecisionFacts): Unmet<'children_considered'>[] {
  if (isFull(facts) && !facts.occasions.includes('noticeable')) return met
  const count = facts.children.filter((child) => !isConsidered(child)).length
  return count === 0 ? met : unmet('children_considered', { count })
}

/** Both outcomes stand beside each other, for each child, where a municipality has decided that they always shall. */
export function childrenBothOutcomes({ needs, children, occasions }: DecisionFacts): Unmet<'children_both_outcomes'>[] {
  const asked = occasionsOf(
    needs.flatMap(({ kind }) => kind ?? []),
    occasions,
  )
  const count = children.filter((child) => !hasBoth(child)).length
  return asked.length === 0 || count === 0 ? met : unmet('children_both_outcomes', { count })
}
