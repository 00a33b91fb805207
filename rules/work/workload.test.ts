import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointsOf, usualWeights, workParts, type WorkCounts } from './workload.ts'

const counts = (more: Partial<WorkCounts> = {}): WorkCounts => ({
  case: 0,
  new_case: 0,
  open_month: 0,
  open_need: 0,
  child: 0,
  second_adult: 0,
  emergency: 0,
  protected: 0,
  interpreter: 0,
  ...more,
})
const many = fc.record(Object.fromEntries(workParts.map((part) => [part, fc.nat(500)]))).map((some) => counts(some))

test('nothing to do is no load, and a plain case that waits for nothing is ten points', () => {
  expect([pointsOf(counts(), usualWeights), pointsOf(counts({ case: 1 }), usualWeights)]).toEqual([0, 10])
})

test('two children and an emergency weigh what they are set to', () => {
  const weights = { ...usualWeights, child: 4, emergency: 30 }
  expect(pointsOf(counts({ case: 1, child: 2, emergency: 1 }), weights)).toBe(10 + 8 + 30)
})

test('two keepers’ loads are the load of one who has both: a hand-over moves work and makes none', () => {
  fc.assert(
    fc.property(many, many, (one, other) => {
      const both = Object.fromEntries(workParts.map((part) => [part, one[part] + other[part]]))
      return pointsOf(counts(both), usualWeights) === pointsOf(one, usualWeights) + pointsOf(other, usualWeights)
    }),
  )
})
