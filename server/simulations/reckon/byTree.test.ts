import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../base/day.ts'
import { kr, toOre, type Ore } from '../../../base/money.ts'
import { toMonth } from '../../../base/month.ts'
import { Refusal } from '../../../base/refusal.ts'
import { calculate } from '../../../rules/calculation/calculate.ts'
import type { CalculationInput, LocalParameters } from '../../../rules/calculation/input.ts'
import { defaultParameters } from '../../../rules/calculation/parameters.ts'
import { child, cost, couple, income, single, situation } from '../../../rules/households.test-helper.ts'
import { reportOf } from '../report/report.ts'
import { addTo, newTally } from '../report/tally.ts'
import { syntheticHouseholds } from '../synthetic.ts'
import { followGuideline } from './assessed.ts'
import { reckonByTree, type Guidelines } from './byTree.ts'
import { inMonth, runMonths } from './inMonth.ts'
import { checkMonths } from './months.ts'

const march = toMonth('2026-03')
const households = fc
  .record({ from: fc.nat(100_000), count: fc.integer({ min: 1, max: 40 }) })
  .map((stretch) => [...syntheticHouseholds({ ...stretch, seed: 'tillit', month: march })])
const caps = fc.array(fc.integer({ min: 2_000, max: 16_000 }).map(kr), { maxLength: 6 })
const guideline = fc
  .record({ rentCap: caps, electricityCap: caps, commonByDays: fc.boolean(), childIncomeUpToNorm: fc.boolean() })
  .map((some): LocalParameters => ({ ...defaultParameters, ...some }))
const runs = fc.constantFrom(1, 3).map((count) => runMonths(march, count))

function reported(inputs: readonly CalculationInput[], months: ReturnType<typeof runMonths>, guidelines: Guidelines) {
  const tally = newTally(months.map((one) => one.month))
  addTo(tally, reckonByTree(inputs, months, guidelines))
  return reportOf(tally)
}
const withRentCap = (...rentCap: Ore[]): LocalParameters => ({ ...defaultParameters, rentCap })

describe('two guidelines on the same households', () => {
  test('a guideline against itself changes nobody', () => {
    fc.assert(
      fc.property(households, guideline, runs, (inputs, one, months) => {
        const { all } = reported(inputs, months, { before: one, after: one })
        expect([all.gain, all.lose, all.same, all.gained, all.lost]).toEqual([0, 0, inputs.length, 0, 0])
      }),
      { numRuns: 40 },
    )
  })

  test('a higher cap for rent never takes from anybody', () => {
    fc.assert(
      fc.property(households, guideline, fc.nat(300_000), (inputs, before, more) => {
        const after = { ...before, rentCap: before.rentCap.map((cap) => toOre(cap + more)) }
        const { all } = reported(inputs, runMonths(march, 1), { before, after })
        expect([all.lose, all.lost]).toEqual([0, 0])
      }),
      { numRuns: 60 },
    )
  })

  test('the whole is the sum of its kinds, of those with and without children, and of its months', () => {
    fc.assert(
      fc.property(households, guideline, guideline, runs, (inputs, before, after, months) => {
        const { all, kinds, withChildren, withoutChildren, ...rest } = reported(inputs, months, { before, after })
        for (const name of [
          'households',
          'children',
          'gain',
          'lose',
          'same',
          'childrenGain',
          'childrenLose',
        ] as const) {
          expect(kinds.reduce((sum, kind) => sum + kind[name], 0)).toBe(all[name])
          expect(withChildren[name] + withoutChildren[name]).toBe(all[name])
        }
        for (const name of ['before', 'after', 'gained', 'lost'] as const) {
          expect(kinds.reduce((sum, kind) => sum + kind[name], 0)).toBe(all[name])
          expect(withChildren[name] + withoutChildren[name]).toBe(all[name])
        }
        for (const name of ['before', 'after'] as const)
          expect(rest.months.reduce((sum, month) => sum + month[name], 0)).toBe(all[name])
        expect(all.after - all.before).toBe(all.gained - all.lost)
        expect(all.gain + all.lose + all.same).toBe(inputs.length)
      }),
      { numRuns: 40 },
    )
  })

  test('kinds with few households are told together, and the whole stays the sum of what is told', () => {
    fc.assert(
      fc.property(households, fc.integer({ min: 2, max: 8 }), (inputs, smallest) => {
        const tally = newTally([march])
        const months = runMonths(march, 1)
        addTo(tally, reckonByTree(inputs, months, { before: defaultParameters, after: defaultParameters }))
        const { all, kinds } = reportOf(tally, smallest)
        expect(kinds.filter((one) => one.kind !== 'others' && one.households < smallest)).toEqual([])
        expect(kinds.reduce((sum, kind) => sum + kind.households, 0)).toBe(all.households)
        expect(kinds.reduce((sum, kind) => sum + kind.children, 0)).toBe(all.children)
      }),
      { numRuns: 40 },
    )
  })

  test('turned around, who gained loses just as much', () => {
    fc.assert(
      fc.property(households, guideline, guideline, (inputs, before, after) => {
        const there = reported(inputs, runMonths(march, 1), { before, after }).all
        const back = reported(inputs, runMonths(march, 1), { before: after, after: before }).all
        expect([back.lose, back.lost, back.medianLoss, back.largestLoss, back.childrenLose]).toEqual([
          there.gain,
          there.gained,
          there.medianGain,
          there.largestGain,
          there.childrenGain,
        ])
      }),
      { numRuns: 40 },
    )
  })
})

