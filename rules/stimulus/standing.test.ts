import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { plusMonth, toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { couple, income, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { refusedBy } from '../refused.test-helper.ts'
import type { StimulusStart, SupportMonth } from './history.ts'
import { standingAfter } from './standing.ts'
import { windowsOf } from './windows.ts'

/** One sign a month: g granted, w granted with a wage, r rejected, v rejected with a wage, - not applied for. */
const story = (from: string, signs: string): SupportMonth[] =>
  [...signs].flatMap((sign, at) =>
    sign === '-'
      ? []
      : [
          {
            month: plusMonth(toMonth(from), at),
            support: sign === 'g' || sign === 'w' ? 'granted' : 'rejected',
            wage: sign === 'w' || sign === 'v',
          } as const,
        ],
  )
const windows = (from: string, signs: string, start: StimulusStart = 'first_wage') =>
  standingAfter(story(from, signs), { stimulusStart: start }, toDay('2026-11-01')).windows.map(
    ({ from, to }) => `${from}–${to}`,
  )

law('SoL 12:8', 'six months in a row with support, and the wage of the seventh begins two years', () => {
  expect(windows('2026-01', 'ggggggw')).toEqual(['2026-07–2028-06'])
})

law('SoL 12:8', 'five months are not six, and the sixth month itself is not after it', () => {
  expect(windows('2026-01', 'gggggw')).toEqual([])
  expect(windows('2026-01', 'gggggww')).toEqual(['2026-07–2028-06'])
})

test('J04: a rejection breaks the row', () => {
  expect(windows('2026-01', 'gggrgggggw')).toEqual([])
  expect(windows('2026-01', 'gggrggggggw')).toEqual(['2026-11–2028-10'])
})

law('SoL 12:8', 'a month that was not applied for breaks the row as well', () => {
  expect(windows('2026-01', 'ggg-gggw')).toEqual([])
  expect(windows('2026-01', 'gggggg-w')).toEqual([])
})

law('SoL 12:8', 'the two years run on without support or wage, and six months are earned anew after', () => {
  const first = `ggggggw${'-'.repeat(23)}`
  expect(windows('2020-01', `${first}w`)).toEqual(['2020-07–2022-06'])
  expect(windows('2020-01', `${first}ggggggw`)).toEqual(['2020-07–2022-06', '2023-01–2024-12'])
  // Months of support inside the two years do not count towards new ones.
  const within = `ggggggw${'g'.repeat(23)}`
  expect(windows('2020-01', `${within}w`)).toEqual(['2020-07–2022-06'])
  expect(windows('2020-01', `${within}ggggggw`)).toEqual(['2020-07–2022-06', '2023-01–2024-12'])
})

test('support in the last month of the two years does not count towards new ones', () => {
  const last = `ggggggw${'-'.repeat(22)}g`
  expect(windows('2020-01', `${last}gggggw`)).toEqual(['2020-07–2022-06'])
  expect(windows('2020-01', `${last}ggggggw`)).toEqual(['2020-07–2022-06', '2023-01–2024-12'])
})

test('a month told twice is refused', () => {
  const [one] = story('2025-12', 'g')
  const twice = { supportHistory: [{ member: 'a', months: one ? [one, one] : [] }] }
  expect(refusedBy(() => calculate(situation('2026-01', [single()], twice)))).toMatchObject({
    code: 'calculation.history_month_twice',
  })
})

test('which event begins the two years is a parameter: the first wage, or that the six have passed', () => {
  expect(windows('2026-01', 'ggggggggw')).toEqual(['2026-09–2028-08'])
  expect(windows('2026-01', 'ggggggggw', 'after_qualifying')).toEqual(['2026-07–2028-06'])
  expect(windows('2026-01', 'gggggg')).toEqual([])
})

law('SoL 2001:453 4:1 b', 'the rule counts from July 2013, support before that towards the six', () => {
  expect(windows('2012-12', 'ggggggw')).toEqual([])
  expect(windows('2012-12', 'gggggggw')).toEqual(['2013-07–2015-06'])
})

test('the order the months are told in does not matter', () => {
  const told = story('2026-01', 'ggggggw')
  expect(standingAfter(told.toReversed(), {}, toDay('2026-11-01'))).toEqual(
    standingAfter(told, {}, toDay('2026-11-01')),
  )
})

const history = (signs: string, member = 'a') => ({
  supportHistory: [{ member, months: story('2025-07', signs) }],
})
const counted = (month: string, more: Partial<CalculationInput>) =>
  kronor(calculate(situation(month, couple(), { incomes: [income('wage', kr(4_000))], ...more })).incomes.amount)

law(
  'SoL 12:8',
  'the calculation finds the two years from the history: a quarter of the wage of the seventh month',
  () => {
    expect(counted('2026-01', history('gggggg'))).toBe(3_000)
    expect(counted('2026-01', history('ggggg-'))).toBe(4_000)
  },
)

law('SoL 12:8', 'each person has their own two years', () => {
  expect(counted('2026-01', history('gggggg', 'b'))).toBe(4_000)
})

test('two years that are recorded go before what the history would give', () => {
  const recorded = { jobStimulus: [{ member: 'a', from: toMonth('2023-01'), to: toMonth('2024-12') }] }
  expect(counted('2026-01', { ...history('gggggg'), ...recorded })).toBe(4_000)
})

test('what the history says of the month itself or later is not read: the month’s own wage is', () => {
  expect(counted('2026-01', history('ggggggr'))).toBe(3_000)
})

test('a history of someone outside the household is refused', () => {
  const input = situation('2026-01', [single()], history('gggggg', 'x'))
  expect(refusedBy(() => calculate(input))).toEqual({
    code: 'calculation.stimulus_of_unknown_member',
    facts: { field: 'supportHistory' },
  })
})

test('the default is written down', () => {
  expect(defaultParameters).toMatchObject({ stimulusStart: 'first_wage', surplusMonths: 2, childIncomeUpToNorm: false })
})

law('SoL 12:8', 'what begins the two years is one’s own wage of employment, at the default from the first wage', () => {
  const sixGranted = { member: 'a', months: story('2025-09', 'gggggg') }
  const windowsWith = (incomes: CalculationInput['incomes'], stimulusStart?: StimulusStart) => {
    const { stimulusStart: _, ...parameters } = defaultParameters
    return windowsOf(
      situation('2026-03', couple(), {
        incomes,
        supportHistory: [sixGranted],
        parameters: stimulusStart === undefined ? parameters : { ...parameters, stimulusStart },
      }),
    )
  }
  const begun = [{ member: 'a', from: '2026-03', to: '2028-02' }]
  expect(windowsWith([income('wage', kr(5_000))])).toEqual(begun)
  expect(windowsWith([income('wage', kr(5_000), 'b')])).toEqual([])
  expect(windowsWith([income('activity_support', kr(5_000))])).toEqual([])
  expect(windowsWith([], 'after_qualifying')).toEqual(begun)
  expect(windowsWith([])).toEqual([])
})
