import type { Month } from '../../base/month.ts'
import type { Entered } from '../entered.ts'
import type { Riksnorm } from './table.ts'

/**
 * The shape of the norm from January 2027 (prop. 2025/26:201), as far as it is known: amounts by age as before, less for later children,
 * a ceiling with exceptions, and a phase-in. The regulation's amounts are not known; they are entered when they are.
 */
export interface NormSchema2027 {
  schema: '2027'
  amounts: Riksnorm
  /** Percentage of the child's amount by order of birth, oldest first; the last entry stands for every later child. */
  childPercent: Readonly<Record<'single' | 'couple', readonly number[]>>
  /** Grounds, as the regulation calls them, on which the norm may go above the ceiling. */
  ceilingExceptions: readonly string[]
  /** How much of the reduction for later children counts, as a percentage, from a month; before the first: none. */
  phaseIn: readonly { from: Month; percent: number }[]
}

/** The shape until then: amounts by age, nothing more. */
export interface NormSchema2026 {
  schema: '2026'
  amounts: Riksnorm
}

export type NormSchema = NormSchema2026 | NormSchema2027

/** The regulation's table as an administrator entered it and another confirmed it. */
export type EnteredNorm = Entered<NormSchema>
