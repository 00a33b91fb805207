import { childNeeds } from './childNeeds.ts'
import type { DecisionFacts } from './facts.ts'
import { met, unmet, type Unmet } from './unmet.ts'
import { isFull, isShort } from './words.ts'

/** FL 13: somebody who needs an interpreter to look after their right; what was done about it is said before it goes against them. */
export function interpreterAnswered(facts: DecisionFacts): Unmet<'interpreter_answered'>[] {
  const { isNeeded, answer } = facts.interpreter
  return !isNeeded || answer !== null || isFull(facts) ? met : unmet('interpreter_answered')
}

/** SoL 3:1: what a decision against the household means for its children, or why it does not matter noticeably to them. */
export function childrenConsidered(facts: DecisionFacts): Unmet<'children_considered'>[] {
  const { count, ifRejected } = facts.children
  return count === 0 || isFull(facts) || !isShort(ifRejected) ? met : unmet('children_considered', { count })
}

/** Both outcomes stand beside each other where a municipality has decided that they always shall. */
export function childrenBothOutcomes({ needs, children }: DecisionFacts): Unmet<'children_both_outcomes'>[] {
  const isAsked = needs.some(({ kind }) => kind !== undefined && childNeeds.has(kind))
  if (children.count === 0 || !isAsked) return met
  const isWritten = !isShort(children.ifGranted) && !isShort(children.ifRejected)
  return isWritten ? met : unmet('children_both_outcomes', { count: children.count })
}
