import type { TiedStatement } from '../../../rules/reasons/evidence.ts'
import type { Statement } from '../../../rules/reasons/statements.ts'

/** A statement with what it names as it is now, and where to find that again. */
export interface TiedReason {
  ref: Statement
  tied: TiedStatement
}

/** What only one adult is told: all of it, and what was written freely. */
export interface OwnReasons {
  personId: string
  facts: string
  words: string | null
}

/** The reasons of a need as every adult reads them, and each one's own. `words`: what stands beside the statements; null where there are none. */
export interface WrittenReasons {
  facts: string | null
  words: string | null
  own: OwnReasons[]
}

/** The reasons of a need, all its parts. */
export type GivenReasons = WrittenReasons & { statements: readonly TiedReason[] }
