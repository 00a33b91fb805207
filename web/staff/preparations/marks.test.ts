import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksInOrder } from './marks.ts'

test('words with a mark stand where they are, numbered as they come', () => {
  const text = 'Hyran är för hög och kan sänkas.'
  const { parts, ordered } = marksInOrder(text, [
    { begins: 21, quote: 'kan sänkas' },
    { begins: 0, quote: 'Hyran' },
  ])
  expect(parts.map(({ words, number }) => [words, number])).toEqual([
    ['Hyran', 1],
    [' är för hög och ', null],
    ['kan sänkas', 2],
    ['.', null],
  ])
  expect(ordered.map(({ quote }) => quote)).toEqual(['Hyran', 'kan sänkas'])
})

test('whatever is marked, also over each other, no sign of the text is lost or said twice', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (text, spans) => {
      const marks = spans
        .map(([begins, length]) => ({ begins, quote: text.slice(begins, begins + length) }))
        .filter(({ quote }) => quote !== '')
      expect(
        marksInOrder(text, marks)
          .parts.map(({ words }) => words)
          .join(''),
      ).toBe(text)
    }),
  )
})
