import { daysBetween, plusDays, type Day } from '../../base/day.ts'
import { completionDays as measures } from '../../law/completion.ts'
import { isWorkday } from '../deadlines/holidays.ts'

/** Who chose the day: the person, in words or in the e-service, or we. */
export const daySetters = ['person', 'us'] as const
export type DaySetter = (typeof daySetters)[number]

/** The days that may be chosen: the person any from today on; we leave a reasonable time. Nobody further than a month from the asking. */
export function answerDays(by: DaySetter, askedOn: Day, today: Day): { from: Day; to: Day } {
  const shortest = plusDays(today, measures.shortest.length.days)
  const longest = plusDays(askedOn, measures.longest.length.days)
  const from = by === 'person' ? today : shortest
  return { from, to: longest < from ? from : longest }
}

export const fits = (day: Day, { from, to }: { from: Day; to: Day }): boolean => from <= day && day <= to

/** The day proposed: the usual time from the asking, moved on to a working day. */
export function usualDay(today: Day): Day {
  let day = plusDays(today, measures.usual.length.days)
  while (!isWorkday(day)) day = plusDays(day, 1)
  return day
}

/** May a rejection rest on that nothing came: the person chose the day, or had a reasonable time. */
export const hadReasonableTime = (askedOn: Day, answerBy: Day, setBy: DaySetter): boolean =>
  setBy === 'person' || daysBetween(askedOn, answerBy) >= measures.shortest.length.days
