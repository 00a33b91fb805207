import { add, atLeastZero, least, share, subtract, toOre, type Ore } from '../../base/money.ts'
import type { Month } from '../../base/month.ts'
import { priceBaseAmount, youthExemption } from '../../law/amounts.ts'
import { lookEntered, partOf } from '../../law/entered.ts'
import type { CalculationInput, Income } from '../calculation/input.ts'
import type { Because, Line } from '../line.ts'
import { usuallyExempt } from './custom.ts'
import type { Exemption } from './exemption.ts'
import { incomeRules } from './kinds.ts'
import { cameIn } from './month.ts'

/**
 * SoL 12:9: work income of a child or school youth is not counted up to one price base amount a calendar year: the year the income came.
 * What was earned earlier in that year is told with the income; several wages share what is left, in the order of their keys.
 */
export function youthExempt(income: Income, input: CalculationInput): Exemption {
  const { knownOn, parameters } = input
  const month = cameIn(income, input)
  const entered = partOf(parameters.enteredWorkIncomeRules, (rules) => rules.youthPriceBaseAmounts)
  const limit = lookEntered(youthExemption, entered, month, knownOn)
  const base = lookEntered(priceBaseAmount, parameters.enteredPriceBaseAmounts, month, knownOn)
  const yearly = share(base.value, limit.value * 2, 2, 'ore_half_up')
  const year = yearOf(month)
  const wages = input.incomes.filter(
    (one) => one.member === income.member && incomeRules[one.kind].employment && yearOf(cameIn(one, input)) === year,
  )
  const earlier = toOre(Math.max(0, ...wages.map((one) => one.earnedEarlierThisYear ?? 0)))
  const left = leftOf(yearly, add(earlier, before(income, wages)))
  const because: Because = { reason: 'income.youth_exempt', facts: { exemptOre: left, yearlyOre: yearly } }
  const regulation = base.regulation ?? limit.regulation
  return { amount: least(income.amount, left), source: limit.source, regulation, because }
}

/** By guideline: a child's pension or maintenance counts for the child's own norm, and what is above it for nobody else's. */
export function aboveOwnNorm(income: Income, input: CalculationInput, norm: Line): Exemption | null {
  if (input.parameters.childIncomeUpToNorm !== true || income.kind === 'child_allowance') return null
  const own = ownNorm(income.member, norm)
  const others = input.incomes.filter(
    (one) =>
      one.member === income.member &&
      one.kind !== 'child_allowance' &&
      !incomeRules[one.kind].employment &&
      usuallyExempt(one, input) === null,
  )
  const left = leftOf(own, before(income, others))
  if (income.amount <= left) return null
  const because: Because = { reason: 'income.child_own_norm', facts: { normOre: own } }
  return { amount: subtract(income.amount, left), source: 'Municipal guideline', because }
}

/** The child's personal costs in the norm, all parts of the month together, less what a later child has less. */
function ownNorm(member: string, norm: Line): Ore {
  const lines = (line: Line): Line[] => (line.about === member ? [line] : line.of.flatMap(lines))
  return add(...lines(norm).map((line) => line.amount))
}

const before = (income: Income, all: readonly Income[]): Ore =>
  add(...all.filter((one) => one.key < income.key).map((one) => one.amount))

const yearOf = (month: Month): string => month.slice(0, 4)

const leftOf = (limit: Ore, used: Ore): Ore => atLeastZero(subtract(limit, used))
