import * as fc from 'fast-check'
import { toDay } from '../../base/day.ts'
import { toOre, type Ore } from '../../base/money.ts'
import { plusMonth, toMonth } from '../../base/month.ts'
import { situation } from '../households.test-helper.ts'
import type { NormLevel } from '../norm/choices.ts'
import { costKinds, incomeKinds, otherNeedKinds, type CalculationInput, type Member } from './input.ts'
import { defaultParameters } from './parameters.ts'

export const amount = fc.integer({ min: 0, max: 5_000_000 }).map(toOre)
const days = fc.oneof({ weight: 3, arbitrary: fc.constant(30) }, fc.integer({ min: 1, max: 30 }))
const born = (from: number, to: number) =>
  fc
    .record({
      year: fc.integer({ min: from, max: to }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, day }) => toDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`))

const children = fc.array(fc.record({ born: born(2006, 2025), days, lunchAway: fc.boolean() }), { maxLength: 9 })
const coApplicant = (is: boolean, days: number): Member[] =>
  is ? [{ key: 'b', role: 'co_applicant', born: toDay('1986-06-06'), days }] : []
const childOf = (key: string, of: Pick<Member, 'born' | 'days'> & { lunchAway: boolean }): Member => ({
  key,
  role: 'child',
  inSchool: true,
  ...of,
})
const household = (days: number, isCouple: boolean, children: Member[]): Member[] => [
  { key: 'a', role: 'applicant', born: toDay('1985-05-05'), days },
  ...coApplicant(isCouple, days),
  ...children,
]
const members = fc.record({ days, couple: fc.boolean(), children }).map(({ days, couple: isCouple, children }) =>
  household(
    days,
    isCouple,
    children.map((child, at) => childOf(`c${at}`, child)),
  ),
)
const level = (direction: NormLevel['direction'], amount: Ore | null): NormLevel[] =>
  amount === null ? [] : [{ key: direction, direction, amount, reasons: 'Särskilda skäl.' }]
const sixGranted = Array.from({ length: 6 }, (_, at) => ({
  month: plusMonth(toMonth('2025-09'), at),
  support: 'granted' as const,
  wage: false,
}))
const judged = { applied: amount, approved: fc.option(amount) }
const cost = fc.oneof(
  fc.record({ kind: fc.constantFrom(...costKinds), ...judged }),
  fc.record({
    kind: fc.constantFrom(...otherNeedKinds),
    ...judged,
    ground: fc.constantFrom('right' as const, 'additional' as const),
  }),
)
const costs = fc.array(cost, { maxLength: 8 }).map((all) => all.map((one, at) => ({ key: `k${at}`, ...one })))
const came = fc.option(fc.constantFrom('2025-12', '2026-01', '2026-02', '2026-03').map(toMonth))
const income = fc.record({ kind: fc.constantFrom(...incomeKinds), amount, of: fc.nat(), came })
const incomes = fc.array(income, { maxLength: 8 })

/** Any household and month that can be, with everything a calculation may be told. */
export const input: fc.Arbitrary<CalculationInput> = fc
  .record({
    members,
    costs,
    incomes,
    assets: amount,
    others: fc.nat(5),
    stimulus: fc.boolean(),
    byDays: fc.boolean(),
    ownNorm: fc.boolean(),
    higher: fc.option(amount),
    lower: fc.option(fc.integer({ min: 0, max: 1_000 }).map(toOre)),
    surplus: fc.option(amount),
    history: fc.boolean(),
  })
  .map((one) =>
    situation('2026-03', one.members, {
      household: { members: one.members, othersInDwelling: one.others },
      costs: one.costs,
      incomes: one.incomes.map(({ kind, amount, of, came }, at) => ({
        key: `i${at}`,
        kind,
        amount,
        ...(came === null ? {} : { month: came }),
        member: one.members[of % one.members.length]?.key ?? 'a',
      })),
      assets: one.assets,
      jobStimulus: one.stimulus ? [{ member: 'a', from: toMonth('2025-06'), to: toMonth('2027-05') }] : [],
      parameters: { ...defaultParameters, commonByDays: one.byDays, childIncomeUpToNorm: one.ownNorm },
      normLevels: [...level('higher', one.higher), ...level('lower', one.lower)],
      weighedSurplus:
        one.surplus === null
          ? []
          : [{ key: 's', month: toMonth('2026-02'), amount: one.surplus, reasons: 'Pengarna finns kvar.' }],
      supportHistory: one.history && !one.stimulus ? [{ member: 'a', months: sixGranted }] : [],
    }),
  )
