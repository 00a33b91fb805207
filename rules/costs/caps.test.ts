import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Cost, LocalParameters, Member } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, cost, couple, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'
import { capFor } from './caps.ts'
import type { CapRow, Dwelling } from './dwelling.ts'
import { rentShareOf } from './rentShare.ts'

const rent = (from: string, to: string | null, when: CapRow['when'], upTo: number, step?: number): CapRow => ({
  cost: 'rent',
  from: toMonth(from),
  to: to === null ? null : toMonth(to),
  when,
  upTo: kr(upTo),
  ...(step === undefined ? {} : { perMoreChild: kr(step) }),
})
const exactly = (count: number) => ({ from: count, to: count })
const atLeast = (count: number) => ({ from: count, to: null })
const withCaps = (...caps: CapRow[]): LocalParameters => ({ ...defaultParameters, caps })
const kids = (count: number, month: string) =>
  Array.from({ length: count }, (_, at) => child(5, month, { key: `k${at}` }))
const capOf = (month: string, members: readonly Member[], parameters: LocalParameters, dwelling?: Dwelling) => {
  const household = { members, othersInDwelling: 0, ...(dwelling ? { dwelling } : {}) }
  const cap = capFor({ kind: 'rent', applied: kr(8_000) }, situation(month, members, { parameters, household }))
  return cap.kind === 'cap' ? kronor(cap.upTo) : cap.kind
}

// R03: Högsby, by adults and children, two years of it.
const hogsby = withCaps(
  rent('2020-04', '2020-12', { adults: exactly(1), children: exactly(0) }, 4_132),
  rent('2020-04', '2020-12', { adults: exactly(2), children: exactly(0) }, 5_155),
  rent('2020-04', '2020-12', { children: exactly(1) }, 5_719),
  rent('2020-04', '2020-12', { children: exactly(2) }, 6_849),
  rent('2020-04', '2020-12', { children: exactly(3) }, 7_432),
  rent('2020-04', '2020-12', { children: exactly(4) }, 7_990),
  rent('2020-04', '2020-12', { children: atLeast(5) }, 8_548),
  rent('2021-01', '2021-12', { children: exactly(2) }, 6_965),
)

test('R03: Högsby goes by adults and children: two children 6 849, one or two adults', () => {
  expect(capOf('2020-04', [single()], hogsby)).toBe(4_132)
  expect(capOf('2020-04', couple(), hogsby)).toBe(5_155)
  expect(capOf('2020-12', [single(), ...kids(2, '2020-12')], hogsby)).toBe(6_849)
  expect(capOf('2020-12', [...couple(), ...kids(2, '2020-12')], hogsby)).toBe(6_849)
  expect(capOf('2020-05', [single(), ...kids(4, '2020-05')], hogsby)).toBe(7_990)
  expect(capOf('2020-05', [single(), ...kids(7, '2020-05')], hogsby)).toBe(8_548)
})

test('rows are dated: each month has its own, and none outside', () => {
  const two = (month: string) => capOf(month, [single(), ...kids(2, month)], hogsby)
  expect([two('2020-03'), two('2020-12'), two('2021-01'), two('2022-01')]).toEqual(['none', 6_849, 6_965, 'none'])
})

// R04: Malmö 2019.
const malmo = withCaps(
  rent('2019-01', '2019-12', {}, 6_300),
  rent('2019-01', '2019-12', { children: exactly(1) }, 7_625),
  rent('2019-01', '2019-12', { children: atLeast(2) }, 9_425, 1_800),
)
test('R04: Malmö adds 1 800 for every child above two', () => {
  const of = (count: number) => capOf('2019-05', [...couple(), ...kids(count, '2019-05')], malmo)
  expect([0, 1, 2, 3, 5].map(of)).toEqual([6_300, 7_625, 9_425, 11_225, 14_825])
})

// Vimmerby 2024 goes by rooms, Halmstad by age.
const byRooms = withCaps(
  rent('2024-01', '2024-12', { rooms: exactly(1) }, 4_700),
  rent('2024-01', '2024-12', { rooms: exactly(2) }, 6_400),
)
test('a guideline by rooms says so when the rooms are not known, and when it has none such', () => {
  expect(capOf('2024-05', [single()], byRooms, { rooms: 2 })).toBe(6_400)
  expect(capOf('2024-05', [single()], byRooms)).toBe('unknown')
  expect(capOf('2024-05', [single()], byRooms, { rooms: 3 })).toBe('no_row')
})

const byAge = withCaps(
  rent('2026-01', null, { age: { from: 0, to: 24 } }, 5_100),
  rent('2026-01', null, { age: atLeast(25) }, 6_600),
)
test('a guideline by age reads the applicant’s on the first of the month', () => {
  const born = (day: string): Member[] => [{ ...single(), born: toDay(day) }]
  expect(capOf('2026-03', born('2001-03-01'), byAge)).toBe(6_600)
  expect(capOf('2026-03', born('2001-03-02'), byAge)).toBe(5_100)
})

