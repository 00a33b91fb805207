import { expect, test } from 'vitest'
import { plusMonths, toDay } from '../../base/day.ts'
import { add, kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Member } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, couple, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'

const month = '2026-03'
const of = (members: readonly Member[], more: Partial<CalculationInput> = {}, inMonth = month) =>
  calculate(situation(inMonth, members, more)).norm
const refused = (members: readonly Member[], more: Partial<CalculationInput> = {}) =>
  refusedBy(() => calculate(situation(month, members, more)))
/** Who turns so many years on a day. */
const turns = (years: number, on: string, more: Partial<Member> = {}): Member => ({
  ...child(years, month, more),
  key: 'c',
  born: plusMonths(toDay(on), -12 * years),
})
const lastDay = { parameters: { ...defaultParameters, ageOn: 'last_day' as const } }
const personal = (member: Member, more: Partial<CalculationInput> = {}) =>
  kronor(of([single(), member], more).of.find((line) => line.about === 'c')?.amount ?? add())

law('FB 7:1', 'who turns 21 on the first is no longer of the household, on the second still all the month', () => {
  expect(refused([single(), turns(21, '2026-03-01')])).toMatchObject({ code: 'calculation.child_too_old' })
  expect(refused([single(), turns(21, '2026-03-02')])).toBe('was not refused')
  expect(refused([single(), turns(21, '2026-03-31')], lastDay)).toMatchObject({ code: 'calculation.child_too_old' })
  expect(refused([single(), turns(21, '2026-04-01')], lastDay)).toBe('was not refused')
})

law('FB 7:1', 'who turns 18 on the first has to be in school, on the second not until next month', () => {
  const out = { inSchool: false }
  expect(refused([single(), turns(18, '2026-03-01', out)])).toMatchObject({ code: 'calculation.youth_not_in_school' })
  expect(refused([single(), turns(18, '2026-03-02', out)])).toBe('was not refused')
  expect(refused([single(), turns(18, '2026-03-01')])).toBe('was not refused')
  const { inSchool: _, ...unsaid } = turns(18, '2026-03-01')
  expect(refused([single(), unsaid])).toMatchObject({
    code: 'calculation.youth_not_in_school',
    facts: { member: 'c', field: 'inSchool', limit: 18 },
  })
})

law('SoF 12:2', 'the lunch column ends the day a child turns seven', () => {
  const away = { lunchAway: true }
  expect(personal(turns(7, '2026-03-01', away))).toBe(3_820)
  expect(personal(turns(7, '2026-03-02', away))).toBe(2_720)
  expect(personal(turns(7, '2026-03-02'))).toBe(3_060)
  expect(personal(turns(7, '2026-03-31', away), lastDay)).toBe(3_820)
})

law('SoF 12:2', 'the class of 19 and 20 begins at 19, in school', () => {
  expect(personal(turns(19, '2026-03-01'))).toBe(5_000)
  expect(personal(turns(19, '2026-03-02'))).toBe(4_960)
})

test('a child born the last day is of the household all the days it is said to be, the day after it is not born', () => {
  const born = (on: string, days: number): Member => ({ ...child(0, month), key: 'c', born: toDay(on), days })
  expect(personal(born('2026-03-31', 1))).toBe(92)
  expect(personal(born('2026-03-31', 30))).toBe(2_740)
  expect(refused([single(), born('2026-04-01', 1)])).toMatchObject({ code: 'calculation.born_after_month' })
})

law('SOSFS 2013:1', 'an adult is there by days as well: one, twenty-nine, and thirty is all of it', () => {
  const days = (count: number) => of([single(count)]).of.map((line) => kronor(line.amount))
  // 3 940 / 30 = 131.33 and 1 280 / 30 = 42.67, to whole kronor upwards.
  expect(days(1)).toEqual([132, 43])
  expect(days(29)).toEqual([3_809, 1_238])
  expect(days(30)).toEqual([3_940, 1_280])
})

law('SOSFS 2013:1', 'a couple who moved in together the twentieth has ten days as a couple', () => {
  const ten = couple().map((adult) => ({ ...adult, days: 10 }))
  // 7 100 / 3 = 2 366.67 and 1 410 / 3 = 470.
  expect(of(ten).of.map((line) => kronor(line.amount))).toEqual([2_367, 470])
})

law('SOSFS 2013:1', 'between two homes a child’s days are the whole month, and never less than its amount', () => {
  const at = (days: number) => personal({ ...child(8, month), key: 'c', days })
  for (const days of [1, 7, 10, 14, 15, 20, 29]) {
    expect(at(days) + at(30 - days)).toBeGreaterThanOrEqual(3_820)
    expect(at(days) + at(30 - days)).toBeLessThanOrEqual(3_821)
  }
  expect(at(15)).toBe(1_910)
})

test('with a divisor of 31 thirty days are all of the month still, twenty-nine are not', () => {
  const by31 = { parameters: { ...defaultParameters, dayDivisor: 31 } }
  const at = (days: number) => personal({ ...child(8, month), key: 'c', days }, by31)
  expect([at(29), at(30)]).toEqual([3_574, 3_820])
  const by28 = { parameters: { ...defaultParameters, dayDivisor: 28 } }
  expect(personal({ ...child(8, month), key: 'c', days: 28 }, by28)).toBe(3_820)
})

