import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { age, dayOf, daysBetween, isDay, plusDays, plusMonths, toDay, weekday } from './day.ts'
import { holds } from './period.ts'
import { codeOf } from './refused.test-helper.ts'

test('a day is a day of the calendar, written in ten signs', () => {
  expect(['2026-03-01', '2024-02-29', '1900-01-01', '9999-12-31'].every(isDay)).toBe(true)
  const odd = ['2026-02-29', '2025-13-01', '2026-00-10', '2026-04-31', '', '2026-3-01', '20260301']
  const longer = ['2026-03-01T00:00', ' 2026-03-01', '12026-03-01', '2026-03-011', '+002026-03-01']
  expect([...odd, ...longer].filter(isDay)).toEqual([])
  expect(codeOf(() => toDay('2026-02-29'))).toBe('day.unreadable')
})

test('days and months on', () => {
  expect(plusDays(toDay('2024-02-28'), 1)).toBe('2024-02-29')
  expect(plusDays(toDay('2026-01-01'), -1)).toBe('2025-12-31')
  expect([plusMonths(toDay('2026-01-31'), 1), plusMonths(toDay('2024-01-31'), 1)]).toEqual(['2026-02-28', '2024-02-29'])
  expect(daysBetween(toDay('2026-02-01'), toDay('2026-03-01'))).toBe(28)
  expect(daysBetween(toDay('2026-03-01'), toDay('2026-02-01'))).toBe(-28)
})

test('the week begins on Monday', () => {
  expect(['2026-11-16', '2026-11-21', '2026-11-22'].map((text) => weekday(toDay(text)))).toEqual([1, 6, 7])
})

test('a year older on the birthday itself; born on 29 February, on 1 March in other years', () => {
  const at = (born: string, on: string) => age(toDay(born), toDay(on))
  expect([at('2019-03-02', '2026-03-01'), at('2019-03-02', '2026-03-02')]).toEqual([6, 7])
  expect([at('2020-02-29', '2026-02-28'), at('2020-02-29', '2026-03-01')]).toEqual([5, 6])
  expect(at('2026-03-01', '2026-03-01')).toBe(0)
})

test('an instant belongs to the day in Sweden, winter and summer', () => {
  const day = (instant: string) => dayOf(new Date(instant))
  expect([day('2026-01-31T22:59:59Z'), day('2026-01-31T23:00:00Z')]).toEqual(['2026-01-31', '2026-02-01'])
  expect([day('2026-06-30T21:59:59Z'), day('2026-06-30T22:00:00Z')]).toEqual(['2026-06-30', '2026-07-01'])
})

test('what is added can be counted', () => {
  const day = fc.integer({ min: -40_000, max: 40_000 }).map((days) => plusDays(toDay('2000-01-01'), days))
  fc.assert(
    fc.property(day, fc.integer({ min: -9_000, max: 9_000 }), (from, days) => {
      expect(daysBetween(from, plusDays(from, days))).toBe(days)
    }),
  )
})

test('a period holds its first and its last day; without an end it goes on', () => {
  const [from, to] = [toDay('2026-03-01'), toDay('2026-03-31')]
  const held = (on: string, end: typeof to | null = to) => holds({ from, to: end }, toDay(on))
  expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((on) => held(on))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect([held('2026-02-28', null), held('2099-01-01', null)]).toEqual([false, true])
})
