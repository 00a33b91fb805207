import { daysBetween, plusDays, type Day } from '../../base/day.ts'
import { completionMeasures as measures } from '../../law/completion.ts'
import { isWorkday } from '../deadlines/holidays.ts'

/** Who chose the day: the person, in words or in the e-service, or we. */
export const daySetters = ['person', 'us'] as const
export type DaySetter = (typeof daySetters)[number]

/** The days that may be chosen: the person any from today on; we leave a reasonable time. Nobody further than a month from the asking. */
export function answerDays(by: DaySetter, askedOn: Day, today: Day): { from: Day; to: Day } {
  const shortest = plusDays(today, measures.shortest_days.value)
  const longest = plusDays(askedOn, measures.longest_days.value)
  const from = by === 'person' ? today : shortest
  return { from, to: longest < from ? from : longest }
}

export const fits = (day: Day, { from, to }: { from: Day; to: Day }): boolean => from <= day && day <= to

/** The day proposed: the usual time from the asking, moved on to a working day. */
export function usualDay(today: Day): Day {
  let day = plusDays(today, measures.usual_days.value)
  while (!isWorkday(day)) day = plusDays(day, 1)
  return day
}

/** The first day a reminder goes out. */
export const remindFrom = (answerBy: Day): Day => plusDays(answerBy, -measures.reminder_days.value)

/** May a rejection rest on that nothing came: the person chose the day, or had a reasonable time. */
export const hadReasonableTime = (askedOn: Day, answerBy: Day, setBy: DaySetter): boolean =>
  setBy === 'person' || daysBetween(askedOn, answerBy) >= measures.shortest_days.value
