import { expect, test } from 'vitest'
import { plusDays, plusMonths } from './day.ts'
import { firstDay, lastDay, monthOf, plusMonth, toMonth } from './month.ts'

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