test('a guideline by persons', () => {
  const rows = withCaps(rent('2026-01', null, { persons: { from: 1, to: 2 } }, 6_000))
  expect(capOf('2026-03', couple(), rows)).toBe(6_000)
  expect(capOf('2026-03', [...couple(), ...kids(1, '2026-03')], rows)).toBe('no_row')
})

const found = (members: readonly Member[], more: Partial<CalculationInput>) =>
  calculate(situation('2026-03', members, more)).remarks.map((line) => [line.because?.reason, kronor(line.amount)])

law('RÅ 2008 ref. 21', 'rows propose and remark; they never cut', () => {
  const parameters = withCaps(rent('2026-01', null, {}, 6_000))
  const input = situation('2026-03', [single()], { parameters, costs: [cost('rent', kr(7_000), null)] })
  expect(capFor({ kind: 'rent', applied: kr(7_000) }, input)).toMatchObject({ proposed: kr(6_000) })
  expect(capFor({ kind: 'rent', applied: kr(5_000) }, input)).toMatchObject({ proposed: kr(5_000) })
  expect(kronor(calculate(input).costs.amount)).toBe(7_000)
  expect(found([single()], { parameters, costs: [cost('rent', kr(7_000), null)] })).toEqual([
    ['cost.above_guideline', 1_000],
  ])
  expect(found([single()], { parameters, costs: [cost('rent', kr(6_000), null)] })).toEqual([])
})

test('what the guideline does not know is remarked on, not passed over', () => {
  const costs = [cost('rent', kr(5_000))]
  const rooms = withCaps(rent('2026-01', null, { rooms: exactly(1) }, 4_700))
  expect(found([single()], { parameters: rooms, costs })).toEqual([['cost.guideline_asks_rooms', 0]])
  const kidsOnly = withCaps(rent('2026-01', null, { children: atLeast(1) }, 4_700))
  expect(found([single()], { parameters: kidsOnly, costs })).toEqual([['cost.guideline_no_row', 0]])
})

law('SoL 12:1', 'other needs may have a guideline as well, and it too only remarks', () => {
  const parameters = withCaps({ ...rent('2026-01', null, {}, 1_000), cost: 'glasses' })
  const costs = [cost('glasses', kr(1_400), null), cost('dental', kr(1_400), null)]
  expect(found([single()], { parameters, costs })).toEqual([['cost.above_guideline', 400]])
  const given = calculate(situation('2026-03', [single()], { parameters, costs }))
  expect(kronor(given.otherNeeds.amount)).toBe(2_800)
})

const shared = (dwelling: Dwelling | null, others: number, method: LocalParameters['rentShare'] = 'rooms') => ({
  household: { members: [single()], othersInDwelling: others, ...(dwelling ? { dwelling } : {}) },
  parameters: { ...defaultParameters, ...(method ? { rentShare: method } : {}) },
})
const shareOf = (amount: number, more: Partial<CalculationInput>) => {
  const part = rentShareOf(kr(amount), situation('2026-03', [single()], more))
  return part === null ? null : kronor(part)
}

test('R01: one room of four is two ninths of the rent: 1 333 of 6 000', () => {
  expect(shareOf(6_000, shared({ rooms: 4, ownRooms: 1 }, 2))).toBe(1_333)
  expect(shareOf(6_000, shared({ rooms: 4, othersRooms: 1 }, 1))).toBe(4_667)
})

test('by heads each has as much; without a method, others or rooms nothing is split', () => {
  expect(shareOf(6_000, shared(null, 2, 'per_head'))).toBe(2_000)
  expect(shareOf(6_000, shared({ rooms: 4, ownRooms: 1 }, 0))).toBeNull()
  expect(shareOf(6_000, { household: { members: [single()], othersInDwelling: 2 } })).toBeNull()
  expect(shareOf(6_000, shared(null, 2))).toBeNull()
  expect(shareOf(6_000, shared({ rooms: 4 }, 2))).toBeNull()
})

test('the share of the rent is proposed beside the rent, which stays as it is', () => {
  const costs = [cost('rent', kr(6_000))]
  const input = { ...shared({ rooms: 4, othersRooms: 1 }, 1), costs }
  expect(found([single()], input)).toEqual([['cost.share_proposed', 1_333]])
  expect(kronor(calculate(situation('2026-03', [single()], input)).costs.amount)).toBe(6_000)
  expect(found([single()], { ...shared(null, 1), costs })).toEqual([['cost.guideline_asks_rooms', 0]])
  expect(found([single()], { ...input, costs: [cost('rent', kr(6_000), kr(4_667))] })).toEqual([])
})

