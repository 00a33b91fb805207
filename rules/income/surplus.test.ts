import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { kr, toOre } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import { incomeKinds, type CalculationInput } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, income, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'
import { terms } from '../terms.ts'
import type { WeighedSurplus } from './records.ts'

const weighed = (more: Partial<WeighedSurplus> = {}): Partial<CalculationInput> => ({
  weighedSurplus: [
    { key: 's1', month: toMonth('2026-02'), amount: kr(1_000), reasons: 'Lönen kom den 28:e och finns kvar.', ...more },
  ],
})
const of = (more: Partial<CalculationInput>) => calculate(situation('2026-03', [single()], more))
const refused = (more: Partial<WeighedSurplus>) => refusedBy(() => of(weighed({ month: toMonth('2026-02'), ...more })))

law(
  'RÅ 1997 ref. 2',
  'a surplus of an earlier month counts when a person has weighed it in, with the reasons on the line',
  () => {
    const found = of(weighed({ month: toMonth('2026-01') }))
    expect(kronor(found.support)).toBe(4_220)
    expect(found.incomes.of).toEqual([
      {
        term: 'surplus_weighed',
        amount: kr(1_000),
        source: 'RÅ 1997 ref. 2',
        because: { reason: 'surplus.weighed', facts: { month: '2026-01', note: 'Lönen kom den 28:e och finns kvar.' } },
        about: 's1',
        of: [],
      },
    ])
  },
)

test('it is an earlier month, at most two back unless the guideline says otherwise, with reasons, not negative, once', () => {
  const code = 'calculation.surplus_month_out_of_range'
  expect(refused({ month: toMonth('2026-01') })).toBe('was not refused')
  expect(refused({ month: toMonth('2025-12') })).toMatchObject({ code, facts: { allowed: 2 } })
  expect(refused({ month: toMonth('2026-03') })).toMatchObject({ code })
  expect(refused({ reasons: ' ' })).toMatchObject({ code: 'calculation.surplus_reasons_missing' })
  expect(refused({ amount: kr(-1) })).toMatchObject({ code: 'calculation.amount_negative' })
  const [one] = weighed({ month: toMonth('2026-02') }).weighedSurplus ?? []
  expect(refusedBy(() => of({ weighedSurplus: one ? [one, one] : [] }))).toMatchObject({
    code: 'calculation.surplus_key_twice',
  })
  const longer = { parameters: { ...defaultParameters, surplusMonths: 3 } }
  expect(refusedBy(() => of({ ...weighed({ month: toMonth('2025-12') }), ...longer }))).toBe('was not refused')
})

/** Everything a calculation can be told. A field that is added must be written here too, and thought of. */
const told: Record<keyof CalculationInput, 'a fact of the month' | 'weighed by a person' | 'the municipality’s'> = {
  month: 'a fact of the month',
  knownOn: 'a fact of the month',
  household: 'a fact of the month',
  costs: 'a fact of the month',
  incomes: 'a fact of the month',
  jobStimulus: 'a fact of the month',
  supportHistory: 'a fact of the month',
  assets: 'a fact of the month',
  activity: 'a fact of the month',
  assetItems: 'weighed by a person',
  normLevels: 'weighed by a person',
  municipalNorm: 'weighed by a person',
  weighedSurplus: 'weighed by a person',
  parameters: 'the municipality’s',
}

law(
  'HFD 2013 ref. 18',
  'Y02: what was paid wrongly cannot be told to a calculation: no field, kind or line is for it',
  () => {
    const names = [...Object.keys(told), ...incomeKinds, ...terms, ...Object.keys(defaultParameters)]
    expect(names.filter((name) => /overpa|recover|set.?off|wrong|deficit|repay/i.test(name))).toEqual([])
  },
)

law('HFD 2013 ref. 18', 'Y02: of 938 kronor paid too much in one month nothing is taken in the next', () => {
  const before = of({})
  const next = calculate(situation('2026-04', [single()]))
  expect(next.support).toBe(before.support)
})

