import { plusDays, type Day } from '../../base/day.ts'
import { monthOf, plusMonth, type Month } from '../../base/month.ts'
import { isWorkday } from '../deadlines/holidays.ts'

/** How a wish for help came, when it was not sent in the e-service. */
export const intakeChannels = ['phone', 'desk', 'paper', 'scan', 'email'] as const
export type IntakeChannel = (typeof intakeChannels)[number]

/** FL 22: what lies there when the letterbox is emptied first is taken to have come the working day before. */
export function arrivalOf(foundOn: Day, atFirstEmptying: boolean): Day {
  if (!atFirstEmptying) return foundOn
  let day = plusDays(foundOn, -1)
  while (!isWorkday(day)) day = plusDays(day, -1)
  return day
}

const monthsBack = 12
const monthsAhead = 2

/** Months a wish may be taken down for: also one that is over, since whether it is too late is for the decision to say. */
export const intakeMonths = (today: Day): Month[] =>
  Array.from({ length: monthsBack + monthsAhead + 1 }, (_, at) => plusMonth(monthOf(today), at - monthsBack))
