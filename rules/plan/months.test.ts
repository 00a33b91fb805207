import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { plusMonth, toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, LocalParameters } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { capFor } from '../costs/caps.ts'
import { child, cost, income, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { invented2027 } from '../norm/invented2027.test-helper.ts'
import { asked, household, inMonth } from './any.test-helper.ts'
import { encode } from './batch/batch.ts'
import { refusalOf } from './month/refused.ts'
import { monthRules, type MonthChoice } from './month/rules.ts'
import { runBatch } from './run.ts'

const parameters = defaultParameters
const choice = (month: string, more: Partial<LocalParameters> = {}): MonthChoice => ({
  month: toMonth(month),
  knownOn: toDay(`${month}-15`),
  parameters: { ...parameters, ...more },
})
/** A household that is encoded once, in each of some months. */
const through = (input: CalculationInput, months: readonly string[], more: Partial<LocalParameters> = {}) => {
  const batch = encode([input])
  return months.map((month) => {
    const run = runBatch(batch, monthRules(choice(month, more)))
    return refusalOf(run.refused[0] ?? 0) ?? (run.support[0] ?? 0) / 100
  })
}

law(
  'SoF 12:2',
  'encoded once, a child is in the next age class from the month after its birthday, by the table of the year',
  () => {
    const input = situation('2026-03', [single(), { ...child(6, '2026-03'), born: toDay('2019-05-02') }])
    expect(through(input, ['2025-12', '2026-05', '2026-06'])).toEqual([
      3_910 + 3_030 + 1_400,
      3_940 + 3_060 + 1_410,
      3_940 + 3_820 + 1_410,
    ])
  },
)

law('SoL 12:8', 'encoded once, a quarter of the wage is left out in the months of the two years and no other', () => {
  const input = situation('2026-03', [single()], {
    incomes: [income('wage', kr(4_000))],
    jobStimulus: [{ member: 'a', from: toMonth('2026-02'), to: toMonth('2026-04') }],
  })
  const [need, counted] = [5_220, 4_000]
  expect(through(input, ['2026-01', '2026-02', '2026-04', '2026-05'])).toEqual([
    need - counted,
    need - counted * 0.75,
    need - counted * 0.75,
    need - counted,
  ])
})

/** One sign a month: g granted, w granted with a wage, - not applied for. */
const story = (signs: string) =>
  [...signs].flatMap((sign, at) =>
    sign === '-' ? [] : [{ month: plusMonth(toMonth('2020-01'), at), support: 'granted' as const, wage: sign === 'w' }],
  )

law('SoL 2001:453 4:1 b', 'by history: the two years to their last month, and six months anew after it', () => {
  const told = `ggggggw${'-'.repeat(22)}ggggggg`
  const input = situation('2022-06', [single()], {
    incomes: [income('wage', kr(1_000))],
    supportHistory: [{ member: 'a', months: story(told) }],
  })
  const incomes = (month: string) => {
    const run = runBatch(encode([input]), monthRules(choice(month)))
    return (run.incomes[0] ?? 0) / 100
  }
  // Begun in July 2020. June 2022 is their last month, and its support does not count towards new ones: July to December do.
  const months = ['2020-06', '2020-07', '2022-06', '2022-07', '2022-12', '2023-01']
  expect(months.map(incomes)).toEqual([1_000, 750, 750, 1_000, 1_000, 750])
})

test('a household that cannot be in some month is refused in that month, with the code of the tree, and not in others', () => {
  const of = (input: CalculationInput, month: string, more: Partial<LocalParameters> = {}) =>
    through(input, [month], more)[0]
  const baby = situation('2026-03', [single(), { ...child(0, '2026-03'), born: toDay('2026-03-20') }])
  expect(through(baby, ['2026-02', '2026-03'])).toEqual(['calculation.born_after_month', 3_940 + 2_740 + 1_410])
  const youth = situation('2026-03', [
    single(),
    { ...child(17, '2026-03'), born: toDay('2008-06-15'), inSchool: false },
  ])
  expect(of(youth, '2026-07')).toBe('calculation.youth_not_in_school')
  const old = situation('2026-03', [single(), { ...child(20, '2026-03'), born: toDay('2005-06-15') }])
  expect(through(old, ['2026-06', '2026-07'])).toEqual([3_940 + 5_000 + 1_410, 'calculation.child_too_old'])
  const food = situation('2026-03', [single()], { municipalNorm: { kind: 'food', reasons: 'Akut.' } })
  expect(of(food, '2026-03')).toBe('calculation.norm_table_missing')
  const lower = situation('2025-03', [single()], {
    normLevels: [{ key: 'l', direction: 'lower', amount: kr(5_200), reasons: 'Skäl.' }],
  })
  expect(through(lower, ['2025-12', '2026-01'])).toEqual(['calculation.norm_below_zero', 20])
  const surplus = situation('2026-03', [single()], {
    weighedSurplus: [{ key: 's', month: toMonth('2026-01'), amount: kr(20), reasons: 'Finns kvar.' }],
  })
  expect(through(surplus, ['2026-01', '2026-03', '2026-04']).map((is) => typeof is)).toEqual([
    'string',
    'number',
    'string',
  ])
})

test('in 2027 only those who ask for what is not known are refused', () => {
  const entered = { enteredNorms: [invented2027] }
  const wage = { incomes: [income('wage', kr(1_000))] }
  const window = { jobStimulus: [{ member: 'a', from: toMonth('2026-02'), to: toMonth('2028-01') }] }
  expect(through(situation('2026-03', [single()], wage), ['2027-03'], entered)).toEqual([4_000])
  expect(through(situation('2026-03', [single()], { ...wage, ...window }), ['2027-03'], entered)).toEqual([
    'law.work_income_waiting',
  ])
  const ofChild = { incomes: [{ ...income('wage', kr(1_000)), member: 'c16' }] }
  const family = situation('2026-03', [single(), child(16, '2026-03')], ofChild)
  expect(String(through(family, ['2027-03'], entered)[0])).toMatch(/^law\./)
  const raised = situation('2026-03', [single()], {
    normLevels: [{ key: 'h', direction: 'higher', amount: kr(100), reasons: 'Skäl.' }],
  })
  expect(through(raised, ['2026-12', '2027-03'], entered)).toEqual([5_320, 'calculation.norm_ceiling'])
})

test('a draft guideline is tried on what nobody has assessed: each cost counts up to its limit, what is assessed stands', () => {
  fc.assert(
    fc.property(household, asked, (one, { parameters }) => {
      // The month it was made for, so that few are refused.
      const to = { month: one.month, knownOn: one.knownOn, parameters }
      const input = inMonth(one, to)
      const run = runBatch(encode([one]), monthRules({ ...to, unassessed: 'guideline' }))
      fc.pre(run.refused[0] === 0)
      const assessed = input.costs.map((each) => {
        const cap = capFor(each, input)
        return each.approved === null && cap.kind === 'cap' ? { ...each, approved: cap.proposed } : each
      })
      const tree = calculate({ ...input, costs: assessed })
      expect([run.costs[0], run.support[0]]).toEqual([tree.costs.amount, tree.support])
      expect(run.needs[0]).toBe(tree.needs.slice(1).reduce((sum, need) => sum + need.supported, 0))
    }),
    { numRuns: 40, endOnFailure: true },
  )
}, 60_000)

test('without limits in the guideline nothing is cut', () => {
  const input = situation('2026-03', [single()], { costs: [cost('rent', kr(9_000), null)] })
  const run = runBatch(encode([input]), monthRules({ ...choice('2026-03'), unassessed: 'guideline' }))
  expect(kronor(calculate(input).support)).toBe((run.support[0] ?? 0) / 100)
})
