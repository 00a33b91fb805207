import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder, merge } from './merge.ts'

const base = {
  rent: 'a',
  costs: [
    { key: 'c1', approved: 1, reason: '' },
    { key: 'c2', approved: 2, reason: '' },
  ],
  facts: { x: '' },
}
const [c1, c2] = base.costs

test('what each changed is there when the two are put together, in a field, in a list and in a record that one began', () => {
  const mine = { ...base, costs: [{ ...c1, reason: 'mine' }, c2], facts: { x: 'mine' } }
  const theirs = {
    ...base,
    rent: 'theirs',
    costs: [
      { ...c1, approved: 9 },
      { ...c2, reason: 'theirs' },
    ],
    facts: { x: '', y: 'new' },
  }
  const both = {
    rent: 'theirs',
    costs: [
      { key: 'c1', approved: 9, reason: 'mine' },
      { key: 'c2', approved: 2, reason: 'theirs' },
    ],
    facts: { x: 'mine', y: 'new' },
  }
  expect(merge<unknown>(base, mine, theirs, 'mine')).toEqual(both)
  expect(merge<unknown>(base, mine, theirs, 'theirs')).toEqual(both)
})

test('where both changed the same thing, the preferred one counts, and nothing else is touched', () => {
  const [mine, theirs] = [
    { ...base, rent: 'mine', facts: { x: 'kept' } },
    { ...base, rent: 'theirs' },
  ]
  expect(merge(base, mine, theirs, 'mine')).toEqual({ ...mine })
  expect(merge(base, mine, theirs, 'theirs')).toEqual({ ...mine, rent: 'theirs' })
})

test('what one took away is gone, and what one added to a list stays', () => {
  const mine = { ...base, costs: [c2] }
  const theirs = { ...base, costs: [...base.costs, { key: 'c3', approved: 3, reason: '' }] }
  expect(merge<unknown>(base, mine, theirs, 'mine')).toEqual({
    ...base,
    costs: [c2, { key: 'c3', approved: 3, reason: '' }],
  })
})

const content = fc.record({
  rent: fc.constantFrom('', 'a', 'b', 'c'),
  costs: fc.uniqueArray(fc.record({ key: fc.constantFrom('c1', 'c2', 'c3'), reason: fc.constantFrom('', 'a', 'b') }), {
    selector: (one) => one.key,
  }),
  facts: fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('', 'a', 'b')),
})

test('whoever is preferred, what only one of them changed is never lost, and with no other change mine is mine', () => {
  fc.assert(
    fc.property(content, content, content, (from, mine, theirs) => {
      const [a, b] = [merge(from, mine, theirs, 'mine'), merge(from, mine, theirs, 'theirs')]
      const only = (who: string, other: string) => who !== from.rent && other === from.rent
      const kept = only(mine.rent, theirs.rent) ? mine.rent : only(theirs.rent, mine.rent) ? theirs.rent : null
      expect(kept === null || (a.rent === kept && b.rent === kept)).toBe(true)
      expect(a.rent === mine.rent || a.rent === theirs.rent).toBe(true)
      expect(inOrder(merge(from, mine, from, 'theirs'))).toBe(inOrder(mine))
      expect(inOrder(merge(from, from, theirs, 'mine'))).toBe(inOrder(theirs))
    }),
    { numRuns: 1_000 },
  )
})
