import type { SourceKey } from '../../law/sources.ts'
import type { IncomeKind } from '../calculation/input.ts'
import type { Reason } from '../terms.ts'

/** Where it was read how a kind of income counts. `not_found`: nowhere; our default, for the guideline to decide. */
export type IncomeStanding = 'national' | 'municipal' | 'not_found'

/** How a kind of income counts. Every income counts (SoL 12:1) unless said here or by the guideline. */
export interface IncomeRule {
  /** From employment: SoL 12:8 and 12:9 speak of it. Activity support and the like are not. */
  employment: boolean
  counts: 'whole' | 'not'
  standing: IncomeStanding
  /** What the line says by itself. */
  because?: Reason
  /** A person is asked to look: how much of it counts is assessed. */
  asks?: Reason
  /** By what it does not count; left out: by custom, as municipalities write. */
  source?: SourceKey
}

/** In municipalities' lists of what counts. */
const whole: IncomeRule = { employment: false, counts: 'whole', standing: 'municipal' }
/** In municipalities' lists of what does not count: the guideline may say otherwise (`countedIncomes`). */
const not: IncomeRule = { employment: false, counts: 'not', standing: 'municipal', because: 'income.usually_exempt' }
/** Nobody says: counts, as every income does, and a person is asked. */
const unknown: IncomeRule = { employment: false, counts: 'whole', standing: 'not_found', asks: 'income.ask_unknown' }
/** Some of it counts and some does not, by what it is paid for. */
const partly: IncomeRule = { ...whole, asks: 'income.ask_part' }

export const incomeRules: Readonly<Record<IncomeKind, IncomeRule>> = {
  wage: { employment: true, counts: 'whole', standing: 'national' },
  habilitation_allowance: whole,
  foster_fee: whole,
  // Only the fee is in the lists of incomes: the rest is for the placed child's costs.
  foster_expenses: { ...not, because: 'income.for_extra_costs' },
  job_premium: unknown,
  unemployment_benefit: whole,
  alfa_benefit: whole,
  activity_support: whole,
  establishment_benefit: whole,
  sickness_benefit: whole,
  sickness_compensation: whole,
  activity_compensation: whole,
  daily_benefit: whole,
  annuity: whole,
  care_allowance: whole,
  // Read of handikappersättning, which it followed; what it covers is not asked for again.
  additional_cost_allowance: { ...not, because: 'income.for_extra_costs', source: 'HFD 2017 ref. 23' },
  child_allowance: whole,
  parental_benefit: whole,
  maintenance: whole,
  maintenance_support: whole,
  child_pension: whole,
  surviving_child_support: whole,
  pension: whole,
  occupational_pension: whole,
  elderly_support: whole,
  housing_allowance: whole,
  housing_supplement: whole,
  lodger_rent: whole,
  child_rent_share: whole,
  study_grant: whole,
  study_loan: { ...whole, because: 'income.loan_counts' },
  study_extra_supplement: not,
  boarding_supplement: whole,
  transfer: whole,
  gift: whole,
  private_loan: { ...whole, because: 'income.borrowed_counts' },
  capital: whole,
  insurance: partly,
  damages: partly,
  winnings: whole,
  tax_refund: whole,
  seized_tax_refund: { ...not, because: 'income.seized' },
  // What is small stands nowhere.
  small_fund_grant: { ...not, asks: 'income.ask_small' },
  other_municipality_aid: whole,
  foreign_income: unknown,
  other: whole,
}
