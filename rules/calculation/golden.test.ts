import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { look } from '../../law/dated.ts'
import { riksnormTable } from '../../law/riksnorm/amounts.ts'
import { toDay } from '../../base/day.ts'
import { calculate } from './calculate.ts'
import type { CalculationInput, Member } from './input.ts'
import { defaultParameters } from './parameters.ts'
import { capFor } from '../costs/caps.ts'
import { rentShareOf } from '../costs/rentShare.ts'
import { child, cost, couple, income, kronor, single, situation } from '../households.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'

const of = (month: string, members: readonly Member[], more: Partial<CalculationInput> = {}) =>
  calculate(situation(month, members, more))
const norm = (month: string, members: readonly Member[], more: Partial<CalculationInput> = {}) =>
  kronor(of(month, members, more).norm.amount)
const table = (year: number) => look(riksnormTable, toMonth(`${year}-03`), toDay(`${year}-03-01`)).value
const window = { jobStimulus: [{ member: 'a', from: toMonth('2025-06'), to: toMonth('2027-05') }] }
const wage = (amount: number) => ({ incomes: [income('wage', kr(amount))] })
const rentRows = (rows: readonly [children: number, upTo: number, step?: number][], from: string) => ({
  parameters: {
    ...defaultParameters,
    caps: rows.map(([children, upTo, step]) => ({
      cost: 'rent',
      from: toMonth(from),
      to: null,
      when: { children: { from: children, to: step === undefined ? children : null } },
      upTo: kr(upTo),
      ...(step === undefined ? {} : { perMoreChild: kr(step) }),
    })),
  },
})
const capOf = (month: string, children: number, more: Partial<CalculationInput>) => {
  const kids = Array.from({ length: children }, (_, at) => child(5, month, { key: `k${at}` }))
  const cap = capFor({ kind: 'rent', applied: kr(20_000) }, situation(month, [...couple(), ...kids], more))
  return cap.kind === 'cap' ? kronor(cap.upTo) : cap.kind
}

/** Published worked examples by id: what we find, and what was published. */
const golden: Record<string, () => [found: unknown, published: unknown]> = {
  N04: () => [norm('2018-03', [single()]) - norm('2017-03', [single()]), 70],
  N06: () => [norm('2019-03', [single()]), 4_080],
  N07: () => [of('2020-03', [single()]).norm.of.map((line) => kronor(line.amount)), [3_150, 1_010]],
  N08: () => [of('2021-03', couple()).norm.of.map((line) => kronor(line.amount)), [5_700, 1_130]],
  N09: () => [norm('2023-03', [single()]), 4_620],
  N11: () => [kronor(of('2024-03', [single()]).result.amount), 5_030],
  N12: () => [norm('2026-03', [single()]), 5_220],
  N14: () => [
    norm('2014-03', [single(), ...eight('2014-03')]) - norm('2014-03', [single(), ...eight('2014-03').slice(1)]),
    170 + 1_980,
  ],
  S01: () => [norm('2014-03', [single()], { household: { members: [single()], othersInDwelling: 4 } }), 3_292],
  S05: () => [
    kronor(
      of('2026-03', [single()], { household: { members: [single()], othersInDwelling: 3 } }).norm.of[1]?.amount ??
        kr(0),
    ),
    508,
  ],
  C03: () => [
    kronor(
      of('2026-03', [single()], { ...wage(5_000), ...window, costs: [cost('rent', kr(5_000))], ...withoutCommon })
        .result.amount,
    ),
    5_190,
  ],
  C06: () => [kronor(table(2026).couple) / 2, 3_550],
  C07: () => [kronor(table(2026).child['11-14']), 4_390],
  J01: () => [kronor(of('2026-03', [single()], { ...wage(333), ...window }).incomes.amount), 249.75],
  J03: () => [kronor(of('2026-03', [single()], wage(5_000)).incomes.amount), 5_000],
  R01: () => [kronor(rentShareOf(kr(6_000), situation('2026-03', [single()], lodger)) ?? kr(0)), 1_333],
  R03: () => [
    capOf(
      '2020-04',
      2,
      rentRows(
        [
          [0, 5_155],
          [1, 5_719],
          [2, 6_849],
          [3, 7_432],
        ],
        '2020-04',
      ),
    ),
    6_849,
  ],
  R04: () => [
    capOf(
      '2019-03',
      3,
      rentRows(
        [
          [0, 6_300],
          [1, 7_625],
          [2, 9_425, 1_800],
        ],
        '2019-01',
      ),
    ),
    11_225,
  ],
  Y09: () => [kronor(of('2023-03', [single()], umea).incomes.amount), 0],
}
const eight = (month: string) => Array.from({ length: 7 }, (_, at) => child(5, month, { key: `k${at}` }))
const withoutCommon: Partial<CalculationInput> = {
  normLevels: [{ key: 'n', direction: 'lower', amount: kr(1_280), reasons: 'The fixture has no common costs.' }],
}
const lodger: Partial<CalculationInput> = {
  household: { members: [single()], othersInDwelling: 2, dwelling: { rooms: 4, ownRooms: 1 } },
  parameters: { ...defaultParameters, rentShare: 'rooms' },
}
const umea: Partial<CalculationInput> = {
  incomes: [income('housing_allowance', kr(1_325))],
  parameters: {
    ...defaultParameters,
    exemptIncomes: [{ kind: 'housing_allowance', upTo: kr(1_325), from: toMonth('2023-01'), to: toMonth('2023-06') }],
  },
}