test('Y01: no deficit is carried: nothing that is told as a surplus can raise the support', () => {
  const amount = fc.integer({ min: 0, max: 5_000_000 }).map(toOre)
  fc.assert(
    fc.property(amount, (given) => {
      const found = of(weighed({ month: toMonth('2026-02'), amount: given }))
      expect(found.support).toBeLessThanOrEqual(of({}).support)
    }),
  )
})

const exempt = (more: object) => ({
  incomes: [income('housing_allowance', kr(1_325))],
  parameters: {
    ...defaultParameters,
    exemptIncomes: [{ kind: 'housing_allowance' as const, upTo: kr(1_325), ...more }],
  },
})
const countedIn = (month: string, more: object) =>
  kronor(calculate(situation(month, [single()], exempt(more))).incomes.amount)

test('Y09: Umeå left out the supplement January to June 2023, and not before or after', () => {
  const umea = { from: toMonth('2023-01'), to: toMonth('2023-06') }
  expect(['2022-12', '2023-01', '2023-06', '2023-07'].map((month) => countedIn(month, umea))).toEqual([
    1_325, 0, 0, 1_325,
  ])
  expect(countedIn('2026-03', { from: toMonth('2026-03') })).toBe(0)
  expect(countedIn('2026-03', { to: toMonth('2026-02') })).toBe(1_325)
})

const members = [single(), child(8, '2026-03')]
const ofChild = (amounts: readonly number[], childIncomeUpToNorm = true) =>
  calculate(
    situation('2026-03', members, {
      incomes: amounts.map((amount, at) => ({ ...income('child_pension', kr(amount), 'c8'), key: `p${at}` })),
      parameters: { ...defaultParameters, childIncomeUpToNorm },
    }),
  ).incomes

test('a child’s own income counts up to the child’s own norm where the guideline says so', () => {
  expect(kronor(ofChild([3_820]).amount)).toBe(3_820)
  expect(kronor(ofChild([3_820.01]).amount)).toBe(3_820)
  expect(kronor(ofChild([5_000]).amount)).toBe(3_820)
  expect(kronor(ofChild([5_000], false).amount)).toBe(5_000)
  expect(ofChild([5_000]).of[0]?.of[1]).toMatchObject({
    source: 'Municipal guideline',
    because: { reason: 'income.child_own_norm', facts: { normOre: 382_000 } },
  })
})

test('several of a child’s incomes share the child’s norm; the child allowance is the parent’s', () => {
  expect(ofChild([3_000, 2_000]).of.map((line) => kronor(line.amount))).toEqual([3_000, 820])
  const allowance = situation('2026-03', members, {
    incomes: [income('child_allowance', kr(5_000), 'c8')],
    parameters: { ...defaultParameters, childIncomeUpToNorm: true },
  })
  expect(kronor(calculate(allowance).incomes.amount)).toBe(5_000)
})

test('what is refused of a surplus names it and its field, and reasons are trimmed', () => {
  expect(refused({ month: toMonth('2025-12') })).toMatchObject({
    facts: { surplus: 's1', field: 'weighedSurplus.month', allowed: 2 },
  })
  expect(refused({ reasons: ' ' })).toMatchObject({ facts: { surplus: 's1', field: 'weighedSurplus.reasons' } })
  const [one] = weighed().weighedSurplus ?? []
  const two = (key: string) => refusedBy(() => of({ weighedSurplus: one ? [one, { ...one, key }] : [] }))
  expect(two('s1')).toEqual({ code: 'calculation.surplus_key_twice', facts: { field: 'weighedSurplus' } })
  expect(two('s2')).toBe('was not refused')
  expect(of(weighed({ reasons: ' Finns kvar. ' })).incomes.of[0]?.because?.facts['note']).toBe('Finns kvar.')
})
