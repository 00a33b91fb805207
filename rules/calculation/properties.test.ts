import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { add, toOre, zero } from '../../base/money.ts'
import { toMonth } from '../../base/month.ts'
import { situation } from '../households.test-helper.ts'
import type { Line } from '../line.ts'
import { calculate } from './calculate.ts'
import { compare } from './compare.ts'
import { costKinds, incomeKinds, otherNeedKinds, type CalculationInput, type Member } from './input.ts'
import { defaultParameters } from './parameters.ts'
import type { Calculation } from './result.ts'

const amount = fc.integer({ min: 0, max: 5_000_000 }).map(toOre)
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
const kinds = [...costKinds, ...otherNeedKinds]
const costs = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), applied: amount, approved: fc.option(amount) }), { maxLength: 8 })
  .map((all) => all.map((one, at) => ({ key: `k${at}`, ...one })))
const incomes = fc.array(fc.record({ kind: fc.constantFrom(...incomeKinds), amount, of: fc.nat() }), { maxLength: 8 })

const input: fc.Arbitrary<CalculationInput> = fc
  .record({ members, costs, incomes, assets: amount, others: fc.nat(5), stimulus: fc.boolean(), byDays: fc.boolean() })
  .map((one) =>
    situation('2026-03', one.members, {
      household: { members: one.members, othersInDwelling: one.others },
      costs: one.costs,
      incomes: one.incomes.map(({ kind, amount, of }, at) => ({
        key: `i${at}`,
        kind,
        amount,
        member: one.members[of % one.members.length]?.key ?? 'a',
      })),
      assets: one.assets,
      jobStimulus: one.stimulus ? [{ member: 'a', from: toMonth('2025-06'), to: toMonth('2027-05') }] : [],
      parameters: { ...defaultParameters, commonByDays: one.byDays },
    }),
  )

const trees = ({ norm, costs, incomes, assets, otherNeeds, result }: Calculation) => [
  norm,
  costs,
  incomes,
  assets,
  otherNeeds,
  result,
]
const all = (line: Line): Line[] => [line, ...line.of.flatMap(all)]

test('every line that is made of lines is their sum, in whole öre', () => {
  fc.assert(
    fc.property(input, (given) => {
      for (const line of trees(calculate(given)).flatMap(all)) {
        expect(Number.isSafeInteger(line.amount)).toBe(true)
        const sum = line.of.length === 0 ? line.amount : add(...line.of.map((part) => part.amount))
        expect(line.amount).toBe(sum)
      }
    }),
  )
})

test('support is what the need has above the means, and surplus what is left when there is none', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { norm, costs, incomes, assets, support, surplus, needs } = calculate(given)
      const difference = norm.amount + costs.amount - incomes.amount - assets.amount
      expect(support - surplus).toBe(difference)
      expect(Math.min(support, surplus)).toBe(0)
      expect(needs.every((need) => need.supported >= 0)).toBe(true)
    }),
  )
})

const total = (of: Calculation) => of.needs.reduce((sum, need) => sum + need.supported, 0)

test('more income never gives more', () => {
  fc.assert(
    fc.property(input, fc.constantFrom(...incomeKinds), amount, fc.nat(), (given, kind, more, of) => {
      const member = given.household.members[of % given.household.members.length]?.key ?? 'a'
      const richer = { ...given, incomes: [...given.incomes, { key: 'more', kind, amount: more, member }] }
      expect(total(calculate(richer))).toBeLessThanOrEqual(total(calculate(given)))
    }),
  )
})

test('a further member never lowers the norm of a home with no others', () => {
  fc.assert(
    fc.property(input, (given) => {
      const alone = { ...given, household: { ...given.household, othersInDwelling: 0 } }
      const baby = { key: 'baby', role: 'child' as const, born: toDay('2026-02-01'), days: 30 }
      const more = { ...alone, household: { ...alone.household, members: [...alone.household.members, baby] } }
      expect(calculate(more).norm.amount).toBeGreaterThanOrEqual(calculate(alone).norm.amount)
    }),
  )
})

test('the order of members, costs and incomes never matters to an amount', () => {
  fc.assert(
    fc.property(input, (given) => {
      const turned: CalculationInput = {
        ...given,
        household: { ...given.household, members: given.household.members.toReversed() },
        costs: given.costs.toReversed(),
        incomes: given.incomes.toReversed(),
      }
      const [one, other] = [calculate(given), calculate(turned)]
      expect(compare(one, other)).toEqual([])
      expect(other.needs.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(
        one.needs.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      )
    }),
  )
})

test('the same input gives the same tree, and nothing differs from itself', () => {
  fc.assert(
    fc.property(input, (given) => {
      expect(calculate(given)).toEqual(calculate(given))
      expect(compare(calculate(given), calculate(given))).toEqual([])
    }),
  )
})

test('without costs, incomes and means the support is the norm', () => {
  fc.assert(
    fc.property(input, (given) => {
      const bare = calculate({ ...given, costs: [], incomes: [], assets: zero })
      expect(bare.support).toBe(bare.norm.amount)
    }),
  )
})
