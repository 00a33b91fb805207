import type { Month } from '../../base/month.ts'
import type { CalculationInput, DatedIncomeKind, Income } from '../calculation/input.ts'
import type { Exemption } from './exemption.ts'
import { incomeRules } from './kinds.ts'

/** Whether a row of the guideline is about such an income in that month. */
export const speaksOf = ({ kind, from, to }: DatedIncomeKind, income: Income, month: Month): boolean =>
  kind === income.kind && (from ?? month) <= month && month <= (to ?? month)

/** An income that municipalities leave out, unless this one's guideline counts it. */
export function usuallyExempt(income: Income, { month, parameters }: CalculationInput): Exemption | null {
  const { counts, because = 'income.usually_exempt', source = 'Municipal guideline' } = incomeRules[income.kind]
  if (counts === 'whole' || parameters.countedIncomes?.some((one) => speaksOf(one, income, month))) return null
  return { amount: income.amount, source, because: { reason: because, facts: {} } }
}
