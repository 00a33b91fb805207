import { expect, test } from 'vitest'
import { kr, zero } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Member } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, couple, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import type { Line } from '../line.ts'
import { refusedBy } from '../refused.test-helper.ts'
import type { NormLevel, NormTable } from './choices.ts'

const month = '2026-03'
const of = (members: readonly Member[], more: Partial<CalculationInput> = {}) =>
  calculate(situation(month, members, more))
const refused = (members: readonly Member[], more: Partial<CalculationInput>) => refusedBy(() => of(members, more))
const told = (line: Line): [string, number] => [line.term, kronor(line.amount)]
const level = (more: Partial<NormLevel>): Partial<CalculationInput> => ({
  normLevels: [{ key: 'n1', direction: 'higher', amount: kr(500), reasons: 'Glutenfri kost, intyg.', ...more }],
})

law('SoL 12:7', 'a higher level shall be set when there are special reasons, as a line of its own', () => {
  const found = of([single()], level({}))
  expect(kronor(found.norm.amount)).toBe(5_720)
  expect(found.norm.of.at(-1)).toMatchObject({
    term: 'norm.higher',
    source: 'SoL 12:7',
    because: { reason: 'norm.higher_shall', facts: { note: 'Glutenfri kost, intyg.' } },
  })
  expect(found.remarks).toEqual([])
})

law('SoL 12:7', 'a lower level may be set: it counts, and a person is asked to look', () => {
  const found = of([single()], level({ direction: 'lower' }))
  expect(kronor(found.norm.amount)).toBe(4_720)
  expect(found.remarks.map((line) => [line.because?.reason, kronor(line.amount)])).toEqual([['norm.lower_may', -500]])
})

law('SoL 2025:400 transition', 'the level is cited by the act of the day', () => {
  const found = calculate(situation('2025-06', [single()], level({})))
  expect(found.norm.of.at(-1)?.source).toBe('SoL 2001:453 4:3')
})

law('SoL 12:7', 'no level without its reasons, none below nothing, none twice', () => {
  expect(refused([single()], level({ reasons: '  ' }))).toMatchObject({ code: 'calculation.norm_reasons_missing' })
  expect(refused([single()], level({ amount: kr(-1) }))).toMatchObject({ code: 'calculation.amount_negative' })
  const lower = (amount: number) => level({ direction: 'lower', amount: kr(amount) })
  expect(refused([single()], lower(5_220))).toBe('was not refused')
  expect(refused([single()], lower(5_220.01))).toMatchObject({
    code: 'calculation.norm_below_zero',
    facts: { allowedOre: 522_000 },
  })
  const [one] = level({}).normLevels ?? []
  expect(refused([single()], { normLevels: one ? [one, one] : [] })).toMatchObject({
    code: 'calculation.norm_level_key_twice',
  })
})

law('RÅ 1994 ref. 80', 'the norm of a sixth child is that of the first: many children are no reason for less', () => {
  const six = ['1', '2', '3', '4', '5', '6'].map((key) => child(8, month, { key }))
  const amounts = of([single(), ...six]).norm.of.filter((line) => line.term === 'norm.child')
  expect(new Set(amounts.map((line) => line.amount))).toEqual(new Set([kr(3_820)]))
})

// Invented amounts: each municipality has its own.
const food: NormTable = {
  from: toMonth('2026-01'),
  to: toMonth('2026-12'),
  single: kr(2_100),
  couple: kr(3_600),
  child: { '7-10': kr(1_500) },
}
const tables = { ...defaultParameters, foodNorm: [food], dayNorm: [{ ...food, single: kr(101), couple: kr(170) }] }
const chosen = (kind: 'food' | 'day', parameters: CalculationInput['parameters'] = tables) => ({
  municipalNorm: { kind, reasons: 'Akut, till nästa lön.' },
  parameters,
})

test('the food norm is the municipality’s table for those in the household, without common costs', () => {
  const found = of([single(), child(8, month)], chosen('food'))
  expect(found.norm.of.map(told)).toEqual([['norm.food', 3_600]])
  expect(found.norm.of[0]).toMatchObject({ source: 'Municipal guideline', because: { reason: 'norm.municipal' } })
  expect(found.norm.of[0]?.of.map(told)).toEqual([
    ['norm.single', 2_100],
    ['norm.child', 1_500],
  ])
  expect(found.remarks).toEqual([])
  expect(kronor(of(couple(), chosen('food')).norm.amount)).toBe(3_600)
})

test('the day norm counts by the days: 101 kronor for ten days is 1 010', () => {
  expect(kronor(of([single(10)], chosen('day')).norm.amount)).toBe(1_010)
  expect(kronor(of([single()], chosen('day')).norm.amount)).toBe(3_030)
})

