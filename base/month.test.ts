import { expect, test } from 'vitest'
import { plusDays, plusMonths } from './day.ts'
import { firstDay, isMonth, lastDay, monthOf, monthsBetween, plusMonth, toMonth } from './month.ts'
import { codeOf } from './refused.test-helper.ts'

const all = Array.from({ length: 12 * 200 }, (_, at) =>
  toMonth(`${1900 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`),
)

test('a month ends on the day the calendar says, in every year', () => {
  expect(all.map(lastDay)).toEqual(all.map((month) => plusDays(plusMonths(firstDay(month), 1), -1)))
})

test.each([-25, -12, -1, 0, 1, 11, 12, 23])('%i months on is the month the calendar says', (steps) => {
  expect(all.map((month) => plusMonth(month, steps))).toEqual(
    all.map((month) => monthOf(plusMonths(firstDay(month), steps))),
  )
})

test('a month is a year of these centuries and a month of the twelve', () => {
  expect(['1900-01', '2026-12', '2099-10'].every(isMonth)).toBe(true)
  const odd = ['2026-13', '2026-00', '1899-12', '2100-01', '2026-1', '2026-011', '12026-01', '2026-01-01', '']
  expect(odd.filter(isMonth)).toEqual([])
  expect(codeOf(() => toMonth('2026-13'))).toBe('month.unreadable')
})

test('months between are whole, also backwards', () => {
  const between = (from: string, to: string) => monthsBetween(toMonth(from), toMonth(to))
  expect([between('2026-01', '2026-03'), between('2025-11', '2026-02'), between('2026-02', '2025-11')]).toEqual([
    2, 3, -3,
  ])
})
