import type { Amounts } from '../amounts.ts'
import type { Facts } from '../facts.ts'

/** An engine of others with the month's rules loaded: one household's facts in, its amounts out. */
export interface Rival {
  name: string
  /** How many of the households it is checked on: all, but for an engine that would take minutes. */
  checked: number
  amountsOf: (facts: Facts) => Amounts | Promise<Amounts>
}
