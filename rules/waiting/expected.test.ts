import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '../../base/day.ts'
import { expected, leastDecided } from './expected.ts'

const arrivedOn = toDay('2026-11-02')
const each = (days: readonly number[]) => days.map((one) => ({ days: one, count: 1 }))

test('half of those decided had waited at most the one, nine of ten at most the other', () => {
  const days = Array.from({ length: 20 }, (_, at) => at + 1)
  expect(expected(each(days), arrivedOn)).toEqual({
    decided: 20,
    halfWithin: 10,
    mostWithin: 18,
    halfBy: '2026-11-12',
    mostBy: '2026-11-20',
  })
})

test('too few decided: nothing is told, rather than a figure of somebody', () => {
  expect(expected([], arrivedOn)).toBeNull()
  expect(expected([{ days: 4, count: leastDecided - 1 }], arrivedOn)).toBeNull()
  expect(expected([{ days: 4, count: leastDecided }], arrivedOn)).toMatchObject({ halfWithin: 4, mostWithin: 4 })
})

test('never invented: both are days somebody waited, at least half and nine of ten had waited no longer', () => {
  const waits = fc.array(fc.nat({ max: 400 }), { minLength: leastDecided, maxLength: 200 })
  fc.assert(
    fc.property(waits, (days) => {
      const told = expected(each(days), arrivedOn)
      if (!told) throw new Error('enough were decided')
      const share = (most: number) => days.filter((one) => one <= most).length / days.length
      expect(days).toContain(told.halfWithin)
      expect(days).toContain(told.mostWithin)
      expect(share(told.halfWithin)).toBeGreaterThanOrEqual(0.5)
      expect(share(told.mostWithin)).toBeGreaterThanOrEqual(0.9)
      expect(share(told.halfWithin - 1)).toBeLessThan(0.5)
      expect(share(told.mostWithin - 1)).toBeLessThan(0.9)
    }),
  )
})
