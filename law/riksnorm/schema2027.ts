import type { Month } from '../../base/month.ts'
import type { Riksnorm } from './table.ts'

/**
 * The shape of the norm from January 2027 (prop. 2025/26:201), as far as it is known: amounts by age as before, less for later children,
 * a ceiling with exceptions, and a phase-in. The regulation's amounts are not known; they are entered when they are.
 */
export interface NormSchema2027 {
  amounts: Riksnorm
  /** Percentage of the child's amount by order of birth, oldest first; the last entry stands for every later child. */
  childPercent: Readonly<Record<'single' | 'couple', readonly number[]>>
  /** Grounds, as the regulation calls them, on which the norm may go above the ceiling. */
  ceilingExceptions: readonly string[]
  /** How much of the reduction for later children counts, as a percentage, from a month; before the first: none. */
  phaseIn: readonly { from: Month; percent: number }[]
}

/** The regulation's table as an administrator entered it and another confirmed it. */
export interface EnteredNorm {
  from: Month
  schema: NormSchema2027
  /** The regulation's number in SFS. */
  regulation: string
  enteredBy: string
  confirmedBy: string
}
