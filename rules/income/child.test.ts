import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Income } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, income, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { invented2027 } from '../norm/invented2027.test-helper.ts'

const month = '2025-07'
const members = [single(), child(16, month), child(17, month)]
const of = (incomes: readonly Income[], more: Partial<CalculationInput> = {}) =>
  calculate(situation(month, members, { incomes, ...more })).incomes.of
const counted = (incomes: readonly Income[], more: Partial<CalculationInput> = {}) =>
  of(incomes, more).map((line) => kronor(line.amount))
const keyed = (key: string, one: Income): Income => ({ ...one, key })

law(
  'SoL 12:9',
  'each young person has their own yearly amount: a brother’s or a parent’s wage takes none of it',
  () => {
    const incomes = [
      keyed('1', income('wage', kr(50_000), 'a')),
      keyed('2', income('wage', kr(50_000), 'c16')),
      keyed('3', income('wage', kr(50_000), 'c17')),
    ]
    expect(counted(incomes)).toEqual([50_000, 0, 0])
  },
)

law('SoL 12:9', 'only wages use it: a pension told before the wage takes none of it', () => {
  const incomes = [keyed('1', income('child_pension', kr(5_000), 'c17')), keyed('2', income('wage', kr(58_800), 'c17'))]
  expect(counted(incomes)).toEqual([5_000, 0])
})

law('SoL 12:9', 'the line says how much of the yearly amount was left', () => {
  const [first, second] = of([
    keyed('1', income('wage', kr(50_000), 'c17')),
    keyed('2', income('wage', kr(10_000), 'c17')),
  ])
  expect(first?.because).toEqual({
    reason: 'income.youth_exempt',
    facts: { exemptOre: 5_880_000, yearlyOre: 5_880_000 },
  })
  expect(second?.because?.facts['exemptOre']).toBe(880_000)
  expect(kronor(second?.amount ?? kr(0))).toBe(1_200)
})

law('SoL 2001:453 4:1 a', 'before July 2013 half a price base amount: 22 250 kronor', () => {
  const early = situation('2013-06', [single(), child(17, '2013-06')], {
    incomes: [income('wage', kr(22_250.5), 'c17')],
  })
  expect(kronor(calculate(early).incomes.amount)).toBe(0.5)
})

const upToNorm = { parameters: { ...defaultParameters, childIncomeUpToNorm: true } }
test('each child has its own norm: other incomes in the household take none of it', () => {
  const incomes = [
    keyed('1', income('child_pension', kr(4_000), 'c16')),
    keyed('2', income('pension', kr(4_000), 'a')),
    keyed('3', income('child_allowance', kr(1_250), 'c17')),
    keyed('4', income('wage', kr(1_000), 'c17')),
    keyed('5', income('maintenance', kr(6_000), 'c17')),
  ]
  // 4 920 for each of them in 2025.
  expect(counted(incomes, upToNorm)).toEqual([4_000, 4_000, 1_250, 0, 4_920])
})

test('from 2027 the own norm of a later child is the lower one (invented table)', () => {
  const later = '2027-07'
  const children = [16, 15, 12, 11].map((years) => child(years, later))
  const input = situation(later, [single(), ...children], {
    incomes: [income('child_pension', kr(3_000), 'c11')],
    parameters: { ...upToNorm.parameters, enteredNorms: [invented2027] },
  })
  expect(kronor(calculate(input).incomes.amount)).toBe(1_800)
})
