import { respiteMeasures } from '../../../law/respite.ts'
import type { Respite } from './endpoints.ts'
import { plusDays } from '../guidance/standing.ts'

type Standing = 'coming' | 'running' | 'soon' | 'ended' | 'withdrawn'

/** How a respite stands on a day (`today`), for its mark. */
export function standingOf({ from, until, withdrawn }: Respite, today: string): Standing {
  if (withdrawn !== null) return 'withdrawn'
  if (until < today) return 'ended'
  if (from > today) return 'coming'
  return until <= plusDays(today, respiteMeasures.warning_days.value) ? 'soon' : 'running'
}

/** Still to be followed: a new demand waits for its end. */
export const isOpen = (respite: Respite, today: string): boolean =>
  ['coming', 'running', 'soon'].includes(standingOf(respite, today))

export const colours = {
  coming: 'info',
  running: 'success',
  soon: 'warning',
  ended: 'neutral',
  withdrawn: 'neutral',
} as const satisfies Record<Standing, string>
