import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Member } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, income, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'

const counted = (month: string, members: readonly Member[], more: Partial<CalculationInput>) =>
  kronor(calculate(situation(month, members, more)).incomes.amount)
const window = (from: string, to: string) => ({ jobStimulus: [{ member: 'a', from: toMonth(from), to: toMonth(to) }] })
const wage = (amount: number, member = 'a') => ({ incomes: [income('wage', kr(amount), member)] })

law('SoL 12:8', 'J01: 333 kronor in wages count as 249.75', () => {
  expect(counted('2026-03', [single()], { ...wage(333), ...window('2026-01', '2027-12') })).toBe(249.75)
})

law('SoL 12:8', 'J03: without the two years the whole wage counts', () => {
  expect(counted('2026-03', [single()], wage(5_000))).toBe(5_000)
})

law('SoL 12:8', 'K12: of 12 000 in wages 9 000 count', () => {
  expect(counted('2026-03', [single()], { ...wage(12_000), ...window('2026-01', '2027-12') })).toBe(9_000)
})

const at = (month: string) => counted(month, [single()], { ...wage(1_000), ...window('2025-02', '2026-02') })
law('SoL 12:8', 'the two years count from their first month to their last', () => {
  expect([at('2025-01'), at('2025-02'), at('2026-02'), at('2026-03')]).toEqual([1_000, 750, 750, 1_000])
})

law('SoL 12:8', 'only work income: activity support of 800 counts as 800', () => {
  const incomes = [income('activity_support', kr(800))]
  expect(counted('2026-03', [single()], { incomes, ...window('2026-01', '2027-12') })).toBe(800)
})

law('SoL 12:9', 'a school youth’s wage is not counted up to one price base amount in the year', () => {
  expect(counted('2025-07', [single(), child(17, '2025-07')], wage(58_800, 'c17'))).toBe(0)
})

law('SoL 12:9', 'K10: of 70 000 in 2025 the 11 200 above may be counted, and a person is asked', () => {
  const found = calculate(situation('2025-07', [single(), child(17, '2025-07')], wage(70_000, 'c17')))
  expect(kronor(found.incomes.amount)).toBe(11_200)
  expect(found.remarks.map((line) => line.because?.reason)).toEqual(['income.youth_above'])
})

law('SoL 12:9', 'what was earned earlier in the year is used first', () => {
  const earlier = { ...income('wage', kr(10_000), 'c17'), earnedEarlierThisYear: kr(50_000) }
  expect(counted('2025-07', [single(), child(17, '2025-07')], { incomes: [earlier] })).toBe(1_200)
})

law('SoL 12:9', 'two wages in a month share what is left', () => {
  const first = { ...income('wage', kr(40_000), 'c17'), key: '1' }
  const second = { ...income('wage', kr(40_000), 'c17'), key: '2' }
  const members = [single(), child(17, '2025-07')]
  expect(counted('2025-07', members, { incomes: [first, second] })).toBe(21_200)
  expect(counted('2025-07', members, { incomes: [second, first] })).toBe(21_200)
})

law('SoL 12:9', 'other income of a child counts', () => {
  const incomes = [income('child_pension', kr(1_500), 'c17')]
  expect(counted('2025-07', [single(), child(17, '2025-07')], { incomes })).toBe(1_500)
})

test('Y09: a guideline may leave out an income up to an amount', () => {
  const exemptIncomes = [{ kind: 'housing_allowance' as const, upTo: kr(1_325) }]
  const more = {
    incomes: [income('housing_allowance', kr(1_325))],
    parameters: { ...defaultParameters, exemptIncomes },
  }
  expect(counted('2023-03', [single()], more)).toBe(0)
})
