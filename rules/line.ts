import { add, subtract, type Ore, zero } from '../base/money.ts'
import type { SourceKey } from '../law/sources.ts'
import type { Reason, Term } from './terms.ts'

/** Why a line is as it is: a reason with a text in every language, and the values that sentence names. */
export interface Because {
  reason: Reason
  /** Amounts are öre under a key that ends in `Ore`; days and months are ISO strings; the rest as is. */
  facts: Readonly<Record<string, string | number>>
}

/** One step of a result: what, how much, by which §, why, and the lines it is made of. */
export interface Line {
  term: Term
  amount: Ore
  source: SourceKey | null
  /** The regulation the amount was entered from here, cited with the source; left out: the amount stands in our own table. */
  regulation?: string
  because?: Because
  /** Whom or what the line is about: a member key or a cost or income key of the input. */
  about?: string
  /** The lines this one is the sum of; empty: it stands for itself. */
  of: readonly Line[]
}

/** A line that is the sum of its parts. */
export const sumLine = (term: Term, source: SourceKey | null, of: readonly Line[]): Line => ({
  term,
  amount: add(...of.map((line) => line.amount)),
  source,
  of,
})

export const negative = (amount: Ore): Ore => subtract(zero, amount)
