import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Cost } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, cost, couple, single, situation } from '../households.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'
import { capFor } from './caps.ts'
import { guidelineFor } from './costs.ts'

const of = (costs: readonly Cost[], more: Partial<CalculationInput> = {}) =>
  calculate(situation('2026-03', [single()], { costs, ...more }))

test('a cost as approved, not yet assessed, and approved at less: each line whole', () => {
  const reduced = { ...cost('rent', kr(5_000), kr(4_000)), reason: '  Halva hyran betalas av en inneboende. ' }
  const because = {
    reason: 'cost.approved_differs',
    facts: { note: 'Halva hyran betalas av en inneboende.' },
  }
  expect(of([cost('internet', kr(300)), cost('electricity', kr(400), null), reduced]).costs).toEqual({
    term: 'costs',
    amount: kr(4_700),
    source: 'SoL 12:7',
    of: [
      { term: 'cost.internet', amount: kr(300), source: 'SoL 12:7', about: 'internet', of: [] },
      {
        term: 'cost.electricity',
        amount: kr(400),
        source: 'SoL 12:7',
        about: 'electricity',
        because: { reason: 'cost.not_assessed', facts: {} },
        of: [],
      },
      {
        term: 'cost.rent',
        amount: kr(4_000),
        source: 'SoL 12:7',
        about: 'rent',
        because,
        of: [
          { term: 'applied', amount: kr(5_000), source: null, of: [] },
          { term: 'not_approved', amount: kr(-1_000), source: null, because, of: [] },
        ],
      },
    ],
  })
})

test('other needs are a line of their own, each by its kind', () => {
  expect(of([cost('dental', kr(900))]).otherNeeds).toEqual({
    term: 'needs',
    amount: kr(900),
    source: 'SoL 12:1',
    of: [{ term: 'need.dental', amount: kr(900), source: 'SoL 12:1', about: 'dental', of: [] }],
  })
})

const remark = (more: object) => ({ term: 'remark', of: [], ...more })
test('what is remarked on is whole: a missing reason by the act, the rest by the guideline', () => {
  const noReason = { key: 'rent', kind: 'rent' as const, applied: kr(5_000), approved: kr(4_000) }
  expect(of([noReason]).remarks).toEqual([
    remark({
      amount: kr(-1_000),
      source: 'FL 32',
      about: 'rent',
      because: { reason: 'cost.reason_missing', facts: {} },
    }),
  ])
  const parameters = { ...defaultParameters, internetCap: kr(250), rentShare: 'per_head' as const }
  const household = { members: [single()], othersInDwelling: 1 }
  expect(of([cost('internet', kr(300)), cost('rent', kr(5_000))], { parameters, household }).remarks).toEqual([
    remark({
      amount: kr(50),
      source: 'Municipal guideline',
      about: 'internet',
      because: {
        reason: 'cost.above_guideline',
        facts: { guidelineOre: 25_000, appliedOre: 30_000, persons: 1 },
      },
    }),
    remark({
      amount: kr(2_500),
      source: 'Municipal guideline',
      about: 'rent',
      because: { reason: 'cost.share_proposed', facts: { shareOre: 250_000 } },
    }),
  ])
})

test('a shared home without a method, and a method without others, ask nothing; rooms that are not known do', () => {
  const reasons = (rentShare: 'rooms' | undefined, othersInDwelling: number) => {
    const parameters = { ...defaultParameters, ...(rentShare ? { rentShare } : {}) }
    const household = { members: [single()], othersInDwelling }
    const costs = [cost('rent', kr(5_000)), cost('internet', kr(300))]
    return of(costs, { parameters, household }).remarks.map((line) => [line.about, line.because?.reason])
  }
  expect(reasons(undefined, 2)).toEqual([])
  expect(reasons('rooms', 0)).toEqual([])
  expect(reasons('rooms', 2)).toEqual([['rent', 'cost.guideline_asks_rooms']])
})

test('a row that fits nobody here says how many we are', () => {
  const row = { cost: 'rent', from: toMonth('2026-01'), to: null, when: { children: { from: 1, to: 1 } }, upTo: kr(1) }
  const parameters = { ...defaultParameters, caps: [row] }
  expect(of([cost('rent', kr(5_000))], { parameters }).remarks[0]?.because).toEqual({
    reason: 'cost.guideline_no_row',
    facts: { persons: 1 },
  })
})

test('adults are those who are no children, age is the applicant’s, a step counts in whole öre', () => {
  const row = (when: object, more: object = {}) => ({
    cost: 'rent',
    from: toMonth('2026-01'),
    to: null,
    when,
    upTo: kr(5_000),
    ...more,
  })
  const kids = [4, 5].map((years) => child(years, '2026-03'))
  const found = (members: CalculationInput['household']['members'], ...caps: ReturnType<typeof row>[]) =>
    capFor(
      { kind: 'rent', applied: kr(4_000) },
      situation('2026-03', members, { parameters: { ...defaultParameters, caps } }),
    )
  const cap = { kind: 'cap', upTo: kr(5_000), proposed: kr(4_000) }
  expect(found([...couple(), ...kids], row({ adults: { from: 2, to: 2 } }))).toEqual(cap)
  expect(found([...couple(), ...kids], row({ adults: { from: 3, to: null } }))).toEqual({ kind: 'no_row' })
  const [a, b] = couple()
  expect(found(b && a ? [b, a] : [], row({ age: { from: 40, to: 40 } }))).toEqual(cap)
  expect(found(b && a ? [b, a] : [], row({ age: { from: 39, to: 39 } }))).toEqual({ kind: 'no_row' })
  const step = row({ children: { from: 1, to: null } }, { perMoreChild: kr(100.05) })
  expect(found([single(), ...kids], step)).toMatchObject({ upTo: kr(5_100.05) })
  const mixed = [row({}), row({ children: { from: 1, to: null } }, { heating: 'warm' as const })]
  expect(found([single()], ...mixed)).toEqual({ kind: 'unknown', dimension: 'heating' })
})

test('the simple limits are each for their own cost, and none for others', () => {
  const parameters = {
    ...defaultParameters,
    rentCap: [kr(1)],
    electricityCap: [kr(2)],
    homeInsuranceCap: kr(3),
    internetCap: kr(4),
  }
  const kinds = ['rent', 'electricity', 'home_insurance', 'internet', 'work_travel', 'union_fee'] as const
  expect(kinds.map((kind) => guidelineFor(kind, 1, parameters))).toEqual([kr(1), kr(2), kr(3), kr(4), null, null])
  const { caps: _, ...without } = parameters
  expect(
    capFor({ kind: 'glasses', applied: kr(1) }, situation('2026-03', [single()], { parameters: without })),
  ).toEqual({
    kind: 'none',
  })
})

test('a cost told twice names the field', () => {
  expect(refusedBy(() => of([cost('rent', kr(1)), cost('rent', kr(1))]))).toEqual({
    code: 'calculation.cost_key_twice',
    facts: { field: 'costs' },
  })
})
