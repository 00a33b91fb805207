import type { Ore } from '../base/money.ts'
import type { SourceKey } from '../law/sources.ts'

/** Why a line is as it is: a reason with a text in every language, and the values that sentence names. */
export interface Because {
  reason: string
  /** Amounts are öre under a key that ends in `Ore`; days and months are ISO strings; the rest as is. */
  facts: Readonly<Record<string, string | number>>
}

/** One step of a result: what, how much, by which §, why, and the lines it is made of. */
export interface Line {
  term: string
  amount: Ore
  source: SourceKey | null
  because?: Because
  /** Whom or what the line is about: a member key or a cost or income key of the input. */
  about?: string
  of: readonly Line[]
}
