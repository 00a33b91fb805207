import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Household, LocalParameters, Member } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, couple, single, situation } from '../households.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'
import type { NormLevel } from './choices.ts'

const month = '2026-03'
const refused = (members: readonly Member[], more: Partial<CalculationInput> = {}) =>
  refusedBy(() => calculate(situation(month, members, more)))
const dwelling = (of: NonNullable<Household['dwelling']>) =>
  refused([single()], { household: { members: [single()], othersInDwelling: 0, dwelling: of } })
const periods = (members: readonly Member[], of: NonNullable<Household['periods']>) =>
  refused(members, { household: { members, othersInDwelling: 0, periods: of } })
const parameters = (more: Partial<LocalParameters>) =>
  refused([single()], { parameters: { ...defaultParameters, ...more } })
const allowed = 'was not refused'

test('who is in the household: the field, and how many are allowed', () => {
  const field = 'household.members'
  const [a, b] = couple()
  const twice = a && b ? [a, b, { ...b, key: 'x' }] : []
  expect(refused([child(5, month)])).toEqual({ code: 'calculation.applicant_missing', facts: { field } })
  expect(refused([single(), { ...single(), key: 'x' }])).toEqual({
    code: 'calculation.applicants_too_many',
    facts: { field, allowed: 1 },
  })
  expect(refused(twice)).toEqual({ code: 'calculation.co_applicants_too_many', facts: { field, allowed: 1 } })
  expect(refused([single(), child(5, month, { key: 'a' })])).toEqual({
    code: 'calculation.member_key_twice',
    facts: { field },
  })
  const others = (othersInDwelling: number) =>
    refused([single()], { household: { members: [single()], othersInDwelling } })
  const none = { code: 'calculation.others_not_a_count', facts: { field: 'household.othersInDwelling' } }
  expect([others(-1), others(0.5), others(Number.NaN)]).toEqual([none, none, none])
  expect([others(0), others(29)]).toEqual([allowed, allowed])
  expect(others(30)).toMatchObject({ code: 'calculation.household_too_large' })
})

test('days and births: whose, and from when to when', () => {
  const days = (count: number) => refused([single(), child(5, month, { days: count })])
  const facts = { member: 'c5', field: 'days', from: 1, to: 30 }
  const out = { code: 'calculation.days_out_of_range', facts }
  expect([days(0), days(31), days(1.5), days(Number.NaN)]).toEqual([out, out, out, out])
  expect([days(1), days(30)]).toEqual([allowed, allowed])
  expect(refused([single(), child(0, month, { born: toDay('2026-04-01') })])).toEqual({
    code: 'calculation.born_after_month',
    facts: { member: 'c0', field: 'born', month },
  })
})

test('rooms of the home: one to twenty, and no more of them anybody’s own than there are', () => {
  const out = (name: string, from: number, to: number) => ({
    code: 'calculation.rooms_out_of_range',
    facts: { field: `household.dwelling.${name}`, from, to },
  })
  expect([dwelling({ rooms: 0 }), dwelling({ rooms: 21 }), dwelling({ rooms: 1.5 })]).toEqual(
    Array.from({ length: 3 }, () => out('rooms', 1, 20)),
  )
  expect([dwelling({ rooms: 1 }), dwelling({ rooms: 20 }), dwelling({})]).toEqual([allowed, allowed, allowed])
  expect([dwelling({ rooms: 3, ownRooms: 4 }), dwelling({ rooms: 3, ownRooms: -1 })]).toEqual([
    out('ownRooms', 0, 3),
    out('ownRooms', 0, 3),
  ])
  expect(dwelling({ othersRooms: 21 })).toEqual(out('othersRooms', 0, 20))
  expect([dwelling({ rooms: 3, ownRooms: 3 }), dwelling({ rooms: 3, othersRooms: 0 })]).toEqual([allowed, allowed])
})

