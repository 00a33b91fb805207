import type { Rounding } from '../../../base/money.ts'

/** A rounding as numbers, so that a column can use it: to `step` öre, with so much added before what is left over falls. */
export interface Rounder {
  step: number
  /** Of twice the divisor. */
  ofDivisor: number
  less: number
}

export const rounders: Readonly<Record<Rounding, Rounder>> = {
  ore_half_up: { step: 1, ofDivisor: 1, less: 0 },
  krona_half_up: { step: 100, ofDivisor: 1, less: 0 },
  krona_up: { step: 100, ofDivisor: 2, less: 2 },
  krona_down: { step: 100, ofDivisor: 0, less: 0 },
}

/**
 * `share` of base/money.ts for amounts that are not negative and products below 2^51: then a division of doubles that is cut off is exact.
 * A property holds the two together.
 */
export function shareOf(
  amount: number,
  numerator: number,
  denominator: number,
  { step, ofDivisor, less }: Rounder,
): number {
  const divisor = denominator * step
  return Math.floor((2 * amount * numerator + ofDivisor * divisor - less) / (2 * divisor)) * step
}