test('rooms that cannot be are refused, and the range is told', () => {
  const refused = (dwelling: Dwelling) =>
    refusedBy(() => calculate(situation('2026-03', [single()], shared(dwelling, 1))))
  const code = 'calculation.rooms_out_of_range'
  expect(refused({ rooms: 0 })).toEqual({ code, facts: { field: 'household.dwelling.rooms', from: 1, to: 20 } })
  expect(refused({ rooms: 21 })).toMatchObject({ code })
  expect(refused({ rooms: 1.5 })).toMatchObject({ code })
  expect(refused({ rooms: 2, ownRooms: 3 })).toMatchObject({ code, facts: { from: 0, to: 2 } })
  expect(refused({ rooms: 2, othersRooms: -1 })).toMatchObject({ code })
  expect(refused({ rooms: 20, ownRooms: 20 })).toBe('was not refused')
})

// Lerum writes of internet as at most one per cent of the price base amount.
const internet = { ...rent('2026-01', null, {}, 0), cost: 'internet', ofPriceBase: 10 }
const limitIn = (month: string, parameters: LocalParameters) => {
  const cap = capFor({ kind: 'internet', applied: kr(700) }, situation(month, [single()], { parameters }))
  return cap.kind === 'cap' ? kronor(cap.upTo) : cap.kind
}
test('a limit may be a part of the price base amount: one per cent of 59 200 is 592, and follows the year', () => {
  expect(limitIn('2026-03', withCaps(internet))).toBe(592)
  expect(limitIn('2025-12', withCaps({ ...internet, from: toMonth('2025-01') }))).toBe(588)
  expect(limitIn('2026-03', withCaps({ ...internet, upTo: kr(8) }))).toBe(600)
  const exact = { ...withCaps({ ...internet, ofPriceBase: 9 }), shareRounding: 'ore_half_up' as const }
  expect(limitIn('2026-03', exact)).toBe(532.8)
  expect(limitIn('2026-03', { ...exact, shareRounding: 'krona_half_up' })).toBe(533)
})

const byHeating = withCaps(
  { ...rent('2026-01', null, {}, 6_000), heating: 'cold' },
  { ...rent('2026-01', null, {}, 6_800), heating: 'warm' },
)
test('a guideline may have other limits for rent with heating; not knowing is asked about', () => {
  expect(capOf('2026-03', [single()], byHeating, { heatingIncluded: false })).toBe(6_000)
  expect(capOf('2026-03', [single()], byHeating, { heatingIncluded: true })).toBe(6_800)
  expect(capOf('2026-03', [single()], byHeating)).toBe('unknown')
  expect(capOf('2026-03', [single()], byHeating, { rooms: 2 })).toBe('unknown')
  const either = withCaps(rent('2026-01', null, {}, 6_300))
  expect(capOf('2026-03', [single()], either)).toBe(6_300)
  expect(capOf('2026-03', [single()], either, { heatingIncluded: true })).toBe(6_300)
  const cold = withCaps({ ...rent('2026-01', null, {}, 6_000), heating: 'cold' })
  expect(capOf('2026-03', [single()], cold, { heatingIncluded: true })).toBe('no_row')
  expect(found([single()], { parameters: byHeating, costs: [cost('rent', kr(7_000))] })).toEqual([
    ['cost.guideline_asks_heating', 0],
  ])
})

const bill = (key: string, kind: Cost['kind'], amount: number) => ({ ...cost(kind, kr(amount)), key })
test('two bills of the home share its limit: electricity and grid; what lies above is said of the later one', () => {
  const parameters = {
    ...defaultParameters,
    electricityCap: [kr(600)],
    homeInsuranceCap: kr(200),
    internetCap: kr(300),
  }
  const of = (...costs: Cost[]) => found([single()], { parameters, costs })
  expect(of(bill('1', 'electricity', 400), bill('2', 'electricity_grid', 200))).toEqual([])
  expect(of(bill('1', 'electricity', 400), bill('2', 'electricity_grid', 250))).toEqual([['cost.above_guideline', 50]])
  expect(of(bill('1', 'electricity', 700), bill('2', 'electricity_grid', 250))).toEqual([
    ['cost.above_guideline', 100],
    ['cost.above_guideline', 250],
  ])
  expect(of(bill('2', 'internet', 200), bill('1', 'internet', 200))).toEqual([['cost.above_guideline', 100]])
  expect(of(bill('1', 'home_insurance', 150), bill('2', 'internet', 150))).toEqual([])
  const glasses = withCaps({ ...rent('2026-01', null, {}, 1_000), cost: 'glasses' })
  const pairs = [bill('1', 'glasses', 900), bill('2', 'glasses', 900)]
  expect(found([single()], { parameters: glasses, costs: pairs })).toEqual([])
})

test('a bill for electricity where the rent is said to include it is remarked on', () => {
  const home = (electricityIncluded?: boolean) => ({
    household: {
      members: [single()],
      othersInDwelling: 0,
      dwelling: electricityIncluded === undefined ? {} : { electricityIncluded },
    },
    costs: [bill('1', 'electricity_grid', 250), bill('2', 'rent', 5_000)],
  })
  expect(found([single()], home(true))).toEqual([['cost.electricity_in_rent', 250]])
  expect(found([single()], home(false))).toEqual([])
  expect(found([single()], home())).toEqual([])
})
