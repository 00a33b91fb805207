import { zero, type Ore } from '../../base/money.ts'
import { priceBaseAmount } from '../../law/amounts.ts'
import { lookEntered } from '../../law/entered.ts'
import { sectionsOn } from '../../law/version.ts'
import type { CalculationInput, Income } from '../calculation/input.ts'
import type { Because, Line } from '../line.ts'
import { speaksOf } from './custom.ts'
import { incomeRules } from './kinds.ts'
import { cameIn, incomeMonth } from './month.ts'

/** Incomes a person should look at: above a young person's yearly limit, of a kind no text settles, or of another month than the one that counts. */
export const incomeRemarks = (input: CalculationInput, incomes: Line): Line[] =>
  input.incomes.flatMap((income) => [
    ...youthRemarks(income, input, incomes),
    ...baseRemarks(income, input, incomes),
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

/** The young person's limit is a part of an amount that nobody has read in an official text. */
function baseRemarks(income: Income, input: CalculationInput, incomes: Line): Line[] {
  const line = incomes.of.find((one) => one.about === income.key)
  if (line?.because?.reason !== 'income.youth_exempt') return []
  const { knownOn, parameters } = input
  const month = cameIn(income, input)
  const base = lookEntered(priceBaseAmount, parameters.enteredPriceBaseAmounts, month, knownOn)
  if (base.standing === 'official' || base.regulation !== undefined) return []
  const facts = { year: month.slice(0, 4), standing: base.standing }
  return [remark(income, zero, base.source, { reason: 'income.base_not_official', facts })]
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