describe('what a draft changes', () => {
  const rented = (applied: Ore, approved: Ore | null = null) =>
    situation('2026-03', [single()], { costs: [cost('rent', applied, approved)] })
  const change = (inputs: CalculationInput[], before: LocalParameters, after: LocalParameters) =>
    reported(inputs, runMonths(march, 1), { before, after }).all

  test('a cost not yet assessed counts up to the cap of each guideline', () => {
    const all = change([rented(kr(8_000))], withRentCap(kr(6_000)), withRentCap(kr(7_500)))
    expect([all.gain, all.gained, all.before]).toEqual([1, kr(1_500), kr(3_940 + 1_280 + 6_000)])
  })

  test('a cost assessed in the single case stands, whatever the draft says', () => {
    expect(change([rented(kr(8_000), kr(7_000))], withRentCap(kr(6_000)), withRentCap(kr(5_000))).same).toBe(1)
  })

  test('approved at just what the guideline in force proposes, it follows the draft; above, below or for other reasons it stands', () => {
    const inForce = withRentCap(kr(6_000))
    const approved = (...all: number[]) =>
      all.map((one) => followGuideline(rented(kr(8_000), kr(one)), inForce).costs[0]?.approved)
    expect(approved(6_000, 8_000, 6_001, 5_999, 0)).toEqual([null, kr(8_000), kr(6_001), kr(5_999), 0])
    expect(followGuideline(rented(kr(8_000), kr(8_000)), defaultParameters).costs[0]?.approved).toBe(null)
  })

  test('bills that share a cap take of it in the order of their keys', () => {
    const bills = {
      ...rented(kr(0)),
      costs: [cost('electricity', kr(400), null), cost('electricity_grid', kr(300), null)],
    }
    const capped = (limit: number) => ({ ...defaultParameters, electricityCap: [kr(limit)] })
    expect(change([bills], capped(500), capped(600))).toMatchObject({
      gained: kr(100),
      before: kr(3_940 + 1_280 + 500),
    })
    const approved = { ...bills, costs: [cost('electricity', kr(400)), cost('electricity_grid', kr(300), kr(100))] }
    expect(followGuideline(approved, capped(500)).costs.map((one) => one.approved)).toEqual([null, null])
  })

  test('children are counted where their household gains or loses; the one in the middle is an amount somebody has', () => {
    const family = (years: number[], rent: number) =>
      situation('2026-03', [...couple(), ...years.map((one) => child(one, '2026-03'))], {
        costs: [cost('rent', kr(rent), null)],
      })
    const inputs = [family([3, 9], 9_000), family([5], 9_000), family([], 7_000), rented(kr(5_000)), family([2], 8_500)]
    const report = reported(inputs, runMonths(march, 1), { before: defaultParameters, after: withRentCap(kr(8_000)) })
    expect(report.all).toMatchObject({ households: 5, children: 4, lose: 3, same: 2, childrenLose: 4, childrenGain: 0 })
    expect([report.all.medianLoss, report.all.largestLoss, report.all.medianGain]).toEqual([kr(1_000), kr(1_000), null])
    expect(report.kinds.map((one) => [one.kind, one.households, one.lose])).toEqual([
      ['single', 1, 0],
      ['couple', 1, 0],
      ['couple_one_child', 2, 2],
      ['couple_two_children', 1, 1],
    ])
  })
})

