import type { Month } from '../../base/month.ts'
import type { Ore } from '../../base/money.ts'

/** A surplus of an earlier month that a caseworker has weighed into this one. There is no such record for a deficit or for what was paid wrongly. */
export interface WeighedSurplus {
  key: string
  /** The month that had the surplus: before this one. */
  month: Month
  /** What is weighed in, at most the surplus. */
  amount: Ore
  reasons: string
}

/** Something of value that could be sold or drawn. */
export interface AssetItem {
  key: string
  amount: Ore
  /** Last month of the respite to turn it into money; null: none given, it counts. */
  respiteTo: Month | null
  /** Why respite was given; may be empty when none was. */
  reasons: string
}

export interface IncomeRecords {
  assetItems?: readonly AssetItem[]
  weighedSurplus?: readonly WeighedSurplus[]
}

export interface IncomeParameters {
  /** Whose incomes count: of the month before (the main rule, read in secondary sources), or of the month itself. Left out: the month before. */
  incomeMonth?: 'before' | 'same'
  /** How many months back a surplus may be weighed in. No provision says; left out: two, as in the one case read. */
  surplusMonths?: number
  /** From how many per cent a difference between registers, the application and last month is told. No provision says; left out: `law/registers.ts`. Changes no amount. */
  registerChangePercent?: number
  /** A child's own income other than wages (pension, maintenance) counts only up to the child's own norm. No provision says; left out: all counts. */
  childIncomeUpToNorm?: boolean
}
