import type { Day } from '../../base/day.ts'
import type { Ore } from '../../base/money.ts'
import type { SourceKey } from '../../law/sources.ts'

/** How a decision takes the place of another: an obvious slip is put right, the decision is changed, or what it gave is withdrawn. */
export const redecisionKinds = ['correction', 'change', 'withdrawal'] as const
export type RedecisionKind = (typeof redecisionKinds)[number]

/** On what ground, by whether it is a slip, in favour of the person, or against. */
export const slips = ['writing_error', 'counting_error', 'similar_oversight'] as const
export const inFavour = ['wrong', 'obviously_wrong'] as const
export const against = ['reserved', 'safety', 'wrong_information', 'changed_circumstances'] as const
export const redecisionGrounds = [...slips, ...inFavour, ...against] as const
export type RedecisionGround = (typeof redecisionGrounds)[number]

/** The provision each ground stands on. */
export const sourceOfGround = {
  writing_error: 'FL 36',
  counting_error: 'FL 36',
  similar_oversight: 'FL 36',
  wrong: 'FL 37',
  obviously_wrong: 'FL 38',
  reserved: 'FL 37',
  safety: 'FL 37',
  wrong_information: 'FL 37',
  changed_circumstances: 'SoL 14:9',
} as const satisfies Record<RedecisionGround, SourceKey>

/** What is told of a decision that takes the place of another. */
export interface Redecision {
  ground: RedecisionGround | null
  /** In what the ground lies, in words. */
  reasons: string
  former: { decidedOn: Day; untilFurtherNotice: boolean }
  goesAgainst: boolean
}

/** What a need was given before and after. */
export interface NeedChange {
  before: Ore
  after: Ore
}

/** Against the person: any need gets less than it had, whatever another need gains. */
export const isAgainst = (needs: readonly NeedChange[]): boolean => needs.some(({ before, after }) => after < before)

/** The grounds that may be named at all for such a change. */
export function groundsFor(kind: RedecisionKind, goesAgainst: boolean): readonly RedecisionGround[] {
  if (kind === 'correction') return slips
  return goesAgainst ? against : inFavour
}