describe('months that follow', () => {
  const supportIn = (input: CalculationInput, count: number) =>
    runMonths(input.month, count).map((month) => calculate(inMonth(input, month)).support / 100)

  test('what belongs to one month stays in it: money at hand, a surplus weighed in, other needs', () => {
    const input = situation('2026-03', [single()], {
      assets: kr(1_000),
      weighedSurplus: [{ key: 's', month: toMonth('2026-02'), amount: kr(500), reasons: 'Pengarna finns kvar.' }],
      costs: [cost('dental', kr(900))],
    })
    expect(supportIn(input, 2)).toEqual([3_720, 5_220])
    expect(runMonths(march, 2).map((month) => inMonth(input, month).costs.length)).toEqual([1, 0])
  })

  test('a child comes into the next class of age, and who turns 21 leaves the run that month, told and counted', () => {
    const three = { ...child(3, '2026-03'), born: toDay('2022-05-01') }
    const input = situation('2026-03', [single(), three])
    expect(supportIn(input, 3).map((one) => one - 3_940 - 1_410)).toEqual([2_720, 2_720, 3_060])
    const youth = situation('2026-03', [single(), { ...child(20, '2026-03'), born: toDay('2005-05-01') }])
    const report = reported([youth, input], runMonths(march, 4), {
      before: defaultParameters,
      after: defaultParameters,
    })
    expect(report.leftOut).toEqual([{ reason: 'calculation.child_too_old', households: 1, months: 2 }])
    expect(report.months.map((one) => one.households)).toEqual([2, 2, 1, 1])
  })

  test('six months with support give the wage earner the two years, also when the sixth comes in the run', () => {
    const months = ['2025-12', '2026-01', '2026-02'].map((month) => ({
      month: toMonth(month),
      support: 'granted' as const,
      wage: false,
    }))
    const input = situation('2026-03', [single()], {
      incomes: [income('wage', kr(4_000))],
      supportHistory: [{ member: 'a', months }],
    })
    expect(supportIn(input, 5)).toEqual([1_220, 1_220, 1_220, 2_220, 2_220])
  })

  test('what a youth earns adds up over the calendar year it came in, which in January is the last, and begins anew', () => {
    const wage = { ...income('wage', kr(10_000), 'c16'), earnedEarlierThisYear: kr(40_000) }
    const input = situation('2025-11', [single(), child(16, '2025-11')], { incomes: [wage] })
    const earned = runMonths(input.month, 4).map((month) => inMonth(input, month).incomes[0]?.earnedEarlierThisYear)
    expect(earned).toEqual([kr(40_000), kr(50_000), kr(60_000), kr(0)])
  })

  test('after a change within the month, those who were there at its end stay', () => {
    const input = situation(
      '2026-03',
      [
        { ...single(), days: 30 },
        { key: 'b', role: 'co_applicant', born: toDay('1986-06-06'), days: 15 },
      ],
      {
        household: {
          members: [single(), { key: 'b', role: 'co_applicant', born: toDay('1986-06-06'), days: 15 }],
          othersInDwelling: 0,
          periods: [
            { days: 15, members: ['a'] },
            { days: 15, members: ['a', 'b'] },
          ],
        },
      },
    )
    expect(supportIn(input, 2)[1]).toBe(7_100 + 1_410)
  })
})

describe('months the law does not know', () => {
  const refusedFor = (from: string, count: number) => {
    try {
      checkMonths(runMonths(toMonth(from), count), { before: defaultParameters, after: defaultParameters })
      return null
    } catch (thrown) {
      return thrown instanceof Refusal ? [thrown.code, thrown.facts['month'], thrown.extra['by']] : thrown
    }
  }
  test('2027 waits for the regulation; what is before 2013 is not entered; all between is known', () => {
    expect(refusedFor('2026-01', 12)).toBe(null)
    expect(refusedFor('2026-01', 13)).toEqual(['law.norm_2027_waiting', '2027-01', 'before'])
    expect(refusedFor('2012-12', 2)).toEqual(['law.month_unknown', '2012-12', 'before'])
  })
})
