import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { child, cost, couple, income, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { calculate } from './calculate.ts'

law('SoL 12:1', 'support is norm and reasonable costs less incomes and money at hand', () => {
  const input = situation('2026-09', [single(), child(4, '2026-09'), child(9, '2026-09')], {
    costs: [cost('rent', kr(7_200)), cost('electricity', kr(450))],
    incomes: [income('wage', kr(9_000)), income('child_allowance', kr(2_650))],
    assets: kr(500),
  })
  const found = calculate(input)
  // 3 940 + 3 060 + 3 820 + common for three 1 790 = 12 610; 12 610 + 7 650 − 11 650 − 500
  expect(kronor(found.norm.amount)).toBe(12_610)
  expect(kronor(found.support)).toBe(8_110)
  expect(found.surplus).toBe(0)
})

law('JO surplus', 'income above the need leaves a surplus and no support', () => {
  const found = calculate(situation('2026-09', [single()], { incomes: [income('wage', kr(6_328))] }))
  expect(kronor(found.surplus)).toBe(1_108)
  expect(found.support).toBe(0)
})

law('SoL 12:1', 'a surplus is used for other needs before aid is given for them', () => {
  const found = calculate(
    situation('2026-09', [single()], {
      incomes: [income('wage', kr(6_220))],
      costs: [cost('medicine', kr(600)), cost('dental', kr(900))],
    }),
  )
  const supported = Object.fromEntries(found.needs.map((need) => [need.key, kronor(need.supported)]))
  expect(supported).toEqual({ income_support: 0, medicine: 500, dental: 0 })
})

law('SoL 12:7', 'an approved cost below the applied one shows both and why', () => {
  const found = calculate(situation('2026-09', couple(), { costs: [cost('rent', kr(9_000), kr(8_000))] }))
  expect(found.costs.of[0]).toMatchObject({
    term: 'cost.rent',
    amount: kr(8_000),
    because: { reason: 'cost.approved_differs' },
    of: [
      { term: 'applied', amount: kr(9_000) },
      { term: 'not_approved', amount: kr(-1_000) },
    ],
  })
  expect(found.needs[0]).toMatchObject({ applied: kr(17_510), supported: kr(16_510) })
})

test('C03: a quarter of the wage is not counted inside the two years', () => {
  const input = situation('2026-03', [single()], {
    incomes: [income('wage', kr(5_000))],
    costs: [cost('rent', kr(5_000))],
    jobStimulus: [{ member: 'a', from: toMonth('2025-06'), to: toMonth('2027-05') }],
  })
  const found = calculate(input)
  expect(kronor(found.incomes.amount)).toBe(3_750)
  // The published fixture has no common costs: −5 190 there, so 1 280 more need here.
  expect(kronor(found.support)).toBe(5_190 + 1_280)
})
