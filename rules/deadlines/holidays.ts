import { plusDays, toDay, weekday, type Day } from '../../base/day.ts'

const saturday = 6

/** Easter Sunday in the Gregorian calendar (Meeus, Jones, Butcher). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return day(year, Math.floor(f / 31), (f % 31) + 1)
}

const day = (year: number, month: number, date: number): Day =>
  toDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

/** The first Saturday on or after a day. */
const saturdayFrom = (from: Day): Day => plusDays(from, (saturday - weekday(from) + 7) % 7)

const reckoned = new Map<number, ReadonlySet<Day>>()

/** Public holidays since 2005 (lag 1989:253) and the eves that count as such for time limits (lag 1930:173). A year is reckoned once. */
export function holidays(year: number): ReadonlySet<Day> {
  const known = reckoned.get(year) ?? holidaysOf(year)
  reckoned.set(year, known)
  return known
}

function holidaysOf(year: number): ReadonlySet<Day> {
  const sunday = easter(year)
  const midsummer = saturdayFrom(day(year, 6, 20))
  return new Set([
    day(year, 1, 1),
    day(year, 1, 6),
    plusDays(sunday, -2),
    sunday,
    plusDays(sunday, 1),
    day(year, 5, 1),
    plusDays(sunday, 39),
    plusDays(sunday, 49),
    day(year, 6, 6),
    plusDays(midsummer, -1),
    midsummer,
    saturdayFrom(day(year, 10, 31)),
    day(year, 12, 24),
    day(year, 12, 25),
    day(year, 12, 26),
    day(year, 12, 31),
  ])
}

export const isWorkday = (on: Day): boolean => weekday(on) < saturday && !holidays(Number(on.slice(0, 4))).has(on)

/** The day itself, or the next one that is neither Saturday, Sunday nor holiday. */
export function nextWorkday(from: Day): Day {
  let at = from
  while (!isWorkday(at)) at = plusDays(at, 1)
  return at
}
