import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, atLeastZero, kr, least, share, subtract, toOre, zero, type Rounding } from './money.ts'
import { codeOf } from './refused.test-helper.ts'

const ore = fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }).map(toOre)

test('only whole öre are money', () => {
  expect(toOre(-1)).toBe(-1)
  for (const odd of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    expect(codeOf(() => toOre(odd))).toBe('money.not_whole_ore')
  }
  expect(codeOf(() => add(toOre(Number.MAX_SAFE_INTEGER), toOre(1)))).toBe('money.not_whole_ore')
})

test('kronor have at most two decimals', () => {
  expect([kr(3_940), kr(249.75), kr(0.29), kr(-1.1)]).toEqual([394_000, 24_975, 29, -110])
  expect(() => kr(0.005)).toThrow('two decimals')
  expect(() => kr(1.000_1)).toThrow('two decimals')
})

test('sums and differences are exact, in any order', () => {
  expect(add()).toBe(0)
  fc.assert(fc.property(ore, ore, (a, b) => add(a, b) === add(b, a) && subtract(add(a, b), b) === a))
})

test('never below zero, and the lesser of two', () => {
  expect([atLeastZero(toOre(-1)), atLeastZero(zero), atLeastZero(toOre(1))]).toEqual([0, 0, 1])
  expect([least(toOre(1), toOre(2)), least(toOre(2), toOre(1)), least(toOre(2), toOre(2))]).toEqual([1, 1, 2])
})

const rounded = (amount: number, numerator: number, denominator: number) =>
  (['ore_half_up', 'krona_half_up', 'krona_up', 'krona_down'] as const).map((one) =>
    share(toOre(amount), numerator, denominator, one),
  )

test('a share is rounded as said, both sides of each half', () => {
  // 2 030 kr / 4 = 507,50: the half itself goes up.
  expect(rounded(203_000, 1, 4)).toEqual([50_750, 50_800, 50_800, 50_700])
  expect(rounded(202_996, 1, 4)).toEqual([50_749, 50_700, 50_800, 50_700])
  // A third of one öre, two thirds, and a whole krona that needs no rounding.
  expect(rounded(1, 1, 3)).toEqual([0, 0, 100, 0])
  expect(rounded(2, 1, 3)).toEqual([1, 0, 100, 0])
  expect(rounded(1, 1, 2)).toEqual([1, 0, 100, 0])
  expect(rounded(300_000, 1, 3)).toEqual([100_000, 100_000, 100_000, 100_000])
})

test('below zero a half still goes up, down is away from zero', () => {
  expect(rounded(-203_000, 1, 4)).toEqual([-50_750, -50_700, -50_700, -50_800])
  expect(rounded(-1, 1, 2)).toEqual([0, 0, 0, -100])
  expect(rounded(-2, 1, 3)).toEqual([-1, 0, 0, -100])
  expect(rounded(-300_000, 1, 3)).toEqual([-100_000, -100_000, -100_000, -100_000])
})

test('a share is a fraction of whole numbers with something below', () => {
  for (const [numerator, denominator] of [
    [1, 0],
    [1, -3],
    [1, 0.5],
    [0.5, 1],
  ] as const) {
    expect(() => share(toOre(100), numerator, denominator, 'krona_up')).toThrow('a share is a fraction')
  }
})

test('a rounded share lies within one step of the exact one, on the side it was asked for', () => {
  const all = fc.constantFrom<Rounding>('ore_half_up', 'krona_half_up', 'krona_up', 'krona_down')
  fc.assert(
    fc.property(ore, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), all, (amount, part, of, how) => {
      const step = how === 'ore_half_up' ? 1 : 100
      const found = share(amount, part, of, how)
      // Exact in whole numbers: found × of against amount × part.
      const over = BigInt(found) * BigInt(of) - BigInt(amount) * BigInt(part)
      const whole = BigInt(step * of)
      expect(found % step).toBe(found < 0 ? -0 : 0)
      if (how === 'krona_up') return over >= 0n && over < whole
      if (how === 'krona_down') return over <= 0n && -over < whole
      return over * 2n <= whole && -over * 2n < whole
    }),
  )
})
