import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculationFile, readCalculationFile } from '../../api/calculation.ts'
import { age } from '../../base/day.ts'
import { firstDay, plusMonth, toMonth } from '../../base/month.ts'
import { calculate } from '../../rules/calculation/calculate.ts'
import type { CalculationInput } from '../../rules/calculation/input.ts'
import { syntheticHouseholds } from './synthetic.ts'

const month = toMonth('2026-03')
const some = (count: number, seed = 'tillit') => [...syntheticHouseholds({ count, seed, month })]
const childrenOf = ({ household }: CalculationInput) => household.members.filter((member) => member.role === 'child')
const isCouple = ({ household }: CalculationInput) => household.members.some((one) => one.role === 'co_applicant')

describe('invented households', () => {
  test('the same seed gives the same, another seed others, and any stretch is a part of the whole', () => {
    const all = some(200)
    expect(some(200)).toEqual(all)
    expect(some(200, 'other')).not.toEqual(all)
    fc.assert(
      fc.property(fc.nat(150), fc.integer({ min: 1, max: 50 }), (from, count) => {
        const stretch = [...syntheticHouseholds({ count, seed: 'tillit', month, from })]
        expect(stretch).toEqual(all.slice(from, from + count))
      }),
    )
  })

  test('every one can be calculated in each of the twelve months that follow', () => {
    for (const input of some(400)) {
      for (let step = 0; step < 10; step++) {
        const at = plusMonth(month, step)
        expect(calculate({ ...input, month: at, weighedSurplus: [] }).support).toBeGreaterThanOrEqual(0)
      }
    }
  })

  test('each is a household line that the published shape takes, and reads back as itself', () => {
    for (const { parameters, ...input } of some(500)) {
      const read = readCalculationFile(calculationFile.parse(JSON.parse(JSON.stringify({ ...input, parameters: {} }))))
      expect({ ...read, parameters }).toEqual({ ...input, parameters })
    }
  })

  test('shares are like the published ones: 67, 18, 3 and 12 of a hundred', () => {
    const all = some(20_000)
    const share = (couple: boolean, children: boolean) =>
      Math.round(
        (100 * all.filter((one) => isCouple(one) === couple && childrenOf(one).length > 0 === children).length) /
          all.length,
      )
    expect([share(false, false), share(false, true), share(true, false), share(true, true)]).toEqual([67, 18, 3, 12])
  })

  test('ages, costs and incomes vary: no kind that is drawn is missing, every number of children from 0 to 7 is there', () => {
    const all = some(20_000)
    expect(new Set(all.map((one) => childrenOf(one).length))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]))
    const years = new Set(all.flatMap((one) => childrenOf(one).map(({ born }) => age(born, firstDay(month)))))
    expect(years).toEqual(new Set(Array.from({ length: 20 }, (_, at) => at)))
    expect(new Set(all.flatMap((one) => one.costs.map((cost) => cost.kind))).size).toBe(13)
    expect(new Set(all.flatMap((one) => one.incomes.map((income) => income.kind))).size).toBe(13)
    for (const has of ['jobStimulus', 'supportHistory', 'normLevels', 'assetItems', 'weighedSurplus'] as const) {
      expect(all.filter((one) => (one[has] ?? []).length > 0).length).toBeGreaterThan(50)
    }
  })
})
