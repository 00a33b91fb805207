import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { share, toOre } from '../../../base/money.ts'
import { mostOre } from '../batch/layout.ts'
import { rounders, shareOf } from './rounding.ts'

test('a share in doubles is the exact share, for any amount a column holds', () => {
  const amount = fc.integer({ min: 0, max: mostOre })
  const rounding = fc.constantFrom(
    'ore_half_up' as const,
    'krona_half_up' as const,
    'krona_up' as const,
    'krona_down' as const,
  )
  fc.assert(
    fc.property(amount, fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), rounding, (of, top, bottom, name) => {
      expect(shareOf(of, top, bottom, rounders[name])).toBe(share(toOre(of), top, bottom, name))
    }),
    { numRuns: 2_000 },
  )
})
