import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Member } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, cost, couple, income, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'

const month = '2026-03'
const refused = (members: readonly Member[], more: Partial<CalculationInput> = {}) =>
  refusedBy(() => calculate(situation(month, members, more)))
const many = Array.from({ length: 30 }, (_, at) => child(5, month, { key: `c${at}` }))

const cases: [string, readonly Member[], Partial<CalculationInput>, string][] = [
  ['nobody', [], {}, 'calculation.applicant_missing'],
  ['a child alone', [child(5, month)], {}, 'calculation.applicant_missing'],
  ['two applicants', [single(), { ...single(), key: 'x' }], {}, 'calculation.applicants_too_many'],
  [
    'two partners',
    [...couple(), { ...single(), key: 'x', role: 'co_applicant' }],
    {},
    'calculation.co_applicants_too_many',
  ],
  ['the same key twice', [single(), child(5, month, { key: 'a' })], {}, 'calculation.member_key_twice'],
  ['thirty-one persons', [single(), ...many], {}, 'calculation.household_too_large'],
  ['no days', [single(), child(5, month, { days: 0 })], {}, 'calculation.days_out_of_range'],
  ['thirty-one days', [single(31)], {}, 'calculation.days_out_of_range'],
  ['part of a day', [single(), child(5, month, { days: 1.5 })], {}, 'calculation.days_out_of_range'],
  [
    'born after the month',
    [single(), child(0, month, { born: toDay('2026-04-01') })],
    {},
    'calculation.born_after_month',
  ],
  [
    'minus one other',
    [single()],
    { household: { members: [single()], othersInDwelling: -1 } },
    'calculation.others_not_a_count',
  ],
  ['a cost key twice', [single()], { costs: [cost('rent', kr(1)), cost('rent', kr(1))] }, 'calculation.cost_key_twice'],
  [
    'an income key twice',
    [single()],
    { incomes: [income('wage', kr(1)), income('wage', kr(1))] },
    'calculation.income_key_twice',
  ],
  ['a negative cost', [single()], { costs: [cost('rent', kr(-1))] }, 'calculation.amount_negative'],
  ['a negative approval', [single()], { costs: [cost('rent', kr(1), kr(-1))] }, 'calculation.amount_negative'],
  ['a negative income', [single()], { incomes: [income('wage', kr(-1))] }, 'calculation.amount_negative'],
  ['negative money at hand', [single()], { assets: kr(-1) }, 'calculation.amount_negative'],
  [
    'income of a stranger',
    [single()],
    { incomes: [income('wage', kr(1), 'z')] },
    'calculation.income_of_unknown_member',
  ],
  [
    'two years of a stranger',
    [single()],
    { jobStimulus: [{ member: 'z', from: toMonth('2026-01'), to: toMonth('2027-12') }] },
    'calculation.stimulus_of_unknown_member',
  ],
  [
    'two years backwards',
    [single()],
    { jobStimulus: [{ member: 'a', from: toMonth('2026-02'), to: toMonth('2026-01') }] },
    'calculation.stimulus_ends_before_start',
  ],
  [
    'division by nothing',
    [single()],
    { parameters: { ...defaultParameters, dayDivisor: 0 } },
    'calculation.day_divisor_out_of_range',
  ],
  ['a month before the tables', [single()], { month: toMonth('2012-12') }, 'law.month_unknown'],
  ['a month of 2027', [single()], { month: toMonth('2027-01') }, 'law.norm_2027_waiting'],
  [
    'a month not yet known',
    [single()],
    { month: toMonth('2026-12'), knownOn: toDay('2025-10-01') },
    'law.month_unknown',
  ],
]

test.each(cases)('%s is refused', (_, members, more, code) => {
  expect(refused(members, more)).toMatchObject({ code })
})

law('FB 7:1', 'a youth is in the household until the day before turning 21, and only in school from 18', () => {
  expect(refused([single(), child(20, month)])).toBe('was not refused')
  expect(refused([single(), child(21, month)])).toMatchObject({ code: 'calculation.child_too_old' })
  expect(refused([single(), child(18, month, { inSchool: false })])).toMatchObject({
    code: 'calculation.youth_not_in_school',
  })
  expect(refused([single(), child(17, month)])).toBe('was not refused')
})

test('a refusal names the field and the member, never the day of birth', () => {
  const told = refused([single(), child(21, month)])
  expect(told).toEqual({ code: 'calculation.child_too_old', facts: { member: 'c21', field: 'born', limit: 21 } })
})
