import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Member } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, couple, single, situation } from '../households.test-helper.ts'

const month = '2026-03'
const of = (members: readonly Member[], more: Partial<CalculationInput> = {}) =>
  calculate(situation(month, members, more)).norm
const whys = (members: readonly Member[], more: Partial<CalculationInput> = {}) =>
  of(members, more).of.map((line) => [line.term, line.about ?? null, line.because?.reason ?? null])

test('the lines of a couple and its children, each with whom it is about and why', () => {
  const members = [...couple(), child(4, month, { lunchAway: true }), child(5, month), child(8, month, { days: 10 })]
  expect(of(members).term).toBe('norm')
  expect(whys(members)).toEqual([
    ['norm.couple', null, 'norm.couple_covers_both'],
    ['norm.child', 'c4', 'norm.age_class_lunch_away'],
    ['norm.child', 'c5', 'norm.age_class'],
    ['norm.child', 'c8', 'norm.child_part_of_month'],
    ['norm.common', null, 'norm.persons'],
  ])
})

test('adults there different days have half each, the applicant first in whatever order they are told', () => {
  const [a, b] = couple()
  const uneven = a && b ? [{ ...b, days: 15 }, a] : []
  const [pair] = of(uneven).of
  expect(pair).toMatchObject({ term: 'norm.couple', because: { reason: 'norm.couple_covers_both', facts: {} } })
  expect(pair?.of.map((line) => [line.about, line.because ?? null])).toEqual([
    ['a', null],
    ['b', { reason: 'norm.part_of_month', facts: { days: 15, divisor: 30, wholeOre: 355_000 } }],
  ])
})

test('a part of the month says the days and the whole; a whole month of another divisor is still whole', () => {
  expect(of([single(10)]).of[0]?.because).toEqual({
    reason: 'norm.part_of_month',
    facts: { days: 10, divisor: 30, wholeOre: 394_000 },
  })
  const by31 = { parameters: { ...defaultParameters, dayDivisor: 31 } }
  expect(of([single(), child(8, month)], by31).of.map((line) => line.amount)).toEqual([kr(3_940), kr(3_820), kr(1_410)])
})
