import type { AskedKind, ItemKind } from '../../law/completion.ts'
import { otherNeedKinds, type CostKind, type IncomeKind, type OtherNeedKind } from '../calculation/input.ts'

/** What was applied for and told, and what papers came with it: each shows a cost or an income by its key. */
export interface Told {
  costs: readonly { key: string; kind: CostKind | OtherNeedKind; applied: number }[]
  incomes: readonly { key: string; kind: IncomeKind; amount: number }[]
  shown: ReadonlySet<string>
  /** Asked for already, come or not: not suggested again. */
  asked: ReadonlySet<string>
}

export interface Suggestion {
  kind: ItemKind
  /** The need that waits for it. */
  needKey: string
  /** The cost or income it shows. */
  about: string
  aboutKind: CostKind | OtherNeedKind | IncomeKind
}

const costPapers: Partial<Record<CostKind | OtherNeedKind, AskedKind>> = {
  rent: 'rent_notice',
  electricity: 'electricity_invoice',
  electricity_grid: 'electricity_invoice',
  healthcare: 'receipt',
  medicine: 'receipt',
  medical_travel: 'receipt',
  dental: 'cost_estimate',
  glasses: 'cost_estimate',
}

/** What shows each income; those not named are seen on the account. */
const incomePapers: Partial<Record<IncomeKind, ItemKind>> = {
  wage: 'wage_slip',
  unemployment_benefit: 'unemployment_benefit',
  activity_support: 'social_insurance_benefit',
  establishment_benefit: 'social_insurance_benefit',
  sickness_benefit: 'social_insurance_benefit',
  sickness_compensation: 'social_insurance_benefit',
  activity_compensation: 'social_insurance_benefit',
  child_allowance: 'social_insurance_benefit',
  parental_benefit: 'social_insurance_benefit',
  maintenance_support: 'social_insurance_benefit',
  housing_allowance: 'social_insurance_benefit',
  pension: 'pension',
  elderly_support: 'pension',
  housing_supplement: 'pension',
  study_grant: 'student_aid',
  study_loan: 'student_aid',
  study_extra_supplement: 'student_aid',
  capital: 'capital_income',
  tax_refund: 'tax_refund',
}

/** What would show each cost and income that no paper shows: to ask for, or to fetch. A suggestion is a click, never sent by itself. */
export function suggest({ costs, incomes, shown, asked }: Told): Suggestion[] {
  const lacks = ({ key }: { key: string }) => !shown.has(key) && !asked.has(key)
  const forCosts = costs
    .filter((cost) => cost.applied > 0 && lacks(cost))
    .map(({ key, kind }) => ({
      kind: costPapers[kind] ?? ('invoice' as const),
      needKey: isOtherNeed(kind) ? key : 'income_support',
      about: key,
      aboutKind: kind,
    }))
  const forIncomes = incomes
    .filter((income) => income.amount > 0 && lacks(income))
    .map(({ key, kind }) => ({
      kind: incomePapers[kind] ?? ('account_statement' as const),
      needKey: 'income_support',
      about: key,
      aboutKind: kind,
    }))
  return [...forCosts, ...forIncomes]
}

const isOtherNeed = (kind: CostKind | OtherNeedKind): boolean => otherNeedKinds.some((one) => one === kind)
