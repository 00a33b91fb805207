import { zero, type Ore } from '../../base/money.ts'
import { sectionsOn } from '../../law/version.ts'
import type { CalculationInput, Income } from '../calculation/input.ts'
import type { Because, Line } from '../line.ts'
import { speaksOf } from './custom.ts'
import { incomeRules } from './kinds.ts'
import { incomeMonth } from './month.ts'

/** Incomes a person should look at: above a young person's yearly limit, of a kind no text settles, or of another month than the one that counts. */
export const incomeRemarks = (input: CalculationInput, incomes: Line): Line[] =>
  input.incomes.flatMap((income) => [
    ...youthRemarks(income, input, incomes),
    ...kindRemarks(income, input),
    ...monthRemarks(income, input),
  ])

/** A young person's work income above the yearly limit may be counted, it need not. */
function youthRemarks(income: Income, { household }: CalculationInput, incomes: Line): Line[] {
  const isChild = household.members.some((member) => member.role === 'child' && member.key === income.member)
  const line = incomes.of.find((one) => one.about === income.key)
  if (income.kind !== 'wage' || !isChild || !line || line.amount === zero) return []
  const because = { reason: 'income.youth_above', facts: { aboveOre: line.amount } } as const
  return [remark(income, line.amount, line.source, because)]
}

/** Once the guideline has said how the kind counts, nothing is asked. */
function kindRemarks(income: Income, { month, knownOn, parameters }: CalculationInput): Line[] {
  const { asks } = incomeRules[income.kind]
  const rows = [...(parameters.exemptIncomes ?? []), ...(parameters.countedIncomes ?? [])]
  if (asks === undefined || rows.some((row) => speaksOf(row, income, month))) return []
  return [remark(income, zero, sectionsOn(knownOn).right, { reason: asks, facts: { amountOre: income.amount } })]
}

function monthRemarks(income: Income, input: CalculationInput): Line[] {
  const expected = incomeMonth(input)
  if (income.month === undefined || income.month === expected) return []
  const because = { reason: 'income.other_month', facts: { came: income.month, month: expected } } as const
  return [remark(income, zero, 'Municipal guideline', because)]
}

const remark = (income: Income, amount: Ore, source: Line['source'], because: Because): Line => ({
  term: 'remark',
  amount,
  source,
  because,
  about: income.key,
  of: [],
})
