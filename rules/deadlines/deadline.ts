import { plusDays, plusMonths, type Day } from '../../base/day.ts'
import { deadlines, type Deadline, type DeadlineKey } from '../../law/deadlines.ts'
import { nextWorkday } from './holidays.ts'

/** Where a time limit stands. A clock with no start has not begun; a limit in words has no last day. */
export type Due =
  | { state: 'not_started' }
  | { state: 'no_number'; from: Day }
  | { state: 'running'; from: Day; lastDay: Day; movedFrom: Day | null }

/** The last day of a time limit. `from`: the day that starts it; null: not known, then the clock has not started. */
export function due(key: DeadlineKey, from: Day | null): Due {
  const deadline: Deadline = deadlines[key]
  if (from === null) return { state: 'not_started' }
  if (deadline.length === null) return { state: 'no_number', from }
  const counted = plus(from, deadline.length)
  const lastDay = deadline.movesToWeekday ? nextWorkday(counted) : counted
  return { state: 'running', from, lastDay, movedFrom: lastDay === counted ? null : counted }
}

/** Last day to appeal: three weeks from the day the person got the decision (FL 44), never from the day it was sent. */
export const appealDue = (personReceivedOn: Day | null): Due => due('appeal', personReceivedOn)

/** Whether an appeal came in time. Not known when the person got the decision: treated as in time (FL 45). */
export function appealIsInTime(personReceivedOn: Day | null, arrivedOn: Day): boolean {
  const limit = appealDue(personReceivedOn)
  return limit.state !== 'running' || arrivedOn <= limit.lastDay
}

function plus(from: Day, length: NonNullable<Deadline['length']>): Day {
  if ('days' in length) return plusDays(from, length.days)
  if ('weeks' in length) return plusDays(from, 7 * length.weeks)
  return plusMonths(from, 'months' in length ? length.months : 12 * length.years)
}
