import { plusMonth, type Month } from '../../base/month.ts'
import type { CalculationInput, Income } from '../calculation/input.ts'

/** The month whose incomes count: the one before, unless the guideline says the month itself. No provision says. */
export const incomeMonth = ({ month, parameters }: CalculationInput): Month =>
  parameters.incomeMonth === 'same' ? month : plusMonth(month, -1)

/** The month an income came. */
export const cameIn = (income: Income, input: CalculationInput): Month => income.month ?? incomeMonth(input)
