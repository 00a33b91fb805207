import { hasBoth, isConsidered } from '../children/analysis.ts'
import { occasionsOf } from '../children/occasions.ts'
import { isHeard, isOffered, silent } from '../children/voice.ts'
import type { DecisionFacts } from './facts.ts'
import { met, unmet, type Unmet } from './unmet.ts'
import { isFull } from './words.ts'

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
export function childrenBothOutcomes(facts: DecisionFacts): Unmet<'children_both_outcomes'>[] {
  const count = facts.children.filter((child) => !hasBoth(child)).length
  return occasionsIn(facts).length === 0 || count === 0 ? met : unmet('children_both_outcomes', { count })
}

/** SoL 3:2–3: before a rejection in what directly touches the children, each was offered to speak; what it said and its weight, or why not. */
export function childrenHeard(facts: DecisionFacts): Unmet<'child_offered_to_speak' | 'child_voice_weighed'>[] {
  if (occasionsIn(facts).length === 0) return met
  const voices = facts.children.map(({ voice }) => voice ?? silent)
  const unasked = voices.filter((one) => !isOffered(one)).length
  if (unasked > 0) return unmet('child_offered_to_speak', { count: unasked })
  const unheard = voices.filter((one) => !isHeard(one)).length
  return unheard > 0 ? unmet('child_voice_weighed', { count: unheard }) : met
}

const occasionsIn = ({ needs, occasions }: DecisionFacts) =>
  occasionsOf(
    needs.flatMap(({ kind }) => kind ?? []),
    occasions,
  )
