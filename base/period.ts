import type { Day } from './day.ts'

/** From and including `from`, to and including `to`; `null` is open. */
export interface Period {
  from: Day
  to: Day | null
}

export const holds = (period: Period, on: Day): boolean => period.from <= on && (period.to === null || on <= period.to)
