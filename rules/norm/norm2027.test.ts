import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Member } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, couple, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'
import { invented2027 } from './invented2027.test-helper.ts'

const withEntered = (more: Partial<typeof invented2027> = {}) => ({
  parameters: { ...defaultParameters, enteredNorms: [{ ...invented2027, ...more }] },
})
const of = (month: string, members: readonly Member[], more: Partial<CalculationInput> = {}) =>
  calculate(situation(month, members, { ...withEntered(), ...more }))
const kids = (month: string) => [12, 11, 10, 9, 8].map((years) => child(years, month))
const less = (month: string, members: readonly Member[]) =>
  of(month, members).norm.of.flatMap((line) =>
    line.term === 'norm.later_child' ? [[line.about, kronor(line.amount)]] : [],
  )

law(
  'Prop. 2025/26:201',
  'January 2027 without the regulation’s amounts is refused, and says what is waited for',
  () => {
    expect(refusedBy(() => calculate(situation('2027-01', [single()])))).toMatchObject({
      code: 'law.norm_2027_waiting',
      facts: { month: '2027-01', until: '2026-12' },
    })
  },
)

law('Prop. 2025/26:201', 'an entered table counts from its month; December 2026 is as it was', () => {
  expect(kronor(of('2027-01', [single()]).norm.amount)).toBe(5_000)
  expect(of('2027-01', [single()]).norm.source).toBe('Prop. 2025/26:201')
  expect(kronor(of('2026-12', [single()]).norm.amount)).toBe(5_220)
  const later = withEntered({ from: toMonth('2027-02') })
  expect(refusedBy(() => of('2027-01', [single()], later))).toMatchObject({ code: 'law.norm_2027_waiting' })
})

law(
  'Prop. 2025/26:201',
  'from the fourth child the amount is lower, more so for couples, and by steps (invented table)',
  () => {
    expect(less('2027-02', [single(), ...kids('2027-02')])).toEqual([])
    expect(less('2027-03', [single(), ...kids('2027-03')])).toEqual([
      ['c9', -600],
      ['c8', -600],
    ])
    expect(less('2027-06', [single(), ...kids('2027-06')])[0]).toEqual(['c9', -600])
    expect(less('2027-07', [single(), ...kids('2027-07')])[0]).toEqual(['c9', -1_200])
    expect(less('2027-07', [...couple(), ...kids('2027-07')])).toEqual([
      ['c9', -2_250],
      ['c8', -2_250],
    ])
    expect(less('2027-07', [single(), ...kids('2027-07').slice(0, 3)])).toEqual([])
  },
)

law('Prop. 2025/26:201', 'the order they are told in never matters, and the line says which child and how much', () => {
  const members = [single(), ...kids('2027-07')]
  expect(new Map(less('2027-07', members.toReversed()).map(([key, amount]) => [key, amount]))).toEqual(
    new Map(less('2027-07', members).map(([key, amount]) => [key, amount])),
  )
  const line = of('2027-07', members).norm.of.find((one) => one.term === 'norm.later_child')
  expect(line?.because).toEqual({ reason: 'norm.later_child', facts: { order: 4, percent: 60, phase: 100 } })
})

const higher = (exception?: string): Partial<CalculationInput> => ({
  normLevels: [
    { key: 'n', direction: 'higher', amount: kr(300), reasons: 'Intyg.', ...(exception ? { exception } : {}) },
  ],
})
law('Prop. 2025/26:201', 'the norm is a ceiling: higher only on a ground the regulation names', () => {
  expect(refusedBy(() => of('2027-01', [single()], higher()))).toMatchObject({ code: 'calculation.norm_ceiling' })
  expect(refusedBy(() => of('2027-01', [single()], higher('wish')))).toMatchObject({
    code: 'calculation.norm_ceiling',
  })
  expect(kronor(of('2027-01', [single()], higher('medical_food')).norm.amount)).toBe(5_300)
  expect(kronor(of('2026-12', [single()], higher()).norm.amount)).toBe(5_520)
})

test('a table entered by hand has a regulation and two persons, and percentages that can be', () => {
  const refused = (more: Partial<typeof invented2027>) => refusedBy(() => of('2027-01', [single()], withEntered(more)))
  expect(refused({ regulation: ' ' })).toMatchObject({ code: 'calculation.norm_entry_without_source' })
  expect(refused({ confirmedBy: 'one' })).toMatchObject({ code: 'calculation.norm_entry_unconfirmed' })
  expect(refused({ confirmedBy: '' })).toMatchObject({ code: 'calculation.norm_entry_unconfirmed' })
  expect(refused({ enteredBy: ' ' })).toMatchObject({ code: 'calculation.norm_entry_unconfirmed' })
  for (const percent of [-1, 101, 0.5]) {
    const childPercent = { single: [percent], couple: [100] }
    expect(refused({ value: { ...invented2027.value, childPercent } })).toMatchObject({
      code: 'calculation.percent_out_of_range',
    })
  }
})
