import type { Day } from '../../base/day.ts'
import { firstDay, lastDay, type Month } from '../../base/month.ts'
import { reasonFaults } from '../reasons/reasons.ts'

/** How long a decision holds: the month it is made for, to a day, or until further notice (SoL 14:9). */
export const holdKinds = ['month', 'until_day', 'until_further_notice'] as const
export interface Holding {
  kind: (typeof holdKinds)[number]
  /** The last day; null unless it holds to a day. */
  until: Day | null
  /** When it may be withdrawn (FL 37), in words; null: nothing is reserved. */
  reservation: string | null
}

/** A need granted for an earlier month that holds on. */
export interface StandingNeed {
  month: Month
  kind: string
  granted: number
  holding: Holding
}

export const forTheMonth: Holding = { kind: 'month', until: null, reservation: null }

/** Can a decision that grants so much for the month hold so? What gives nothing does not go on; an end lies after the month; what is reserved is told. */
export function isFit({ kind, until, reservation }: Holding, granted: number, month: Month): boolean {
  if (granted === 0) return kind === 'month' && reservation === null
  const endsWell = kind === 'until_day' ? until !== null && until > lastDay(month) : until === null
  return endsWell && (reservation === null || reasonFaults(reservation, null).length === 0)
}

const never = '9999-12-31'
const endOf = ({ kind, until }: Holding, month: Month): string =>
  kind === 'until_further_notice' ? never : (until ?? lastDay(month))

/** Less than before: it ends sooner. */
export const isShorter = (before: Holding, after: Holding, month: Month): boolean =>
  endOf(after, month) < endOf(before, month)

/** Does a decision of one month still hold in a later one? */
export const holdsIn = (holding: Holding, made: Month, later: Month): boolean =>
  later > made && endOf(holding, made) >= firstDay(later)

export const isSameHolding = (a: Holding, b: Holding): boolean =>
  a.kind === b.kind && a.until === b.until && a.reservation === b.reservation
