import { expect, test } from 'vitest'
import { monthBefore } from '../../month-before.ts'
import { after, before, numberOf, pageByStep, pages } from './pages.ts'
import { isSame } from './same.ts'
import { freeKey, isContent } from './shape.ts'

test('two drafts are the same whatever order their fields came in', () => {
  expect(isSame({ a: 1, b: [{ c: null, d: 'x' }] }, { b: [{ d: 'x', c: null }], a: 1 })).toBe(true)
  expect(isSame({ a: 1 }, { a: 1, b: null })).toBe(false)
  expect(isSame([1, 2], [2, 1])).toBe(false)
  expect(isSame(null, {})).toBe(false)
})

test('a new row takes the first key that is free', () => {
  expect(freeKey('i', [])).toBe('i1')
  expect(freeKey('c', [{ key: 'c1' }, { key: 'c3' }])).toBe('c2')
  expect(freeKey('new-', [{ key: 'new-1' }])).toBe('new-2')
})

test('a copy of another shape is not taken for a draft', () => {
  expect(isContent({ household: { members: [] }, incomes: [], costs: [], step: 'home' })).toBe(true)
  for (const odd of [null, 'x', [], {}, { household: {}, incomes: [], costs: [], step: 'home' }])
    expect(isContent(odd)).toBe(false)
})

test('the pages lead on and back, and every step has one', () => {
  expect(before('household')).toBeNull()
  expect(after('review')).toBeNull()
  expect(after('attachments')).toBe('account')
  expect(numberOf('review')).toBe(pages.length)
  for (const step of ['household', 'home', 'incomes', 'costs', 'attachments', 'review'] as const) {
    expect(pageByStep(step)?.step).toBe(step)
  }
})

test('the month before January is December', () => {
  expect(monthBefore('2026-01')).toBe('2025-12')
  expect(monthBefore('2026-11')).toBe('2026-10')
})
