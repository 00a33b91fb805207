import type { Month } from '../../base/month.ts'
import type { Ore } from '../../base/money.ts'
import type { Line } from '../line.ts'
import type { OtherNeedKind } from './input.ts'

/** A need that is decided by itself, with what was asked and what the calculation supports. */
export interface NeedResult {
  /** `'income_support'` (norm and reasonable costs) or the cost key of another need. */
  key: string
  kind: 'income_support' | OtherNeedKind
  /** A right (SoL 12:1), or beyond it (SoL 12:2). */
  ground: 'right' | 'additional'
  applied: Ore
  supported: Ore
  /** How much lower the norm was set than the riksnorm and its higher levels; nought for other needs. */
  lowered: Ore
}

/** The whole calculation: `support = max(0, norm + costs − incomes − assets)`. */
export interface Calculation {
  month: Month
  /** Line trees: norm, approved costs, counted incomes, assets, and the result they make. */
  norm: Line
  costs: Line
  incomes: Line
  assets: Line
  /** `norm + costs − incomes − assets`: a need when positive, a surplus when negative. */
  result: Line
  /** Other needs one by one, as approved; paid beside the support. */
  otherNeeds: Line
  /** Not negative. */
  support: Ore
  /** Income above the need; not negative. One of `support` and `surplus` is zero. */
  surplus: Ore
  needs: readonly NeedResult[]
  /** Where the municipality's guideline or a missing reason asks for a person's eye. */
  remarks: readonly Line[]
}
