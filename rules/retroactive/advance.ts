import type { Day } from '../../base/day.ts'
import { zero, type Ore } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import type { Because, Line } from '../line.ts'

/** Grounds on which aid may be given against repayment (SoL 33:2, first point). */
export const advanceGrounds = ['advance_of_benefit', 'labour_dispute', 'cannot_reach_assets'] as const
export type AdvanceGround = (typeof advanceGrounds)[number]

/** Aid that was given as an advance, and what is on record of it. */
export interface Advance {
  granted: Ore
  /** null: no ground was stated. */
  ground: AdvanceGround | null
  /** The decision said in writing that the aid is to be paid back. */
  inWriting: boolean
  /** The day the person was served the decision; null: it cannot be shown. */
  servedOn: Day | null
}

/** What may be asked back of an advance: all of it, or nothing when the decision lacks a ground, is not written, or was not served. */
export function recoverableOf(advance: Advance): Line {
  if (advance.granted < 0) refuse('calculation.amount_negative', { field: 'advance.granted' })
  const because = becauseOf(advance)
  const amount = because.reason === 'advance.recoverable' ? advance.granted : zero
  return { term: 'advance', amount, source: 'SoL 33:2', because, of: [] }
}

function becauseOf({ ground, inWriting, servedOn }: Advance): Because {
  if (ground === null) return { reason: 'advance.no_ground', facts: {} }
  if (!inWriting) return { reason: 'advance.not_in_writing', facts: {} }
  if (servedOn === null) return { reason: 'advance.not_served', facts: {} }
  return { reason: 'advance.recoverable', facts: { servedOn } }
}
