import { expect, test } from 'vitest'
import { overlay } from './overlay.ts'

test('what lies above is seen, and below it what it does not say', () => {
  const below = { a: 'ett', b: { c: 'två', d: 'tre' } }
  const above = { b: { c: 'two' }, e: 'more' }
  expect(overlay(below, above)).toEqual({ a: 'ett', b: { c: 'two', d: 'tre' }, e: 'more' })
  expect([below, above]).toEqual([
    { a: 'ett', b: { c: 'två', d: 'tre' } },
    { b: { c: 'two' }, e: 'more' },
  ])
})
