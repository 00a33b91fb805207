import type { Day } from '../../base/day.ts'
import { met, unmet, type Unmet } from '../gates/unmet.ts'
import type { DelegationRow } from './mayDecide.ts'

/** What the member the board has named may decide when it cannot wait: those rows of the order, and no others (KL 6:39). */
export const urgentOnly = <Row extends DelegationRow>(order: readonly Row[]): Row[] =>
  order.filter((row) => row.urgent === true).map((row) => ({ ...row, urgent: false }))

/** An urgent decision, and the meetings of the board that have been held. */
export interface UrgentFacts {
  today: Day
  made: readonly { decidedOn: Day; told: boolean }[]
  meetings: readonly Day[]
}

/** KL 6:39: the board is told at its next meeting. One that was held without it stands in the way of the next. */
export function urgentTold({ made, meetings }: UrgentFacts): Unmet<'urgent_told_at_meeting'>[] {
  const passed = made.filter(({ decidedOn, told }) => !told && meetings.some((day) => day > decidedOn))
  return passed.length === 0 ? met : unmet('urgent_told_at_meeting', { count: passed.length })
}
