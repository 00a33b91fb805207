import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallestGroup } from '../../../api/simulations.ts'
import { toMonth } from '../../../base/month.ts'
import { newTally } from '../report/tally.ts'
import { monthNumber } from './read.ts'
import { toldReport } from './told.ts'

const household = fc.record({
  kind: fc.nat(7),
  before: fc.integer({ min: 0, max: 3_000_000 }),
  after: fc.integer({ min: 0, max: 3_000_000 }),
})
/** Few of some kinds, many of others. */
const households = fc
  .array(household, { minLength: smallestGroup, maxLength: 60 })
  .map((all) => all.map((one) => ({ ...one, children: one.kind % 4 })))
const report = (all: { kind: number; children: number; before: number; after: number }[]) => {
  const month = monthNumber(toMonth('2026-03'))
  const tally = { ...newTally([toMonth('2026-03')]), households: all }
  return toldReport({ tally, months: { first: month, last: month }, leftOut: 0 })
}
const isMany = (count: number): boolean => count === 0 || count >= smallestGroup

test('no group is of fewer than five, and none can be reckoned from the others', () => {
  fc.assert(
    fc.property(households, (all) => {
      const { kinds, withChildren, withoutChildren } = report(all)
      const told = (fits: (kind: string) => boolean) =>
        kinds.filter(({ kind }) => fits(kind)).reduce((sum, one) => sum + one.households, 0)
      const childless = told((kind) => kind === 'single' || kind === 'couple')
      const family = told((kind) => !['single', 'couple', 'others'].includes(kind))
      expect(kinds.every((one) => isMany(one.households))).toBe(true)
      expect(kinds.reduce((sum, one) => sum + one.households, 0)).toBe(all.length)
      if (!withChildren || !withoutChildren) return
      expect([withChildren, withoutChildren].every((one) => isMany(one.households))).toBe(true)
      expect(isMany(withoutChildren.households - childless)).toBe(true)
      expect(isMany(withChildren.households - family)).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

test('the amount in the middle is told of five or more, never of one', () => {
  const one = { kind: 0, children: 0, before: 100, after: 100 }
  const losing = (count: number) =>
    Array.from({ length: 20 }, (_, at) => ({ ...one, after: at < count ? 100 - at : 100 }))
  expect(report(losing(5)).all).toMatchObject({ lose: 4, medianLoss: null })
  expect(report(losing(6)).all).toMatchObject({ lose: 5, medianLoss: 3 })
})
