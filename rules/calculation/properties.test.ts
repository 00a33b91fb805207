import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { age, plusDays, toDay } from '../../base/day.ts'
import { add, zero } from '../../base/money.ts'
import type { Line } from '../line.ts'
import { amount, input } from './any.test-helper.ts'
import { calculate } from './calculate.ts'
import { changesBetween } from './changes.ts'
import { compare } from './compare.ts'
import { incomeKinds, type CalculationInput } from './input.ts'
import type { Calculation } from './result.ts'

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
      const bare = calculate({ ...given, costs: [], incomes: [], weighedSurplus: [], assets: zero })
      expect(bare.support).toBe(bare.norm.amount)
    }),
  )
})

/** Every number anywhere in a value. */
const numbers = (value: unknown): number[] => {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : []
}

test('no float anywhere: every number of a result, facts and remarks included, is a safe integer', () => {
  fc.assert(
    fc.property(input, (given) => {
      expect(numbers(calculate(given)).every(Number.isSafeInteger)).toBe(true)
    }),
  )
})

test('the explanation names every input: each cost, income, level, surplus and child has its line', () => {
  fc.assert(
    fc.property(input, (given) => {
      const found = new Set(
        trees(calculate(given))
          .flatMap(all)
          .map((line) => line.about),
      )
      const { costs, incomes, normLevels = [], weighedSurplus = [], household } = given
      const children = household.members.filter((member) => member.role === 'child')
      for (const { key } of [...costs, ...incomes, ...normLevels, ...weighedSurplus, ...children]) {
        expect(found).toContain(key)
      }
    }),
  )
})

const flatOf = (given: CalculationInput) => trees(calculate(given)).flatMap(all)
const factsOf = (lines: readonly Line[], about: string) =>
  Object.assign({}, ...lines.filter((line) => line.about === about).map((line) => line.because?.facts ?? {}))

test('the explanation names what was used of each person: age, days of the month, who else is in the home', () => {
  fc.assert(
    fc.property(input, (given) => {
      const lines = flatOf(given)
      const { members, othersInDwelling } = given.household
      for (const { key, born, days } of members.filter((member) => member.role === 'child')) {
        expect(factsOf(lines, key)).toMatchObject({
          age: age(born, toDay('2026-03-01')),
          ...(days < 30 ? { days } : {}),
        })
      }
      const common = lines.find((line) => line.term === 'norm.common')?.because?.facts
      expect(common).toMatchObject({ persons: members.length + othersInDwelling })
      const partly = members.some((member) => member.role !== 'child' && member.days < 30)
      expect(!partly || lines.some((line) => line.because?.facts['days'] !== undefined)).toBe(true)
    }),
  )
})

test('the explanation names the amount that was told whenever another one counts, and why', () => {
  fc.assert(
    fc.property(input, (given) => {
      const lines = flatOf(given)
      const told = [
        ...given.incomes.map(({ key, amount }) => ({ key, amount })),
        ...given.costs.map(({ key, applied }) => ({ key, amount: applied })),
      ]
      for (const { key, amount } of told) {
        const line = lines.find((one) => one.about === key)
        if (line?.amount === amount) continue
        expect(line?.of.find((part) => part.term === 'received' || part.term === 'applied')?.amount).toBe(amount)
        expect(line?.because).toBeDefined()
      }
    }),
  )
})

test('a month reckoned later with the same known law is the same; law published after is not known before', () => {
  fc.assert(
    fc.property(input, fc.integer({ min: 0, max: 300 }), (given, later) => {
      const known = { ...given, knownOn: plusDays(toDay('2026-03-01'), later) }
      expect(calculate(known)).toEqual(calculate(given))
    }),
  )
})

test('what changed adds up: the effects of all changes are the difference of the results', () => {
  fc.assert(
    fc.property(input, input, (one, other) => {
      const [before, after] = [calculate(one), calculate(other)]
      const changes = changesBetween(before, after)
      const last = changes.at(-1)
      expect(last?.effect ?? zero).toBe(after.result.amount - before.result.amount)
      const parts = changes.slice(0, -1).reduce((sum, change) => sum + change.effect, 0)
      expect(parts).toBe(last?.effect ?? 0)
    }),
  )
})