law('SoF 12:3', 'a grown child at home and the rest of the home: together the common costs are those of all', () => {
  const common = (members: readonly Member[], othersInDwelling: number) =>
    kronor(
      of(members, { household: { members, othersInDwelling } }).of.find((line) => line.term === 'norm.common')
        ?.amount ?? add(),
    )
  const parents = [...couple(), child(8, month)]
  // Common for four is 2 030: a fourth is 507.50, three fourths 1 522.50; each to the nearest krona, half upwards.
  expect([common([single()], 3), common(parents, 1)]).toEqual([508, 1_523])
})

test('the month school ends a youth counts, the month after it has its own household', () => {
  const youth = (inSchool: boolean): Member => ({ ...turns(19, '2026-01-15', { inSchool }), days: 30 })
  expect(personal(youth(true))).toBe(5_000)
  expect(refused([single(), youth(false)])).toMatchObject({ code: 'calculation.youth_not_in_school' })
})

law(
  'SOSFS 2013:1',
  'a household that changes twice: each part by its own days, a child who came counts from then',
  () => {
    const [a, b] = couple()
    const c = { ...child(8, month), key: 'c', days: 6 }
    const members = a && b ? [a, { ...b, days: 16 }, c] : []
    const periods = [
      { days: 14, members: ['a'] },
      { days: 10, members: ['a', 'b'] },
      { days: 6, members: ['a', 'b', 'c'] },
    ]
    const found = of(members, { household: { members, othersInDwelling: 0, periods } })
    expect(found.of.map((line) => [line.about, kronor(line.amount)])).toEqual([
      // 14/30 of 3 940 and 1 280
      ['period-1', 1_839 + 598],
      // 10/30 of 7 100 and 1 410
      ['period-2', 2_367 + 470],
      // 6/30 of 7 100, 3 820 and 1 790
      ['period-3', 1_420 + 764 + 358],
    ])
  },
)

law(
  'SoF 12:2',
  'December has the old year’s amounts, January the new; from July 2025 the new regulation is cited',
  () => {
    const at = (inMonth: string) => [kronor(of([single()], {}, inMonth).amount), of([single()], {}, inMonth).source]
    expect([at('2025-12'), at('2026-01')]).toEqual([
      [5_180, 'SoF 12:2'],
      [5_220, 'SoF 12:2'],
    ])
    expect([at('2025-06'), at('2025-07')]).toEqual([
      [5_180, 'SoF 2001:937 2:1'],
      [5_180, 'SoF 12:2'],
    ])
  },
)

law('SoF 12:2', 'every class up to six has its own amount with lunch elsewhere, and the line says so', () => {
  const away = (years: number) => of([single(), { ...child(years, month, { lunchAway: true }), key: 'c' }]).of[1]
  expect([0, 1, 2, 3, 4, 6].map((years) => kronor(away(years)?.amount ?? add()))).toEqual([
    2_560, 2_800, 2_800, 2_500, 2_720, 2_720,
  ])
  expect([0, 1, 3, 4, 7].map((years) => away(years)?.because?.reason)).toEqual([
    ...Array.from({ length: 4 }, () => 'norm.age_class_lunch_away'),
    'norm.age_class',
  ])
})

test('a day norm counts for children of every age too, to the last month of its table', () => {
  const day = {
    from: toMonth('2026-01'),
    to: toMonth(month),
    single: kr(101),
    couple: kr(170),
    child: { '0': kr(40), '3': kr(50), '7-10': kr(60) },
  }
  const more = {
    municipalNorm: { kind: 'day' as const, reasons: ' Akut. ' },
    parameters: { ...defaultParameters, dayNorm: [day] },
  }
  const members = [single(10), ...[0, 3, 8].map((years) => child(years, month, { days: 10, lunchAway: true }))]
  const [line] = of(members, more).of
  expect(line?.of.map((part) => kronor(part.amount))).toEqual([1_010, 400, 500, 600])
  expect(line?.because).toEqual({ reason: 'norm.municipal', facts: { note: 'Akut.' } })
  expect(refusedBy(() => of([single()], more, '2026-04'))).toMatchObject({ code: 'calculation.norm_table_missing' })
})

test('periods with a fault in one of them only are refused as well', () => {
  const refusedOf = (second: { members: string[]; othersInDwelling?: number }) =>
    refused([single()], {
      household: {
        members: [single()],
        othersInDwelling: 0,
        periods: [
          { days: 15, members: ['a'] },
          { days: 15, ...second },
        ],
      },
    })
  expect(refusedOf({ members: [] })).toMatchObject({ code: 'calculation.period_without_applicant' })
  expect(refusedOf({ members: ['a'], othersInDwelling: -1 })).toMatchObject({ code: 'calculation.others_not_a_count' })
  expect(refusedOf({ members: ['a', 'x'] })).toMatchObject({ code: 'calculation.period_of_unknown_member' })
  expect(refusedOf({ members: ['a'] })).toBe('was not refused')
})
