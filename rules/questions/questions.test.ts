import { expect, test } from 'vitest'
import { kr } from '../../base/money.ts'
import { plusMonth, toMonth } from '../../base/month.ts'
import type { CalculationInput } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { child, cost, couple, income, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { answersTo } from './answers.ts'
import { askRent } from './rent.ts'
import { askStimulus } from './stimulus.ts'
import { askWage } from './wage.ts'

const month = '2026-03'
const of = (more: Partial<CalculationInput> = {}) => situation(month, [single()], more)
const window = { jobStimulus: [{ member: 'a', from: toMonth('2025-04'), to: toMonth('2027-03') }] }

law('SoL 12:8', '3 000 more in wage: nothing is kept without the two years, 750 within them', () => {
  expect(kronor(askWage(of(), { member: 'a', amount: kr(3_000) }).amount)).toBe(0)
  expect(askWage(of(window), { member: 'a', amount: kr(3_000) })).toEqual({
    term: 'question.wage',
    about: 'a',
    source: 'SoL 12:1',
    of: [],
    amount: kr(750),
    because: {
      reason: 'question.wage',
      facts: { wageOre: 300_000, countedOre: 225_000, beforeOre: 522_000, afterOre: 297_000, keptOre: 75_000 },
    },
  })
})

test('a wage above the need is kept above it', () => {
  expect(kronor(askWage(of(), { member: 'a', amount: kr(6_000) }).amount)).toBe(780)
})

law('SoL 12:9', 'a school youth keeps all of it, and earlier wages go first', () => {
  const members = [single(), child(17, month)]
  expect(kronor(askWage(situation(month, members), { member: 'c17', amount: kr(3_000) }).amount)).toBe(3_000)
  const earned = { incomes: [income('wage', kr(59_000), 'c17')] }
  expect(
    askWage(situation(month, members, earned), { member: 'c17', amount: kr(3_000) }).because?.facts['countedOre'],
  ).toBe(280_000)
})

const capped = { parameters: { ...defaultParameters, rentCap: [kr(6_300)] } }
test('which rent is fully covered: the guideline’s limit, or that it has none', () => {
  expect(askRent(of(capped))).toEqual({
    term: 'question.rent',
    source: 'Municipal guideline',
    of: [],
    amount: kr(6_300),
    because: { reason: 'question.rent_covered', facts: { upToOre: 630_000 } },
  })
  expect(askRent(of()).because?.reason).toBe('question.rent_assessed')
  const rows = (when: object) => ({
    parameters: {
      ...defaultParameters,
      caps: [{ cost: 'rent', from: toMonth('2026-01'), to: null, when, upTo: kr(5_000) }],
    },
  })
  expect(askRent(of(rows({ rooms: { from: 1, to: 1 } }))).because?.reason).toBe('cost.guideline_asks_rooms')
  expect(askRent(of(rows({ children: { from: 1, to: 1 } }))).because).toEqual({
    reason: 'cost.guideline_no_row',
    facts: { persons: 1 },
  })
  const warm = { cost: 'rent', from: toMonth('2026-01'), to: null, when: {}, upTo: kr(5_000), heating: 'warm' as const }
  const byHeating = { parameters: { ...defaultParameters, caps: [warm] } }
  expect(askRent(of(byHeating)).because).toEqual({ reason: 'cost.guideline_asks_heating', facts: {} })
})

const history = (count: number) => ({
  supportHistory: [
    {
      member: 'a',
      months: Array.from({ length: count }, (_, at) => ({
        month: plusMonth(toMonth(month), at - count),
        support: 'granted' as const,
        wage: false,
      })),
    },
  ],
})
law('SoL 12:8', 'when it ends, or how far it is to it', () => {
  const why = (more: Partial<CalculationInput>) => askStimulus(of(more), 'a').because
  expect(why(window)).toEqual({
    reason: 'question.stimulus_until',
    facts: { from: '2025-04', to: '2027-03', months: 12 },
  })
  expect(why(history(4))).toEqual({ reason: 'question.stimulus_counting', facts: { inRow: 4, left: 2 } })
  expect(why(history(5))).toEqual({ reason: 'question.stimulus_counting', facts: { inRow: 5, left: 1 } })
  expect(why(history(6))).toEqual({ reason: 'question.stimulus_waits_for_wage', facts: { inRow: 6 } })
  expect(why({ ...history(6), incomes: [income('wage', kr(1))] })).toMatchObject({
    facts: { from: '2026-03', to: '2028-02', months: 23 },
  })
  expect(why({})?.reason).toBe('question.stimulus_no_history')
  expect(askStimulus(of(), 'a')).toMatchObject({ term: 'question.stimulus', about: 'a', amount: 0, of: [] })
})

law(
  'SoL 12:8',
  'the two years are a person’s own: they begin in their first month, end in their last, and are nobody else’s',
  () => {
    const two = (from: string, to: string, member = 'a') =>
      askStimulus(
        situation(month, couple(), { jobStimulus: [{ member, from: toMonth(from), to: toMonth(to) }], ...history(2) }),
        'a',
      ).because?.reason
    expect(two('2026-03', '2028-02')).toBe('question.stimulus_until')
    expect(two('2024-04', '2026-03')).toBe('question.stimulus_until')
    // A recorded window of one's own that is over, or has not begun, is not now; the history is not counted beside it.
    expect(two('2024-03', '2026-02')).toBe('question.stimulus_counting')
    expect(two('2026-04', '2028-03')).toBe('question.stimulus_counting')
    expect(two('2026-03', '2028-02', 'b')).toBe('question.stimulus_counting')
    const other = situation(month, couple(), history(2))
    expect(askStimulus(other, 'b').because?.reason).toBe('question.stimulus_no_history')
  },
)

test('what is asked for comes after all that is there, whatever their keys', () => {
  const members = [single(), child(17, month)]
  const earned = (key: string) => ({ incomes: [{ ...income('wage', kr(59_000), 'c17'), key }] })
  for (const key of ['0', 'wage', 'zzz', '~~~']) {
    expect(
      askWage(situation(month, members, earned(key)), { member: 'c17', amount: kr(3_000) }).because?.facts[
        'countedOre'
      ],
    ).toBe(280_000)
  }
})

test('of a wage above the need, other needs of the month take their part of what is left', () => {
  const more = { costs: [cost('dental', kr(500))] }
  expect(askWage(of(more), { member: 'a', amount: kr(6_000) })).toMatchObject({
    amount: kr(280),
    because: { facts: { beforeOre: 572_000, afterOre: 0, keptOre: 28_000 } },
  })
})

law('SoL 12:8', 'two adults who both find work: each by itself, and both together', () => {
  const input = situation(month, couple(), window)
  const wages = [
    { member: 'a', amount: kr(4_000) },
    { member: 'b', amount: kr(6_000) },
  ]
  const asked = answersTo(input, wages).filter((line) => line.term.startsWith('question.wage'))
  expect(asked.map((line) => [line.term, line.about ?? null, kronor(line.amount)])).toEqual([
    ['question.wage', 'a', 1_000],
    ['question.wage', 'b', 0],
    // 3 000 and 6 000 count of the need of 8 510: 490 above it.
    ['question.wages', null, 1_490],
  ])
  expect(asked.at(-1)?.because).toEqual({
    reason: 'question.wages',
    facts: { wageOre: 1_000_000, countedOre: 900_000, beforeOre: 851_000, afterOre: 0, keptOre: 149_000 },
  })
})

test('several wages of one person are tried one instead of the other', () => {
  const wages = [1_000, 2_000].map((amount) => ({ member: 'a', amount: kr(amount) }))
  const terms = answersTo(of(window), wages).map((line) => line.term)
  expect(terms).toEqual(['question.rent', 'question.stimulus', 'question.wage', 'question.wage'])
})
