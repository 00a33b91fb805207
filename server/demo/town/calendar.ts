import { dayOf, plusDays, weekday, type Day } from '../../../base/day.ts'
import { firstDay, monthOf, plusMonth, type Month } from '../../../base/month.ts'
import { riksnormTable } from '../../../law/riksnorm/amounts.ts'
import { nextWorkday } from '../../../rules/deadlines/holidays.ts'
import type { Standing } from '../household/openings.ts'
import type { Random } from '../random.ts'

/** The months the demo tells of. */
export interface Calendar {
  now: Date
  today: Day
  /** The month people now apply for: this one in its first half, then the next, never beyond what the law knows. */
  coming: Month
  /** Six or seven months before it, oldest first. */
  past: readonly Month[]
}

export function makeCalendar(now: Date): Calendar {
  const today = dayOf(now)
  const present = monthOf(today)
  const wanted = Number(today.slice(8)) > 15 ? plusMonth(present, 1) : present
  const coming = wanted > riksnormTable.until ? riksnormTable.until : wanted
  const first = plusMonth(present < coming ? present : coming, -6)
  const past: Month[] = []
  for (let month = first; month < coming; month = plusMonth(month, 1)) past.push(month)
  return { now, today, coming, past }
}

/** When the steps of one month happened. */
export interface Course {
  arrivedOn: Day
  hearing: { sentOn: Day; answerBy: Day; answeredOn: Day | null } | null
  decidedOn: Day
  payOn: Day
}

/** A month that is over: applied for around the 12th of the month before, paid on the 27th. */
export function pastCourse(month: Month, isHeard: boolean, random: Random): Course {
  const arrivedOn = plusDays(firstDay(plusMonth(month, -1)), isHeard ? random.int(3, 9) : random.int(6, 14))
  return courseFrom(arrivedOn, isHeard, random)
}

/** The month now applied for; `place`: how far back in the line, 0 first. */
export function comingCourse({ today }: Calendar, standing: Standing, place: number | null, random: Random): Course {
  const back =
    standing === 'decided'
      ? random.int(8, 10)
      : place === null
        ? random.int(1, 8)
        : Math.max(1, 9 - Math.floor(place / 3))
  const arrivedOn = plusDays(today, place === 0 ? -10 : -back)
  const decidedOn = workdayBefore(plusDays(today, -random.int(0, 3)))
  const payday = plusDays(firstDay(monthOf(arrivedOn)), 26)
  const soonest = plusDays(today, 3)
  return {
    arrivedOn,
    hearing: null,
    decidedOn: decidedOn < arrivedOn ? arrivedOn : decidedOn,
    payOn: workdayFrom(payday < soonest ? soonest : payday),
  }
}

function courseFrom(arrivedOn: Day, isHeard: boolean, random: Random): Course {
  const sentOn = workdayFrom(plusDays(arrivedOn, 1))
  const answeredOn = plusDays(sentOn, random.int(1, 4))
  const hearing = isHeard ? { sentOn, answerBy: plusDays(sentOn, 7), answeredOn } : null
  const decidedOn = workdayFrom(plusDays(hearing ? answeredOn : arrivedOn, random.int(1, hearing ? 3 : 5)))
  return { arrivedOn, hearing, decidedOn, payOn: workdayFrom(plusDays(firstDay(monthOf(arrivedOn)), 26)) }
}

const workdays = new Map<Day, Day>()

/** The day itself or the next that is worked. The same few hundred days are asked for again and again. */
export function workdayFrom(day: Day): Day {
  const known = workdays.get(day)
  if (known !== undefined) return known
  const found = nextWorkday(day)
  workdays.set(day, found)
  return found
}

function workdayBefore(day: Day): Day {
  return weekday(day) > 5 ? plusDays(day, 5 - weekday(day)) : day
}

/** An instant in office hours of a day, never later than now. */
export function momentOf(day: Day, random: Random, now: Date): string {
  const at = new Date(
    `${day}T${String(random.int(7, 14)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}:00Z`,
  )
  return (at > now ? new Date(now.getTime() - random.int(10, 90) * 60_000) : at).toISOString()
}
