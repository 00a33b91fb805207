import { expect, test } from 'vitest'
import { trust } from '../../base/trust.ts'
import { kr, type Ore } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { child, cost, income, single, situation } from '../households.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'
import { calculate } from './calculate.ts'
import type { CalculationInput, CostKind, IncomeKind } from './input.ts'
import { defaultParameters } from './parameters.ts'

const refused = (more: Partial<CalculationInput>) => refusedBy(() => calculate(situation('2026-03', [single()], more)))
/** What a caller without our compiler may hand over. */
const amount = (value: number): Ore => trust<Ore>(value)
const costKind = trust<CostKind>('boat')
const incomeKind = trust<IncomeKind>('salary')

const fields: [string, (value: Ore) => Partial<CalculationInput>, object][] = [
  ['a cost applied for', (value) => ({ costs: [cost('rent', value)] }), { cost: 'rent', field: 'applied' }],
  ['a cost approved', (value) => ({ costs: [cost('rent', kr(1), value)] }), { cost: 'rent', field: 'approved' }],
  ['an income', (value) => ({ incomes: [income('wage', value)] }), { income: 'wage-a', field: 'amount' }],
  [
    'wages earlier in the year',
    (value) => ({ incomes: [{ ...income('wage', kr(1)), earnedEarlierThisYear: value }] }),
    { income: 'wage-a', field: 'earnedEarlierThisYear' },
  ],
  ['money at hand', (value) => ({ assets: value }), { field: 'assets' }],
  [
    'a thing of value',
    (value) => ({ assetItems: [{ key: 'car', amount: value, respiteTo: null, reasons: '' }] }),
    { asset: 'car', field: 'assetItems.amount' },
  ],
  [
    'a surplus',
    (value) => ({ weighedSurplus: [{ key: 's', month: toMonth('2026-02'), amount: value, reasons: 'Finns kvar.' }] }),
    { surplus: 's', field: 'weighedSurplus.amount' },
  ],
  [
    'a level of the norm',
    (value) => ({ normLevels: [{ key: 'n', direction: 'higher', amount: value, reasons: 'Intyg.' }] }),
    { level: 'n', field: 'normLevels.amount' },
  ],
  [
    'a highest cost',
    (value) => ({ parameters: { ...defaultParameters, rentCap: [value] } }),
    { field: 'parameters.rentCap' },
  ],
]

test.each(fields)('%s: less than nothing is refused by field, nothing is not', (_, input, facts) => {
  expect(refused(input(amount(-1)))).toEqual({ code: 'calculation.amount_negative', facts })
  expect(refused(input(amount(0)))).toBe('was not refused')
})

test.each(fields)('%s: what is no whole number of öre is refused by field, never counted on', (_, input, facts) => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 0.5, 2 ** 53]) {
    expect(refused(input(amount(value)))).toEqual({ code: 'money.not_whole_ore', facts })
  }
})

test('a kind that does not exist is refused by field, never taken for another', () => {
  expect(refused({ costs: [{ ...cost('rent', kr(1)), kind: costKind }] })).toEqual({
    code: 'calculation.cost_kind_unknown',
    facts: { cost: 'rent', field: 'kind' },
  })
  expect(refused({ incomes: [{ ...income('wage', kr(1)), kind: incomeKind }] })).toEqual({
    code: 'calculation.income_kind_unknown',
    facts: { income: 'wage-a', field: 'kind' },
  })
})

test('rent and the like are never beyond the right', () => {
  const beyond = { ...cost('rent', kr(1)), ground: 'additional' as const }
  expect(refused({ costs: [beyond] })).toEqual({
    code: 'calculation.cost_not_beyond_right',
    facts: { cost: 'rent', field: 'ground' },
  })
  expect(refused({ costs: [{ ...beyond, ground: 'right' }] })).toBe('was not refused')
  expect(refused({ costs: [{ ...beyond, kind: 'moving' }] })).toBe('was not refused')
})

test('what cannot be is refused with the field, and the range or the month that is known', () => {
  const month = (of: string) => refusedBy(() => calculate(situation(of, [single()])))
  expect(month('2012-05')).toMatchObject({ code: 'law.month_unknown', facts: { from: '2013-01', until: '2026-12' } })
  expect(month('2030-01')).toMatchObject({ code: 'law.norm_2027_waiting', facts: { until: '2026-12' } })
  const members = (count: number) =>
    Array.from({ length: count }, (_, at) => (at === 0 ? single() : child(5, '2026-03', { key: `c${at}` })))
  const household = (count: number) => refusedBy(() => calculate(situation('2026-03', members(count))))
  expect(household(0)).toMatchObject({ code: 'calculation.applicant_missing', facts: { field: 'household.members' } })
  expect(household(30)).toBe('was not refused')
  expect(household(31)).toEqual({
    code: 'calculation.household_too_large',
    facts: { field: 'household.members', allowed: 30 },
  })
  expect(household(60)).toMatchObject({ code: 'calculation.household_too_large' })
  expect(refusedBy(() => calculate(situation('2026-03', [single(), child(40, '2026-03')])))).toEqual({
    code: 'calculation.child_too_old',
    facts: { member: 'c40', field: 'born', limit: 21 },
  })
})
