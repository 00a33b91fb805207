import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Member } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, cost, couple, income, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { guidelineFor } from './costs.ts'

// R03: Högsby 2020, by persons for a single parent: one adult, one child and so on.
const hogsby = { ...defaultParameters, rentCap: [4_132, 5_719, 6_849, 7_432, 7_990, 8_548].map(kr) }
// R04: Malmö 2019: 6 300, one child 7 625, two 9 425, then 1 800 each.
const malmo = { ...defaultParameters, rentCap: [6_300, 6_300, 7_625, 9_425, 11_225].map(kr) }

const remarks = (members: readonly Member[], more: Partial<CalculationInput>) =>
  calculate(situation('2026-03', members, more)).remarks.map((line) => [line.because?.reason, kronor(line.amount)])

test('R03: the guideline for rent follows the number of persons, the last entry stands for more', () => {
  expect(guidelineFor('rent', 3, hogsby)).toBe(kr(6_849))
  expect(guidelineFor('rent', 9, hogsby)).toBe(kr(8_548))
})

test('R04: a couple with three children', () => {
  expect(guidelineFor('rent', 5, malmo)).toBe(kr(11_225))
})

test('no guideline, no cap', () => {
  expect(guidelineFor('rent', 3, defaultParameters)).toBeNull()
  expect(guidelineFor('work_travel', 3, hogsby)).toBeNull()
})

law('RÅ 2008 ref. 21', 'rent above the guideline is never cut by itself: it is remarked on and assessed', () => {
  const input = situation('2026-03', [single()], { costs: [cost('rent', kr(4_154), null)], parameters: hogsby })
  const found = calculate(input)
  expect(kronor(found.costs.amount)).toBe(4_154)
  expect(found.remarks[0]?.because).toMatchObject({ reason: 'cost.above_guideline', facts: { guidelineOre: 413_200 } })
})

law('FL 32', 'an approval that differs without a reason is remarked on', () => {
  const noReason = { key: 'rent', kind: 'rent' as const, applied: kr(5_000), approved: kr(4_000) }
  expect(remarks([single()], { costs: [noReason] })).toEqual([['cost.reason_missing', -1_000]])
  expect(remarks([single()], { costs: [{ ...noReason, reason: 'Halva hyran betalas av en inneboende.' }] })).toEqual([])
})

test('electricity, home insurance and internet have their own guidelines', () => {
  const parameters = {
    ...defaultParameters,
    electricityCap: [kr(400), kr(500)],
    homeInsuranceCap: kr(150),
    internetCap: kr(300),
  }
  const costs = [cost('electricity', kr(600)), cost('home_insurance', kr(150)), cost('internet', kr(349))]
  expect(remarks([...couple(), child(3, '2026-03')], { costs, parameters })).toEqual([
    ['cost.above_guideline', 100],
    ['cost.above_guideline', 49],
  ])
})

law('SoL 12:1', 'other needs stand beside the costs of the support', () => {
  const found = calculate(
    situation('2026-03', [single()], { costs: [cost('rent', kr(5_000)), cost('glasses', kr(900))] }),
  )
  expect(kronor(found.costs.amount)).toBe(5_000)
  expect(kronor(found.otherNeeds.amount)).toBe(900)
  expect(found.needs.map((need) => need.key)).toEqual(['income_support', 'glasses'])
})

law('SoL 12:2', 'aid beyond the right stands on its own section, and a surplus is not used for it first', () => {
  const beyond = { ...cost('moving', kr(900)), ground: 'additional' as const }
  const found = calculate(
    situation('2026-03', [single()], {
      costs: [beyond, cost('dental', kr(300))],
      incomes: [income('wage', kr(5_420))],
    }),
  )
  expect(found.otherNeeds.of.map((line) => line.source)).toEqual(['SoL 12:2', 'SoL 12:1'])
  expect(found.needs.map(({ key, ground, supported }) => [key, ground, kronor(supported)])).toEqual([
    ['income_support', 'right', 0],
    ['moving', 'additional', 900],
    ['dental', 'right', 100],
  ])
  const before = calculate(situation('2025-06', [single()], { costs: [beyond] }))
  expect(before.otherNeeds.of[0]?.source).toBe('SoL 2001:453 4:2')
})
