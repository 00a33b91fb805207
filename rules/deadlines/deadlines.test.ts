import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween, plusDays, toDay, weekday, type Day } from '../../base/day.ts'
import { law } from '../law.test-helper.ts'
import { appealDue, appealIsInTime, due } from './deadline.ts'
import { easter, holidays, isWorkday, nextWorkday } from './holidays.ts'

const lastDay = (from: string) => {
  const found = appealDue(toDay(from))
  return found.state === 'running' ? found.lastDay : found.state
}
const anyDay = fc.integer({ min: 0, max: 365 * 40 }).map((days) => plusDays(toDay('2010-01-01'), days))

test.each([
  [2013, '2013-03-31'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter Sunday of %i', (year, expected) => {
  expect(easter(year)).toBe(expected)
})

/** Easter by another way of reckoning (Oudin), to hold the first against. */
function easterByOudin(year: number): string {
  const [golden, century] = [year % 19, Math.floor(year / 100)]
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const late = Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11)
  const moon = epact - Math.floor(epact / 28) * (1 - late)
  const day = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const month = 3 + Math.floor((moon - day + 40) / 44)
  const date = moon - day + 28 - 31 * Math.floor(month / 4)
  return `${year}-0${month}-${String(date).padStart(2, '0')}`
}

test('Easter Sunday of four centuries, by two ways of reckoning', () => {
  const years = Array.from({ length: 400 }, (_, at) => 1900 + at)
  expect(years.map(easter)).toEqual(years.map(easterByOudin))
})

law('Lag 1989:253', 'the holidays of 2026', () => {
  expect([...holidays(2026)]).toEqual([
    '2026-01-01',
    '2026-01-06',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-24',
    '2026-06-06',
    '2026-06-19',
    '2026-06-20',
    '2026-10-31',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
    '2026-12-31',
  ])
})

law('Lag 1989:253', 'midsummer falls 20–26 June and all saints 31 October–6 November, on Saturdays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2005, max: 2060 }), (year) => {
      const found = [...holidays(year)]
      const midsummer = found.find((day) => day >= `${year}-06-20` && day <= `${year}-06-26` && weekday(day) === 6)
      expect(midsummer && found.includes(plusDays(midsummer, -1))).toBe(true)
      expect(found.filter((day) => day >= `${year}-10-31` && day <= `${year}-11-06`).map(weekday)).toEqual([6])
      expect(weekday(easter(year))).toBe(7)
    }),
  )
})

law('FL 44', 'three weeks from the day the person got the decision, the same weekday', () => {
  expect(lastDay('2026-10-07')).toBe('2026-10-28')
})

law('FL 44', 'the clock has not started while it is not known when the person got the decision', () => {
  expect(appealDue(null)).toEqual({ state: 'not_started' })
  expect(appealIsInTime(null, toDay('2030-01-01'))).toBe(true)
})

law('FL 44', 'an appeal on the last day is in time, the day after it is not', () => {
  expect(appealIsInTime(toDay('2026-10-07'), toDay('2026-10-28'))).toBe(true)
  expect(appealIsInTime(toDay('2026-10-07'), toDay('2026-10-29'))).toBe(false)
})

test.each([
  ['a Saturday', '2026-10-24', '2026-11-16'],
  ['a Sunday', '2026-10-25', '2026-11-16'],
  ['midsummer eve', '2026-05-29', '2026-06-22'],
  ['Christmas eve, over Christmas and Sunday', '2026-12-03', '2026-12-28'],
  ['New Year’s eve', '2026-12-10', '2027-01-04'],
  ['Good Friday, to Tuesday after Easter', '2026-03-13', '2026-04-07'],
  ['Ascension Day', '2026-04-23', '2026-05-15'],
])('Lag 1930:173: a last day on %s moves to the next weekday', (_, from, expected) => {
  expect(lastDay(from)).toBe(expected)
})

law('Lag 1930:173', 'the last day to appeal is a weekday, 21 days off or a few more', () => {
  fc.assert(
    fc.property(anyDay, (from) => {
      const limit = lastDay(from)
      expect(isWorkday(toDay(limit))).toBe(true)
      const days = daysBetween(from, toDay(limit))
      expect(days).toBeGreaterThanOrEqual(21)
      expect(days).toBeLessThanOrEqual(26)
      expect(days === 21).toBe(isWorkday(plusDays(from, 21)))
    }),
  )
})

test('a later day never gives an earlier last day', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(60), (from: Day, later) => {
      expect(lastDay(plusDays(from, later)) >= lastDay(from)).toBe(true)
      expect(nextWorkday(nextWorkday(from))).toBe(nextWorkday(from))
    }),
  )
})

law('FL 12', 'a decision may be asked for after six months and is answered in four weeks', () => {
  expect(due('may_request_decision', toDay('2026-03-31'))).toMatchObject({ lastDay: '2026-09-30', movedFrom: null })
  expect(due('answer_request_for_decision', toDay('2026-11-28'))).toMatchObject({
    lastDay: '2026-12-28',
    movedFrom: '2026-12-26',
  })
})

law('SoL 14:2', 'at once has no number, and none is made up', () => {
  expect(due('open_investigation', toDay('2026-11-02'))).toEqual({ state: 'no_number', from: '2026-11-02' })
})

law('FL 46', 'handing over an appeal is measured in a week, weekends counted', () => {
  expect(due('hand_over_appeal', toDay('2026-11-07'))).toMatchObject({ lastDay: '2026-11-14', movedFrom: null })
})

law('SoL 33:5', 'a claim in court within three years', () => {
  expect(due('claim_recovery_in_court', toDay('2024-02-29'))).toMatchObject({ lastDay: '2027-02-28' })
})