test('without a table for the month or the age nothing is guessed, and what is missing is named', () => {
  expect(refused([single()], chosen('food', defaultParameters))).toEqual({
    code: 'calculation.norm_table_missing',
    facts: { field: 'parameters.foodNorm', norm: 'food', month },
  })
  const later = { ...tables, foodNorm: [{ ...food, from: toMonth('2026-04') }] }
  expect(refused([single()], chosen('food', later))).toMatchObject({ code: 'calculation.norm_table_missing' })
  const ended = { ...tables, foodNorm: [{ ...food, to: toMonth('2026-02') }] }
  expect(refused([single()], chosen('food', ended))).toMatchObject({ code: 'calculation.norm_table_missing' })
  const open = { ...tables, foodNorm: [{ ...food, from: toMonth(month), to: null }] }
  expect(refused([single()], chosen('food', open))).toBe('was not refused')
  expect(refused([single(), child(3, month)], chosen('food'))).toMatchObject({
    code: 'calculation.norm_class_missing',
    facts: { member: 'c3', ageClass: '3' },
  })
  expect(refused([single()], { ...chosen('food'), municipalNorm: { kind: 'food', reasons: ' ' } })).toMatchObject({
    code: 'calculation.norm_reasons_missing',
  })
})

const [a, b] = couple()
const changed = (members: readonly Member[], periods: CalculationInput['household']['periods']) => ({
  household: { members, othersInDwelling: 0, ...(periods ? { periods } : {}) },
})
const movesIn = a && b ? [a, { ...b, days: 15 }] : []
const halves = [
  { days: 15, members: ['a'] },
  { days: 15, members: ['a', 'b'] },
]

law('SOSFS 2013:1', 'a household that changes within the month: alone for half of it, a couple for the rest', () => {
  const found = of(movesIn, changed(movesIn, halves))
  // (3 940 + 1 280) / 2 and (7 100 + 1 410) / 2
  expect(found.norm.of.map(told)).toEqual([
    ['norm.period', 2_610],
    ['norm.period', 4_255],
  ])
  expect(found.norm.of[1]?.of.map(told)).toEqual([
    ['norm.couple', 3_550],
    ['norm.common', 705],
  ])
  expect(found.norm.of.map((line) => line.because?.facts)).toEqual([
    { days: 15, divisor: 30, persons: 1 },
    { days: 15, divisor: 30, persons: 2 },
  ])
})

test('others in the dwelling may come and go with the periods', () => {
  const periods = [
    { days: 10, members: ['a'] },
    { days: 20, members: ['a'], othersInDwelling: 1 },
  ]
  const found = of([single()], changed([single()], periods))
  // 1 280 / 3 and a half of 1 410, two thirds of it
  expect(found.norm.of.map((line) => told(line.of[1] ?? line))).toEqual([
    ['norm.common', 427],
    ['norm.common', 470],
  ])
})

test('one period of the whole month is the month', () => {
  const whole = of([single()], changed([single()], [{ days: 30, members: ['a'] }]))
  expect(whole.norm.amount).toBe(of([single()]).norm.amount)
})

const cases: [string, readonly Member[], NonNullable<CalculationInput['household']['periods']>, string][] = [
  ['no days', [single()], [{ days: 0, members: ['a'] }], 'calculation.period_days_out_of_range'],
  ['half a day', [single()], [{ days: 0.5, members: ['a'] }], 'calculation.period_days_out_of_range'],
  ['31 days in one', [single()], [{ days: 31, members: ['a'] }], 'calculation.period_days_out_of_range'],
  [
    '31 days in two',
    [single()],
    [halves[0], { days: 16, members: ['a'] }].flatMap((one) => one ?? []),
    'calculation.periods_too_long',
  ],
  ['none at all', [single()], [], 'calculation.period_without_applicant'],
  ['no applicant', movesIn, [{ days: 15, members: ['b'] }], 'calculation.period_without_applicant'],
  ['a stranger', [single()], [{ days: 30, members: ['a', 'x'] }], 'calculation.period_of_unknown_member'],
  ['other days', [single(20)], [{ days: 10, members: ['a'] }], 'calculation.period_days_differ'],
  [
    'minus one other',
    [single()],
    [{ days: 30, members: ['a'], othersInDwelling: -1 }],
    'calculation.others_not_a_count',
  ],
]
test.each(cases)('periods with %s are refused', (_, members, periods, code) => {
  expect(refused(members, changed(members, periods))).toMatchObject({ code })
})

test('an empty choice changes nothing', () => {
  expect(of([single()], { normLevels: [] })).toEqual(of([single()]))
  expect(of([single()], level({ amount: zero })).norm.amount).toBe(of([single()]).norm.amount)
})
