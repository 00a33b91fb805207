import type { Day } from '../../base/day.ts'
import type { SourceKey } from '../sources.ts'
import type { BlockedAct, ComingAct } from './acts.ts'
import type { GateNeed } from './needs.ts'

/** On what ground a gate stands: a statute binds; the rest is how the statute is read, how money is kept safe, or what a municipality has decided. */
export type GateStanding = 'statute' | 'jo' | 'court' | 'guidance' | 'judgement' | 'local' | 'proposal'

/** `verified`: the text was read and says so. `reading`: the text was read, the requirement is how we read it. `secondary`: read elsewhere than in its own text. */
export type GateTrust = 'verified' | 'reading' | 'secondary'

/** How soon: ISO 8601 where there is a number, and in words. */
export interface Within {
  length: string | null
  from: string
  kind: 'statutory' | 'standard' | 'jo_target' | 'local' | 'guidance' | 'eu' | 'programme'
  says: string
}

interface Registered {
  /** Where it stands in the project's list of legal rules. */
  ref: string
  /** The first is the one that is cited. */
  sources: readonly [SourceKey, ...SourceKey[]]
  /** Where the same question stood before 1 July 2025, when elsewhere. */
  sourcesBefore?: readonly [SourceKey, ...SourceKey[]]
  standing: GateStanding
  trust: GateTrust
  when: string
  requires: readonly string[]
  blocks: readonly BlockedAct[]
  within?: Within
  /** In force from and to these days; null: as far as the law reaches. */
  from: Day | null
  to: Day | null
  /** What was not verified, or what was decided on reading it. */
  note?: string
}

/** The acts it blocks ask it, each time. */
export interface ActGate extends Registered {
  enforced: 'act'
  needs: readonly [GateNeed, ...GateNeed[]]
}

/** It cannot be broken: a constraint of the database, a rule of access, or that no such thing is there. Each is shown by a test. */
export interface StructureGate extends Registered {
  enforced: 'structure'
  /** `test`: how its title begins. */
  shownBy: readonly [{ file: string; test: string }, ...{ file: string; test: string }[]]
}

/** The act does not exist yet. `needs`: the rules can answer already. */
export interface WaitingGate extends Registered {
  waitsFor: ComingAct
  needs?: readonly [GateNeed, ...GateNeed[]]
}

/** Enforced or waiting: there is no third. */
export type Gate = ActGate | StructureGate | WaitingGate

export const always = { from: null, to: null } as const
