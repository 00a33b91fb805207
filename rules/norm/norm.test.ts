import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { calculate } from '../calculation/calculate.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import type { CalculationInput, Member } from '../calculation/input.ts'
import { child, couple, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { commonFor } from './common.ts'
import { ageClassOf } from './household.ts'
import { look } from '../../law/dated.ts'
import { riksnormTable } from '../../law/riksnorm/amounts.ts'
import { toMonth } from '../../base/month.ts'

const normOf = (month: string, members: readonly Member[], more: Partial<CalculationInput> = {}) =>
  calculate(situation(month, members, more)).norm
const kronorOf = (month: string, members: readonly Member[], more: Partial<CalculationInput> = {}) =>
  kronor(normOf(month, members, more).amount)
const partsOf = (month: string, members: readonly Member[], more: Partial<CalculationInput> = {}) =>
  normOf(month, members, more).of.map((line) => [line.term, kronor(line.amount)])
const living = (members: readonly Member[], othersInDwelling: number) => ({ household: { members, othersInDwelling } })

test.each([
  ['N04', '2017-05', 3_930],
  ['N04', '2018-05', 4_000],
  ['N06', '2019-05', 4_080],
  ['N09', '2023-05', 4_620],
  ['N11', '2024-05', 5_030],
  ['N12', '2026-05', 5_220],
])('%s: a single adult in %s', (_, month, expected) => {
  expect(kronorOf(month, [single()])).toBe(expected)
})

test('N07: the parts for a single adult in 2020', () => {
  expect(partsOf('2020-03', [single()])).toEqual([
    ['norm.single', 3_150],
    ['norm.common', 1_010],
  ])
})

test('N08: the parts for a couple in 2021, one amount for both', () => {
  expect(partsOf('2021-03', couple())).toEqual([
    ['norm.couple', 5_700],
    ['norm.common', 1_130],
  ])
})

test('2026: a couple has 8 510, and C06: half of the personal part is 3 550', () => {
  expect(kronorOf('2026-03', couple())).toBe(8_510)
  const [one, other] = couple()
  const uneven = one && other ? [one, { ...other, days: 15 }] : []
  const [pair] = normOf('2026-03', uneven).of
  expect(pair?.of.map((line) => [line.term, kronor(line.amount)])).toEqual([
    ['norm.couple_half', 3_550],
    ['norm.couple_half', 1_775],
  ])
})

test('C07: a child of 11–14 in 2026', () => {
  expect(partsOf('2026-03', [single(), child(12, '2026-03')])[1]).toEqual(['norm.child', 4_390])
})

law('SoF 12:2', 'K02: a single parent and a child of four who eats lunch at preschool', () => {
  expect(kronorOf('2025-03', [single(), child(4, '2025-03', { lunchAway: true })])).toBe(8_010)
})

law('SoF 12:2', 'lunch away means nothing from seven years', () => {
  const [away, home] = [true, false].map((lunchAway) =>
    kronorOf('2026-03', [single(), child(7, '2026-03', { lunchAway })]),
  )
  expect(away).toBe(home)
})

law('SoF 12:3', 'N14: the eighth member adds the step from six to seven', () => {
  const table = look(riksnormTable, toMonth('2014-03'), toDay('2014-03-01')).value
  expect(kronor(commonFor(8, table))).toBe(2_290)
  expect(commonFor(8, table) - commonFor(7, table)).toBe(kr(170))
  expect(commonFor(10, table) - commonFor(7, table)).toBe(kr(510))
})

const commonSource = (others: number, month: string) =>
  normOf(month, [single()], living([single()], others)).of[1]?.source
law('SoF 12:3', 'the shared home is cited by its own section', () => {
  expect(commonSource(0, '2026-03')).toBe('SoF 12:2')
  expect(commonSource(3, '2026-03')).toBe('SoF 12:3')
  expect(commonSource(3, '2025-06')).toBe('SoF 2001:937 2:1')
})

law('SoF 12:3', 'S01: an adult who is no partner in a home of five', () => {
  expect(kronorOf('2014-03', [single()], living([single()], 4))).toBe(3_292)
})

law('SoF 12:3', 'S05: a fourth of 2 030 is 508, half kronor upwards', () => {
  expect(partsOf('2026-03', [single()], living([single()], 3))[1]).toEqual(['norm.common', 508])
})

law('SoF 12:3', 'K04: an adult child out of school in a home of three', () => {
  expect(kronorOf('2025-03', [single()], living([single()], 2))).toBe(4_500)
})

law('SoF 12:3', 'mother and grown daughter who share a home are two singles, never a couple', () => {
  const each = kronorOf('2021-03', [single()], living([single()], 1))
  expect(each).toBe(3_725)
  expect(2 * each).not.toBe(6_830)
})

law('SoF 12:3', 'the rest of a shared home keeps its members’ share of the common costs', () => {
  // Two parents, the grown child beside them: two thirds of 1 770.
  expect(partsOf('2025-03', couple(), living(couple(), 1))[1]).toEqual(['norm.common', 1_180])
})

law(
  'SOSFS 2013:1',
  'K06: a child who visits ten days has ten thirtieths, whole kronor upwards unless decided otherwise',
  () => {
    const members = [single(), child(7, '2025-03', { days: 10 })]
    expect(partsOf('2025-03', members)[1]).toEqual(['norm.child', 1_264])
    const exact = { parameters: { ...defaultParameters, dayRounding: 'ore_half_up' as const } }
    expect(partsOf('2025-03', members, exact)[1]).toEqual(['norm.child', 1_263.33])
  },
)

law('SOSFS 2013:1', 'K07: a child who lives here every other week has half', () => {
  const parts = partsOf('2025-03', [single(), child(7, '2025-03', { days: 15 })])
  expect(parts[1]).toEqual(['norm.child', 1_895])
  expect(parts[2]).toEqual(['norm.common', 1_400])
})

law('SOSFS 2013:1', 'a guideline may weigh the common costs by days', () => {
  const byDays = { parameters: { ...defaultParameters, commonByDays: true } }
  const parts = partsOf('2025-03', [single(), child(7, '2025-03', { days: 15 })], byDays)
  expect(parts[2]).toEqual(['norm.common', 1_335])
})

test('a household that is there ten days has a third of its norm, each part to whole kronor upwards', () => {
  // 3 940 / 3 = 1 313.33 and 1 280 / 3 = 426.67
  expect(kronorOf('2026-03', [single(10)])).toBe(1_314 + 427)
})

const boundaries: [number, string][] = [
  [0, '0'],
  [1, '1-2'],
  [2, '1-2'],
  [3, '3'],
  [4, '4-6'],
  [6, '4-6'],
  [7, '7-10'],
  [10, '7-10'],
  [11, '11-14'],
  [14, '11-14'],
  [15, '15-18'],
  [18, '15-18'],
  [19, '19-20'],
  [20, '19-20'],
]
test.each(boundaries)('at %i years the class is %s', (years, expected) => {
  expect(ageClassOf(years)).toBe(expected)
})

const classOf = (member: Member, more: Partial<CalculationInput> = {}) =>
  normOf('2026-03', [single(), member], more).of[1]?.because?.facts['ageClass']

test.each([
  [1, '0', '1-2'],
  [3, '1-2', '3'],
  [4, '3', '4-6'],
  [7, '4-6', '7-10'],
  [11, '7-10', '11-14'],
  [15, '11-14', '15-18'],
  [19, '15-18', '19-20'],
])('who turns %i on the first has the new class, on the second the old', (years, old, now) => {
  const onFirst = child(years, '2026-03')
  const onSecond = { ...onFirst, born: toDay(onFirst.born.replace(/01$/, '02')) }
  expect(classOf(onFirst)).toBe(now)
  expect(classOf(onSecond)).toBe(old)
  const lastDay = { parameters: { ...defaultParameters, ageOn: 'last_day' as const } }
  expect(classOf(onSecond, lastDay)).toBe(now)
})

test('a child born during the month is nought years old all of it', () => {
  const newborn = child(0, '2026-03', { born: toDay('2026-03-20') })
  expect(partsOf('2026-03', [single(), newborn])[1]).toEqual(['norm.child', 2_740])
})

const groups = (month: string, members: readonly Member[]) =>
  calculate(situation(month, members)).remarks.map((line) => line.because?.facts['group'])

test('amounts that were not read in an official text say so, and only those the household uses', () => {
  expect(groups('2024-03', [single()])).toEqual(['adults', 'common'])
  expect(groups('2016-03', [single(), child(4, '2016-03', { lunchAway: true })])).toEqual(['childLunchAway'])
  expect(groups('2026-03', [...couple(), child(4, '2026-03', { lunchAway: true })])).toEqual([])
})
