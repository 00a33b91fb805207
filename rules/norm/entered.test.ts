import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { look } from '../../law/dated.ts'
import type { Entered, WorkIncomeRules } from '../../law/entered.ts'
import { riksnormTable } from '../../law/riksnorm/amounts.ts'
import type { EnteredNorm } from '../../law/riksnorm/schema2027.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Income } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import type { Line } from '../line.ts'
import { refusedBy } from '../refused.test-helper.ts'
import type { NormTables } from './choices.ts'

const amounts2026 = look(riksnormTable, toMonth('2026-01'), toDay('2026-01-01')).value
const entry = {
  from: toMonth('2027-01'),
  to: toMonth('2027-12'),
  published: toDay('2026-12-10'),
  regulation: 'SFS 0000:1 (påhittad)',
  enteredBy: 'one',
  confirmedBy: 'other',
}
const norm = (singleKr: number, more: Partial<typeof entry> = {}): EnteredNorm => ({
  ...entry,
  ...more,
  value: { schema: '2026', amounts: { ...amounts2026, single: kr(singleKr) } },
})
const of = (month: string, tables: NormTables, more: Partial<CalculationInput> = {}) =>
  calculate(
    situation(month, [single(), child(16, month)], { parameters: { ...defaultParameters, ...tables }, ...more }),
  )
const flat = (line: Line): Line[] => [line, ...line.of.flatMap(flat)]

law('SoF 12:2', 'a table entered in the shape of today counts in its months and not after', () => {
  const tables = { enteredNorms: [norm(4_000)] }
  expect(kronor(of('2027-01', tables).norm.amount)).toBe(4_000 + 4_960 + 1_410)
  expect(kronor(of('2027-12', tables, { knownOn: toDay('2027-12-31') }).norm.amount)).toBe(4_000 + 4_960 + 1_410)
  expect(refusedBy(() => of('2028-01', tables))).toMatchObject({ code: 'law.norm_2027_waiting' })
  expect(kronor(of('2026-12', tables).norm.amount)).toBe(3_940 + 4_960 + 1_410)
})

law('SoF 12:2', 'every line of the norm cites the regulation it was entered from, and a remark says so', () => {
  const { norm: line, remarks } = of('2027-01', { enteredNorms: [norm(4_000)] })
  expect(flat(line).map((one) => [one.source, one.regulation])).toEqual(
    Array.from({ length: 4 }, () => ['SoF 12:2', entry.regulation]),
  )
  expect(remarks.map((one) => one.because)).toContainEqual({
    reason: 'norm.entered',
    facts: { regulation: entry.regulation },
  })
  expect(flat(of('2026-12', {}).norm).every((one) => one.regulation === undefined)).toBe(true)
})

test('of two tables for a month the one that was known last counts, and the day it was known says since when', () => {
  const tables = { enteredNorms: [norm(4_100, { published: toDay('2027-02-01') }), norm(4_000)] }
  const on = (day: string) => kronor(of('2027-01', tables, { knownOn: toDay(day) }).norm.amount) - 4_960 - 1_410
  expect(on('2027-01-31')).toBe(4_000)
  expect(on('2027-02-01')).toBe(4_100)
  expect(refusedBy(() => on('2026-12-09'))).toMatchObject({ code: 'law.norm_2027_waiting' })
})

const wageOf = (member: string): Income => ({ key: 'i1', member, kind: 'wage', amount: kr(70_000) })
const base: Entered<ReturnType<typeof kr>> = { ...entry, value: kr(60_000) }
const rules: Entered<WorkIncomeRules> = {
  ...entry,
  value: { stimulusPercent: 30, qualifyingMonths: 6, lastingMonths: 24, youthPriceBaseAmounts: 1 },
}

law(
  'SoL 12:9',
  'a child’s wage after the tables waits for the price base amount, and then cites where it was entered',
  () => {
    const tables = { enteredNorms: [norm(4_000)], enteredWorkIncomeRules: [rules] }
    const more = { incomes: [{ ...wageOf('c16'), month: toMonth('2027-01') }] }
    expect(refusedBy(() => of('2027-01', tables, more))).toMatchObject({ code: 'law.price_base_waiting' })
    const { incomes } = of('2027-01', { ...tables, enteredPriceBaseAmounts: [base] }, more)
    expect(kronor(incomes.amount)).toBe(10_000)
    expect(flat(incomes).find((line) => line.term === 'not_counted')).toMatchObject({
      source: 'SoL 12:9',
      regulation: entry.regulation,
    })
  },
)

law('SoL 12:8', 'a wage in the two years after the tables waits until somebody has said that the rule counts', () => {
  const window = { member: 'a', from: toMonth('2026-06'), to: toMonth('2028-05') }
  const more = { incomes: [wageOf('a')], jobStimulus: [window] }
  expect(refusedBy(() => of('2027-01', { enteredNorms: [norm(4_000)] }, more))).toMatchObject({
    code: 'law.work_income_waiting',
  })
  const tables = { enteredNorms: [norm(4_000)], enteredWorkIncomeRules: [rules] }
  expect(kronor(of('2027-01', tables, more).incomes.amount)).toBe(49_000)
})
