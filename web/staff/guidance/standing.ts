import { deviationMeasures } from '../../../law/deviation.ts'
import type { Deviation } from '../endpoints.ts'

export type Standing = 'waiting' | 'live' | 'soon' | 'ended' | 'no' | 'instead' | 'withdrawn'

/** How a deviation stands on a day (`today`), for its mark. */
export function standingOf({ withdrawn, answer }: Deviation, today: string): Standing {
  if (withdrawn) return 'withdrawn'
  if (answer === null) return 'waiting'
  if (answer.answer !== 'yes') return answer.answer
  const until = answer.until ?? ''
  if (until < today) return 'ended'
  return until <= plusDays(today, deviationMeasures.warning_days.value) ? 'soon' : 'live'
}

/** Days are added at noon, where no clock change reaches. */
export const plusDays = (day: string, days: number): string =>
  new Date(new Date(`${day}T12:00:00Z`).getTime() + days * 86_400_000).toISOString().slice(0, 10)

export const colours = {
  waiting: 'warning',
  live: 'success',
  soon: 'warning',
  ended: 'danger',
  no: 'danger',
  instead: 'info',
  withdrawn: 'neutral',
} as const satisfies Record<Standing, string>
