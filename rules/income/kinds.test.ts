import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import { incomeKinds, type CalculationInput, type IncomeKind } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, couple, income, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { incomeGroups } from './groups.ts'
import { incomeRules } from './kinds.ts'

const of = (more: Partial<CalculationInput>, members = [single()]) => calculate(situation('2026-03', members, more))
const guideline = (more: Partial<CalculationInput['parameters']>) => ({ parameters: { ...defaultParameters, ...more } })
const amountOf = (kind: IncomeKind, more: Partial<CalculationInput> = {}) =>
  kronor(of({ incomes: [income(kind, kr(1_234.5))], ...more }).incomes.amount)
const asked = (kind: IncomeKind, more: Partial<CalculationInput> = {}) =>
  of({ incomes: [income(kind, kr(900))], ...more }).remarks.map((line) => line.because?.reason)

/** Read in municipalities' lists of what does not count. */
const leftOut = [
  'foster_expenses',
  'additional_cost_allowance',
  'study_extra_supplement',
  'seized_tax_refund',
  'small_fund_grant',
] as const
const isLeftOut = (kind: IncomeKind) => leftOut.some((one) => one === kind)

test('every kind stands in one group, once', () => {
  expect(new Set(incomeKinds).size).toBe(incomeKinds.length)
  expect(Object.values(incomeGroups).flat().toSorted()).toEqual(incomeKinds.toSorted())
})

law('SoL 12:1', 'every kind counts as received, but those that municipalities leave out', () => {
  const counted = Object.fromEntries(incomeKinds.map((kind) => [kind, amountOf(kind)]))
  expect(counted).toEqual(Object.fromEntries(incomeKinds.map((kind) => [kind, isLeftOut(kind) ? 0 : 1_234.5])))
})

test.each(leftOut)('%s says why it does not count, and the guideline may count it, in its months', (kind) => {
  const [line] = of({ incomes: [income(kind, kr(500))] }).incomes.of
  expect(line?.of.map((part) => [part.term, part.amount])).toEqual([
    ['received', kr(500)],
    ['not_counted', kr(-500)],
  ])
  expect(line?.because?.reason).toBe(incomeRules[kind].because ?? '')
  expect(amountOf(kind, guideline({ countedIncomes: [{ kind }] }))).toBe(1_234.5)
  const within = (from: string, to: string) =>
    amountOf(kind, guideline({ countedIncomes: [{ kind, from: toMonth(from), to: toMonth(to) }] }))
  expect([within('2026-03', '2026-03'), within('2026-04', '2026-05'), within('2026-01', '2026-02')]).toEqual([
    1_234.5, 0, 0,
  ])
  const { countedIncomes: _, ...without } = defaultParameters
  expect(amountOf(kind, { parameters: without })).toBe(0)
})

law('HFD 2017 ref. 23', 'an allowance for extra costs does not count, but is to cover them', () => {
  const [line] = of({ incomes: [income('additional_cost_allowance', kr(2_500))] }).incomes.of
  expect(line?.of[1]).toMatchObject({
    source: 'HFD 2017 ref. 23',
    because: { reason: 'income.for_extra_costs', facts: {} },
  })
})

test('what is left out by custom cites the guideline: no act names it', () => {
  const [line] = of({ incomes: [income('study_extra_supplement', kr(800))] }).incomes.of
  expect(line?.of[1]?.source).toBe('Municipal guideline')
})

test('a fee for a placed child counts, the money for its costs does not', () => {
  const incomes = [income('foster_fee', kr(9_000)), income('foster_expenses', kr(5_000))]
  expect(kronor(of({ incomes }).incomes.amount)).toBe(9_000)
})

law('SoL 12:8', 'only wages are from employment: of all kinds only they lose a quarter in the two years', () => {
  const jobStimulus = [{ member: 'a', from: toMonth('2026-01'), to: toMonth('2027-12') }]
  const lowered = incomeKinds.filter((kind) => !isLeftOut(kind) && amountOf(kind, { jobStimulus }) < 1_234.5)
  expect(lowered).toEqual(['wage'])
})

test('who is asked: kinds of which a part may count, that no text settles, or that are left out when small', () => {
  const asking = incomeKinds.flatMap((kind) => asked(kind).map((reason) => [kind, reason]))
  expect(asking).toEqual([
    ['job_premium', 'income.ask_unknown'],
    ['insurance', 'income.ask_part'],
    ['damages', 'income.ask_part'],
    ['small_fund_grant', 'income.ask_small'],
    ['foreign_income', 'income.ask_unknown'],
  ])
  const [remark] = of({ incomes: [income('damages', kr(900))] }).remarks
  expect(remark).toMatchObject({ term: 'remark', amount: 0, source: 'SoL 12:1', about: 'damages-a' })
  expect(remark?.because?.facts).toEqual({ amountOre: 90_000 })
})

test('once the guideline has said how a kind counts nobody is asked, in its months', () => {
  const kind = 'job_premium'
  expect(asked(kind, guideline({ exemptIncomes: [{ kind, upTo: null }] }))).toEqual([])
  expect(asked(kind, guideline({ countedIncomes: [{ kind }] }))).toEqual([])
  expect(asked(kind, guideline({ countedIncomes: [{ kind, from: toMonth('2026-04') }] }))).toHaveLength(1)
  expect(asked(kind, guideline({ exemptIncomes: [{ kind: 'damages', upTo: null }] }))).toHaveLength(1)
  const { countedIncomes: _, exemptIncomes: __, ...without } = defaultParameters
  expect(asked(kind, { parameters: without })).toHaveLength(1)
})

test('what does not count takes nothing of a child’s own norm', () => {
  const members = [...couple(), child(16, '2026-03')]
  const incomes = [
    { ...income('additional_cost_allowance', kr(3_000), 'c16'), key: '1' },
    { ...income('child_pension', kr(4_000), 'c16'), key: '2' },
  ]
  expect(kronor(of({ incomes, ...guideline({ childIncomeUpToNorm: true }) }, members).incomes.amount)).toBe(4_000)
})

test('how each kind is known: one by the act, two without any text, the rest as municipalities write', () => {
  const known = (standing: string) => incomeKinds.filter((kind) => incomeRules[kind].standing === standing)
  expect(known('national')).toEqual(['wage'])
  expect(known('not_found')).toEqual(['job_premium', 'foreign_income'])
  expect(known('municipal')).toHaveLength(incomeKinds.length - 3)
})
