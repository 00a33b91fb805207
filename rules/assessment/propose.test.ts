import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { kr } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput } from '../calculation/input.ts'
import { defaultParameters } from '../calculation/parameters.ts'
import { cost, income, kronor, single, situation } from '../households.test-helper.ts'
import { law } from '../law.test-helper.ts'
import { propose } from './propose.ts'

const proposed = (more: Partial<CalculationInput>, decidedOn = '2026-03-20') =>
  propose(calculate(situation('2026-03', [single()], more)), toDay(decidedOn)).map((one) => [
    one.need,
    one.outcome,
    kronor(one.granted),
    one.reasons.map(({ reason }) => reason),
  ])

law('SoL 12:1', 'what is applied for and supported is granted', () => {
  expect(proposed({ costs: [cost('rent', kr(5_000))] })).toEqual([['income_support', 'granted', 10_220, []]])
})

law('SoL 12:1', 'a reduced cost is partly granted, and says how', () => {
  expect(proposed({ costs: [cost('rent', kr(5_000), kr(4_000))] })).toEqual([
    ['income_support', 'partly_granted', 9_220, ['cost_reduced']],
  ])
})

law('JO surplus', 'Y08: a surplus of 1 108 needs a rejection in writing', () => {
  const input = situation('2026-03', [single()], { incomes: [income('wage', kr(6_328))] })
  const [support] = propose(calculate(input), toDay('2026-03-20'))
  expect(support).toMatchObject({
    outcome: 'rejected',
    granted: 0,
    provisions: ['SoL 12:1', 'SoL 12:7'],
    reasons: [{ reason: 'income_covers_need', facts: { surplusOre: 110_800 } }],
  })
})

law('SoL 12:1', 'income exactly at the need leaves nothing to grant', () => {
  expect(proposed({ incomes: [income('wage', kr(5_220))] })).toEqual([
    ['income_support', 'rejected', 0, ['income_covers_need']],
  ])
})

test('Y01: a deficit or surplus of another month is not in the calculation: each month stands alone', () => {
  expect(proposed({})).toEqual([['income_support', 'granted', 5_220, []]])
})

law('SoL 12:1', 'every other need has its own outcome', () => {
  const costs = [cost('dental', kr(900), kr(500)), cost('glasses', kr(800), kr(0)), cost('medicine', kr(300))]
  expect(proposed({ costs }).slice(1)).toEqual([
    ['dental', 'partly_granted', 500, ['cost_reduced']],
    ['glasses', 'rejected', 0, ['cost_not_approved']],
    ['medicine', 'granted', 300, []],
  ])
})

law('SoL 12:1', 'a surplus is used for the other needs of the month', () => {
  const more = { incomes: [income('wage', kr(5_620))], costs: [cost('dental', kr(300)), cost('medicine', kr(300))] }
  expect(proposed(more).slice(1)).toEqual([
    ['dental', 'rejected', 0, ['surplus_covers_need']],
    ['medicine', 'partly_granted', 200, ['surplus_covers_need']],
  ])
})

law('SoL 2025:400 transition', 'the provisions are those of the act in force on the day of the decision', () => {
  const input = situation('2025-06', [single()])
  const on = (day: string) => propose(calculate(input), toDay(day))[0]?.provisions
  expect(on('2025-06-30')).toEqual(['SoL 2001:453 4:1', 'SoL 2001:453 4:3'])
  expect(on('2025-07-01')).toEqual(['SoL 12:1', 'SoL 12:7'])
})

const level = (direction: 'higher' | 'lower', amount: number) => ({
  key: direction,
  direction,
  amount: kr(amount),
  reasons: 'Särskilda skäl i det enskilda fallet.',
})

law('SoL 12:7', 'a lowered norm is a support partly granted, and says by how much; a higher one is granted', () => {
  expect(proposed({ normLevels: [level('lower', 500)] })).toEqual([
    ['income_support', 'partly_granted', 4_720, ['norm_lowered']],
  ])
  expect(proposed({ normLevels: [level('higher', 500)] })).toEqual([['income_support', 'granted', 5_720, []]])
  expect(proposed({ normLevels: [level('higher', 500), level('lower', 200)] })).toEqual([
    ['income_support', 'partly_granted', 5_520, ['norm_lowered']],
  ])
  const [one] = propose(
    calculate(situation('2026-03', [single()], { normLevels: [level('higher', 500), level('lower', 200)] })),
    toDay('2026-03-20'),
  )
  expect(one).toMatchObject({ applied: kr(5_720), reasons: [{ facts: { loweredOre: 20_000 } }] })
  const both = { normLevels: [level('lower', 500)], costs: [cost('rent', kr(5_000), kr(4_000))] }
  expect(proposed(both)).toEqual([['income_support', 'partly_granted', 8_720, ['cost_reduced', 'norm_lowered']]])
})

law('SoL 12:7', 'the food norm instead of the riksnorm is a lowering, unless it gives as much', () => {
  const food = (single: number) => ({
    municipalNorm: { kind: 'food' as const, reasons: 'Akut, till nästa lön.' },
    parameters: {
      ...defaultParameters,
      foodNorm: [{ from: toMonth('2026-01'), to: null, single: kr(single), couple: kr(0), child: {} }],
    },
  })
  expect(proposed(food(2_100))).toEqual([['income_support', 'partly_granted', 2_100, ['norm_lowered']]])
  expect(proposed(food(5_220))).toEqual([['income_support', 'granted', 5_220, []]])
  expect(proposed(food(6_000))).toEqual([['income_support', 'granted', 6_000, []]])
})

law('SoL 12:7', 'income that covers the lowered norm: rejected, for both reasons', () => {
  const more = { normLevels: [level('lower', 500)], incomes: [income('wage', kr(5_000))] }
  expect(proposed(more)).toEqual([['income_support', 'rejected', 0, ['income_covers_need', 'norm_lowered']]])
})

law('SoL 12:2', 'aid beyond the right is proposed by its own section', () => {
  const costs = [{ ...cost('moving', kr(900)), ground: 'additional' as const }]
  const [, need] = propose(calculate(situation('2026-03', [single()], { costs })), toDay('2026-03-20'))
  expect(need).toMatchObject({ need: 'moving', outcome: 'granted', provisions: ['SoL 12:2'] })
})

law('SoL 12:1', 'another need stands on the right alone; one of nothing is no reduction', () => {
  const [support, dental, nothing] = propose(
    calculate(situation('2026-03', [single()], { costs: [cost('dental', kr(500)), cost('medicine', kr(0))] })),
    toDay('2026-03-20'),
  )
  expect([support?.provisions, dental?.provisions]).toEqual([['SoL 12:1', 'SoL 12:7'], ['SoL 12:1']])
  expect(nothing).toMatchObject({ outcome: 'rejected', reasons: [] })
})

law('SoL 12:7', 'a cost approved at more than applied is no reduction, and hides none', () => {
  const costs = [cost('rent', kr(5_000), kr(5_500)), cost('electricity', kr(400), kr(300))]
  const [support] = propose(calculate(situation('2026-03', [single()], { costs })), toDay('2026-03-20'))
  expect(support?.reasons).toEqual([{ reason: 'cost_reduced', facts: { reducedOre: 10_000 } }])
  expect(proposed({ costs: [cost('rent', kr(5_000), kr(5_500))] })).toEqual([['income_support', 'granted', 10_720, []]])
})
