import { assert, refuse } from './refusal.ts'

declare const ore: unique symbol
/** Whole öre. Exact up to 90 000 miljarder kronor. */
export type Ore = number & { readonly [ore]: true }

/** Whole öre from a number that already is whole öre. */
export function toOre(value: number): Ore {
  if (!Number.isSafeInteger(value)) refuse('money.not_whole_ore')
  return value as Ore
}

/** Kronor (at most two decimals) as öre: `kr(3940)`, `kr(249.75)`. */
export function kr(kronor: number): Ore {
  const value = Math.round(kronor * 100)
  assert(Math.abs(value - kronor * 100) < 1e-6, 'kronor have at most two decimals')
  return toOre(value)
}

export const zero = 0 as Ore
export const add = (...amounts: readonly Ore[]): Ore => toOre(amounts.reduce((sum, one) => sum + one, 0))
export const subtract = (from: Ore, what: Ore): Ore => toOre(from - what)
export const atLeastZero = (amount: Ore): Ore => (amount < 0 ? zero : amount)
export const least = (a: Ore, b: Ore): Ore => (a < b ? a : b)

/** How a share of an amount becomes whole: always chosen, never implied. */
export type Rounding = 'ore_half_up' | 'krona_half_up' | 'krona_up' | 'krona_down'

/** `amount × numerator / denominator`, rounded as said. Exact: works in whole öre with bigint. */
export function share(amount: Ore, numerator: number, denominator: number, rounding: Rounding): Ore {
  assert(
    Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0,
    'a share is a fraction',
  )
  const step = rounding === 'ore_half_up' ? 1n : 100n
  const top = BigInt(amount) * BigInt(numerator)
  const bottom = BigInt(denominator) * step
  return toOre(Number(roundDivision(top, bottom, rounding) * step))
}

function roundDivision(top: bigint, bottom: bigint, rounding: Rounding): bigint {
  const down = top >= 0n ? top / bottom : -((-top + bottom - 1n) / bottom)
  const rest = top - down * bottom
  if (rest === 0n || rounding === 'krona_down') return down
  if (rounding === 'krona_up') return down + 1n
  return rest * 2n >= bottom ? down + 1n : down
}
