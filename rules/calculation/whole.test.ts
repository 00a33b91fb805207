import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { cost, income, single, situation } from '../households.test-helper.ts'
import { calculate } from './calculate.ts'
import { changesBetween } from './changes.ts'
import { compare } from './compare.ts'

const line = (term: string, amount: number, more: object = {}) => ({
  term,
  amount: kr(amount),
  source: null,
  of: [],
  ...more,
})

test('a whole calculation, line by line', () => {
  const found = calculate(
    situation('2026-03', [single()], {
      costs: [cost('rent', kr(5_000)), cost('dental', kr(900))],
      incomes: [income('pension', kr(3_000))],
      assets: kr(100),
    }),
  )
  const source = { source: 'SoF 12:2' }
  expect(found).toEqual({
    month: '2026-03',
    norm: line('norm', 5_220, {
      ...source,
      of: [
        line('norm.single', 3_940, { ...source, about: 'a' }),
        line('norm.common', 1_280, {
          ...source,
          because: { reason: 'norm.persons', facts: { persons: 1, members: 1, wholeOre: 128_000 } },
        }),
      ],
    }),
    costs: line('costs', 5_000, {
      source: 'SoL 12:7',
      of: [line('cost.rent', 5_000, { source: 'SoL 12:7', about: 'rent' })],
    }),
    incomes: line('incomes', 3_000, {
      source: 'SoL 12:1',
      because: { reason: 'incomes.month', facts: { month: '2026-02' } },
      of: [line('income.pension', 3_000, { source: 'SoL 12:1', about: 'pension-a' })],
    }),
    assets: line('assets', 100, { source: 'SoL 12:1', because: { reason: 'assets.used_first', facts: {} } }),
    result: line('result', 7_120, {
      source: 'SoL 12:1',
      because: { reason: 'result.need', facts: {} },
      of: [
        line('result.norm', 5_220),
        line('result.costs', 5_000),
        line('result.incomes', -3_000),
        line('result.assets', -100),
      ],
    }),
    otherNeeds: line('needs', 900, {
      source: 'SoL 12:1',
      of: [line('need.dental', 900, { source: 'SoL 12:1', about: 'dental' })],
    }),
    support: kr(7_120),
    surplus: 0,
    needs: [
      {
        key: 'income_support',
        kind: 'income_support',
        ground: 'right',
        applied: kr(7_120),
        supported: kr(7_120),
        lowered: 0,
      },
      { key: 'dental', kind: 'dental', ground: 'right', applied: kr(900), supported: kr(900), lowered: 0 },
    ],
    remarks: [],
  })
})

test('the result says need or surplus; with nothing either way it is no need', () => {
  const of = (wage: number) =>
    calculate(situation('2026-03', [single()], { incomes: [income('wage', kr(wage))] })).result.because?.reason
  expect([of(5_219.99), of(5_220), of(5_220.01)]).toEqual(['result.need', 'result.surplus', 'result.surplus'])
})

test('a change whole: whom it is about, what it was, is and does; compared by path', () => {
  const at = (rent: number) => calculate(situation('2026-03', [single()], { costs: [cost('rent', kr(rent))] }))
  expect(changesBetween(at(5_000), at(5_200))).toEqual([
    {
      term: 'cost.rent',
      about: 'rent',
      before: kr(5_000),
      after: kr(5_200),
      effect: kr(200),
      because: { reason: 'change.higher', facts: { beforeOre: 500_000, afterOre: 520_000 } },
    },
    {
      term: 'result',
      about: null,
      before: kr(10_220),
      after: kr(10_420),
      effect: kr(200),
      because: { reason: 'change.result', facts: { beforeOre: 1_022_000, afterOre: 1_042_000 } },
    },
  ])
  const none = calculate(situation('2026-03', [single()]))
  const [added, gone] = [changesBetween(none, at(5_000))[0], changesBetween(at(5_000), none)[0]]
  expect(added).toMatchObject({ before: null, because: { reason: 'change.new', facts: { afterOre: 500_000 } } })
  expect(gone).toMatchObject({ after: null, because: { reason: 'change.gone', facts: { beforeOre: 500_000 } } })
  expect(compare(at(5_000), at(5_200))).toEqual([
    { path: 'costs', term: 'costs', about: null, before: kr(5_000), after: kr(5_200), difference: kr(200) },
    {
      path: 'costs/cost.rent:rent',
      term: 'cost.rent',
      about: 'rent',
      before: kr(5_000),
      after: kr(5_200),
      difference: kr(200),
    },
    { path: 'result', term: 'result', about: null, before: kr(10_220), after: kr(10_420), difference: kr(200) },
    {
      path: 'result/result.costs',
      term: 'result.costs',
      about: null,
      before: kr(5_000),
      after: kr(5_200),
      difference: kr(200),
    },
  ])
})