test.each(Object.entries(golden))('%s: we find what was published', (_, check) => {
  const [found, published] = check()
  expect(found).toEqual(published)
})

/** Usable examples that are tried elsewhere, or cannot be expressed, with why. */
const others: Record<string, string> = {
  N01: 'of 2012, before the tables: refused, see below',
  N02: 'of 2012, before the tables: refused, see below',
  U2014: 'law/riksnorm/amounts.test.ts',
  U2016: 'law/riksnorm/amounts.test.ts',
  U2017: 'law/riksnorm/amounts.test.ts',
  U2019: 'law/riksnorm/amounts.test.ts',
  U2022: 'law/riksnorm/amounts.test.ts',
  U2023: 'law/riksnorm/amounts.test.ts',
  U2024: 'law/riksnorm/amounts.test.ts',
  U2025: 'law/riksnorm/amounts.test.ts',
  U2026: 'law/riksnorm/amounts.test.ts',
  T2018: 'law/riksnorm/amounts.test.ts: the sums; the split into items is the municipality’s own',
  T2018b: 'law/riksnorm/amounts.test.ts: the sums',
  T2023: 'law/riksnorm/amounts.test.ts: the sums',
  J06: 'a premium that Försäkringskassan pays; how it counts as income is not known',
}

test('every usable example has its place', () => {
  expect(Object.keys(golden).length + Object.keys(others).length).toBe(34)
  expect(Object.keys(golden).filter((id) => id in others)).toEqual([])
})

test('N01, N02: the year 2012 lies before the tables and is refused, never guessed', () => {
  expect(refusedBy(() => of('2012-03', [single()]))).toMatchObject({ code: 'law.month_unknown' })
})

const fixture: Partial<CalculationInput> = {
  ...wage(5_000),
  costs: [cost('rent', kr(3_000))],
  normLevels: [{ key: 'n', direction: 'higher', amount: kr(2_780), reasons: 'The fixture has a norm of 8 000.' }],
}

/** Public figures known to be wrong. Each is one that we must not find. */
const rejected: [string, () => number, number][] = [
  ['2025 couple 7 500 (a micro-simulation)', () => kronor(table(2025).couple), 7_500],
  ['2020 child 7–10 2 170 (a clone of provberäkning)', () => kronor(table(2020).child['7-10']), 2_170],
  ['2023 common for two 1 150 (a misprint)', () => kronor(table(2023).common[1]), 1_150],
  ['2018 child of three 2 115 (a misprint)', () => kronor(table(2018).child['3']), 2_115],
  [
    '2021 mother and grown daughter as a couple, 6 830',
    () => 2 * norm('2021-03', [single()], { household: { members: [single()], othersInDwelling: 1 } }),
    6_830,
  ],
  ['5 000, 3 000 and 8 000 making 2 000 (a fixture)', () => kronor(of('2026-03', [single()], fixture).support), 2_000],
]
test.each(rejected)('rejected: %s', (_, find, wrong) => {
  expect(find()).not.toBe(wrong)
})

test('rejected: 4 290 and 3 690 of 2023 stand in no table', () => {
  const { child: children, single: alone, couple: both, common } = table(2023)
  const all = [...Object.values(children), alone, both, ...common].map(kronor)
  expect(all).not.toContain(4_290)
  expect(all).not.toContain(3_690)
})
