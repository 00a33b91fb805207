import type { Day } from '../../base/day.ts'
import { isShort } from '../gates/words.ts'

/** What came of it when a child was offered to speak. */
export const voiceResults = ['talked', 'child_declined', 'guardian_declined'] as const
export type VoiceResult = (typeof voiceResults)[number]

/** How a child's own voice was sought (SoL 3:2–3). */
export interface Voice {
  /** Null: not yet said. */
  offered: boolean | null
  /** Why the child was not offered to speak, or why there was no talk. */
  whyNot: string
  result: VoiceResult | null
  /** What the child said, and its weight by age and maturity. */
  said: string
  weight: string
}

export const silent: Voice = { offered: null, whyNot: '', result: null, said: '', weight: '' }

/** The child was offered to speak, or it says why not. */
export const isOffered = ({ offered, whyNot }: Voice): boolean =>
  offered === true || (offered === false && !isShort(whyNot))

/** Of a child who was offered: what it said and its weight, or why there was no talk. */
export function isHeard({ offered, result, whyNot, said, weight }: Voice): boolean {
  if (offered !== true) return offered === false
  return result === 'talked' ? !isShort(said) && !isShort(weight) : result !== null && !isShort(whyNot)
}

/** Days on which somebody is trained to talk with children; no end: until further notice. */
export interface Trained {
  from: Day
  until: Day | null
}

/** Of those who held a talk on a day: how many were not trained for it then. */
export const untrained = (heldBy: readonly (readonly Trained[])[], on: Day): number =>
  heldBy.filter((trainings) => !trainings.some(({ from, until }) => from <= on && (until === null || until >= on)))
    .length
