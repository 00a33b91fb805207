import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { child, cost, couple, income, kronor, single, situation } from '../households.test-helper.ts'
import { calculate } from './calculate.ts'
import { changesBetween } from './changes.ts'
import type { CalculationInput, Member } from './input.ts'

const at = (month: string, members: readonly Member[], more: Partial<CalculationInput> = {}) =>
  calculate(situation(month, members, more))
const told = (...[before, after]: Parameters<typeof changesBetween>) =>
  changesBetween(before, after).map((one) => [one.term, one.because.reason, kronor(one.effect)])

test('nothing changed, nothing told', () => {
  expect(changesBetween(at('2026-03', [single()]), at('2026-04', [single()]))).toEqual([])
})

test('a new year brings new amounts, and the result comes last with what it was', () => {
  const [before, after] = [at('2025-12', [single()]), at('2026-01', [single()])]
  expect(told(before, after)).toEqual([
    ['norm.single', 'change.amounts', 30],
    ['norm.common', 'change.amounts', 10],
    ['result', 'change.result', 40],
  ])
  expect(changesBetween(before, after).at(-1)?.because.facts).toEqual({ beforeOre: 518_000, afterOre: 522_000 })
})

test('a child that grew, one that came, and that they are more', () => {
  const old = child(6, '2026-03', { key: 'c' })
  const grown = child(7, '2026-04', { key: 'c' })
  expect(told(at('2026-03', [single(), old]), at('2026-04', [single(), grown]))[0]).toEqual([
    'norm.child',
    'change.age',
    760,
  ])
  expect(told(at('2026-03', [single()]), at('2026-04', [single(), grown]))).toEqual([
    ['norm.common', 'change.persons', 130],
    ['norm.child', 'change.new', 3_820],
    ['result', 'change.result', 3_950],
  ])
})

test('a partner who moved in: the single amount is gone, the couple’s is new', () => {
  const reasons = told(at('2026-03', [single()]), at('2026-03', couple())).map(([, reason]) => reason)
  expect(reasons).toEqual(['change.gone', 'change.persons', 'change.new', 'change.result'])
})

test('other days, and costs that rose or fell', () => {
  const visiting = (days: number) => [single(), child(8, '2026-03', { days })]
  expect(told(at('2026-03', visiting(10)), at('2026-03', visiting(12)))[0]).toEqual(['norm.child', 'change.days', 254])
  const rent = (amount: number) => ({ costs: [cost('rent', kr(amount))] })
  expect(told(at('2026-03', [single()], rent(5_000)), at('2026-03', [single()], rent(5_200)))[0]).toEqual([
    'cost.rent',
    'change.higher',
    200,
  ])
  expect(told(at('2026-03', [single()], rent(5_000)), at('2026-03', [single()], rent(4_900)))[0]).toEqual([
    'cost.rent',
    'change.lower',
    -100,
  ])
})

test('income lowers: a wage that is gone raises the result, and the two years that end lower it', () => {
  const wage = { incomes: [income('wage', kr(4_000))] }
  expect(told(at('2026-03', [single()], wage), at('2026-03', [single()]))[0]).toEqual([
    'income.wage',
    'change.gone',
    4_000,
  ])
  const window = { jobStimulus: [{ member: 'a', from: toMonth('2024-04'), to: toMonth('2026-03') }] }
  const [during, after] = ['2026-03', '2026-04'].map((month) => at(month, [single()], { ...wage, ...window }))
  expect(during && after && told(during, after)[0]).toEqual(['income.wage', 'change.stimulus_ended', -1_000])
  expect(during && after && told(after, during)[0]).toEqual(['income.wage', 'change.stimulus_began', 1_000])
})

test('money at hand that is used', () => {
  expect(told(at('2026-03', [single()]), at('2026-03', [single()], { assets: kr(500) }))[0]).toEqual([
    'assets',
    'change.higher',
    -500,
  ])
})