test('periods: the field, the days that differ, and what is allowed', () => {
  const field = 'household.periods'
  const a = ['a']
  expect(periods([single()], [{ days: 31, members: a }])).toEqual({
    code: 'calculation.period_days_out_of_range',
    facts: { field: `${field}.days`, from: 1, to: 30 },
  })
  expect(
    periods(
      [single()],
      [
        { days: 20, members: a },
        { days: 11, members: a },
      ],
    ),
  ).toEqual({
    code: 'calculation.periods_too_long',
    facts: { field, allowed: 30 },
  })
  expect(periods([single()], [])).toEqual({
    code: 'calculation.period_without_applicant',
    facts: { field: `${field}.members` },
  })
  expect(periods([single(20)], [{ days: 10, members: a }])).toEqual({
    code: 'calculation.period_days_differ',
    facts: { member: 'a', field: 'days', days: 20, here: 10 },
  })
  expect(periods([single()], [{ days: 30, members: ['a', 'x'] }])).toEqual({
    code: 'calculation.period_of_unknown_member',
    facts: { field: `${field}.members` },
  })
  const others = (othersInDwelling: number) => periods([single()], [{ days: 30, members: a, othersInDwelling }])
  const none = { code: 'calculation.others_not_a_count', facts: { field: `${field}.othersInDwelling` } }
  expect([others(-1), others(0.5), others(0), others(3)]).toEqual([none, none, allowed, allowed])
  expect(periods([single(1)], [{ days: 1, members: a }])).toBe(allowed)
})

test('levels and tables: whose reasons are missing, where a table is looked for', () => {
  const level = (more: Partial<NormLevel>): NormLevel => ({
    key: 'n',
    direction: 'higher',
    amount: kr(1),
    reasons: 'Intyg.',
    ...more,
  })
  expect(refused([single()], { normLevels: [level({ reasons: ' ' })] })).toEqual({
    code: 'calculation.norm_reasons_missing',
    facts: { level: 'n', field: 'normLevels.reasons' },
  })
  expect(refused([single()], { normLevels: [level({}), level({})] })).toEqual({
    code: 'calculation.norm_level_key_twice',
    facts: { field: 'normLevels' },
  })
  expect(refused([single()], { normLevels: [level({}), level({ key: 'm' })] })).toBe(allowed)
  expect(refused([single()], { normLevels: [level({ direction: 'lower', amount: kr(5_220.01) })] })).toEqual({
    code: 'calculation.norm_below_zero',
    facts: { field: 'normLevels', allowedOre: 522_000 },
  })
  const chosen = (kind: 'food' | 'day', reasons: string) => refused([single()], { municipalNorm: { kind, reasons } })
  expect(chosen('day', ' ')).toEqual({
    code: 'calculation.norm_reasons_missing',
    facts: { field: 'municipalNorm.reasons' },
  })
  expect(chosen('day', 'Akut.')).toEqual({
    code: 'calculation.norm_table_missing',
    facts: { field: 'parameters.dayNorm', norm: 'day', month },
  })
  const food = { from: toMonth('2026-01'), to: null, single: kr(1), couple: kr(2), child: {} }
  const lacking = {
    municipalNorm: { kind: 'food' as const, reasons: 'Akut.' },
    parameters: { ...defaultParameters, foodNorm: [food] },
  }
  expect(refused([single(), child(3, month)], lacking)).toEqual({
    code: 'calculation.norm_class_missing',
    facts: { member: 'c3', field: 'parameters', ageClass: '3' },
  })
})

test('the municipality’s own numbers: the divisor from one to thirty-one, no cap below nothing', () => {
  const out = {
    code: 'calculation.day_divisor_out_of_range',
    facts: { field: 'parameters.dayDivisor', from: 1, to: 31 },
  }
  expect([0, 32, 1.5].map((dayDivisor) => parameters({ dayDivisor }))).toEqual([out, out, out])
  expect([1, 31].map((dayDivisor) => parameters({ dayDivisor }))).toEqual([allowed, allowed])
  const below = (field: string) => ({
    code: 'calculation.amount_negative',
    facts: { field: `parameters.${field}` },
  })
  expect(parameters({ rentCap: [kr(1), kr(-1)] })).toEqual(below('rentCap'))
  expect(parameters({ electricityCap: [kr(-1)] })).toEqual(below('electricityCap'))
  expect(parameters({ homeInsuranceCap: kr(-1) })).toEqual(below('homeInsuranceCap'))
  expect(parameters({ internetCap: kr(-1) })).toEqual(below('internetCap'))
})
