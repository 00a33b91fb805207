import { describe, expect, test } from 'vitest'
import { cite } from '../language/cite.ts'
import { kronor, readKronor } from '../language/format.ts'
import { readDay } from './day.ts'

describe('amounts', () => {
  test('are written as people write kronor here', () => {
    expect(kronor(1_234_500, 'kr')).toBe('12\u00a0345\u00a0kr')
    expect(kronor(1_234_550, 'kr')).toBe('12\u00a0345,50\u00a0kr')
    expect(kronor(-123_400, 'kr')).toBe('\u22121\u00a0234\u00a0kr')
  })
  test.each([
    ['1 250', 125_000],
    ['1\u00a0250,50', 125_050],
    ['1250.5', 125_050],
    ['12.345,50 kr', 1_234_550],
    ['7200kr', 720_000],
  ])('are read as people type them: %s', (typed, ore) => expect(readKronor(typed)).toBe(ore))
  test.each(['', 'abc', '-5', '1,234', '12 000 000 000'])('are not guessed at: %s', (typed) => {
    expect(readKronor(typed)).toBeNull()
  })
})

describe('days', () => {
  test.each(['2026-11-21', '20261121', ' 2026-11-21 '])('are read: %s', (typed) =>
    expect(readDay(typed)).toBe('2026-11-21'),
  )
  test.each(['2026-02-29', '21/11/2026', '2026-11', ''])('that do not exist are refused: %s', (typed) => {
    expect(readDay(typed)).toBeNull()
  })
})

test('a provision is cited as in running work', () => {
  expect(cite('SoL 12:7')).toBe('12 kap. 7 § SoL')
  expect(cite('SoL 12:7 a')).toBe('12 kap. 7 a § SoL')
  expect(cite('SoL 2001:453 4:1')).toBe('4 kap. 1 § SoL (2001:453)')
  expect(cite('FL 25')).toBe('25 § FL')
  expect(cite('SOSFS 2013:1')).toContain('allmänna råd')
})
