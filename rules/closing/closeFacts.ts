import type { Day } from '../../base/day.ts'

/** What closing a case is judged by. */
export interface CloseFacts {
  /** Reports of concern for a child that nobody has been handed. */
  unhandedConcerns: number
  /** Notices of eviction that nobody has confirmed; left out: none. */
  unconfirmedNotices?: number
  today: Day
  arrivedOn: Day | null
  /** Every need that was applied for, and what became of it. */
  appliedNeeds: readonly { key: string; decided: boolean; withdrawn: boolean }[]
  /** Periods applied for, each with whether it has its own decision or was withdrawn. */
  periods: readonly { key: string; answered: boolean }[]
  /** Whether somebody has been told no by word of mouth and waits for it in writing. */
  spokenNo: 'unanswered' | 'none' | 'waits'
  /** Requests for a decision after six months that wait for an answer; left out: none. */
  openDelayRequests?: number
}
