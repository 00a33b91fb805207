import type { IncomeKind } from '../calculation/input.ts'
import type { Reason } from '../terms.ts'

/** How a kind of income counts. Every kind counts in full as received unless said here. */
export interface IncomeRule {
  /** From employment: SoL 12:8 and 12:9 speak of it. Activity support and the like are not. */
  employment: boolean
  because?: Reason
}

const counts: IncomeRule = { employment: false }

export const incomeRules: Readonly<Record<IncomeKind, IncomeRule>> = {
  wage: { employment: true },
  unemployment_benefit: counts,
  activity_support: counts,
  activity_compensation: counts,
  sickness_benefit: counts,
  sickness_compensation: counts,
  parental_benefit: counts,
  pension: counts,
  child_pension: counts,
  establishment_benefit: counts,
  housing_allowance: counts,
  child_allowance: counts,
  maintenance: counts,
  study_grant: counts,
  study_loan: { employment: false, because: 'income.loan_counts' },
  tax_refund: counts,
  transfer: counts,
  capital: counts,
  lodger_rent: counts,
  other: counts,
}
