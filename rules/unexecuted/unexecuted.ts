import type { Day } from '../../base/day.ts'
import { firstDay, lastDay, monthOf, plusMonth, toMonth } from '../../base/month.ts'
import { due } from '../deadlines/deadline.ts'
import { met, unmet, type Unmet } from '../gates/unmet.ts'

export const unexecutedReasons = [
  'no_account',
  'not_reached',
  'declined',
  'not_attested',
  'returned',
  'waits_for_other',
  'resources',
] as const
export type UnexecutedReason = (typeof unexecutedReasons)[number]

export interface Granted {
  decidedOn: Day
  /** The day the payment went to the bank; null: it has not. */
  executedOn: Day | null
}

/** The last of the three months (SoL 34:1). */
const inTime = (decidedOn: Day): Day => {
  const limit = due('report_not_carried_out', decidedOn)
  return limit.state === 'running' ? limit.lastDay : decidedOn
}

/** Three months have passed, and nothing has been paid. */
export const isUnexecuted = ({ decidedOn, executedOn }: Granted, today: Day): boolean =>
  executedOn === null && inTime(decidedOn) < today

/** `'2026-Q3'`. */
export type Quarter = string

export const quarterOf = (day: Day): Quarter => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** The last quarter that is over. */
export const lastQuarter = (today: Day): Quarter => quarterOf(firstDay(plusMonth(monthOf(today), -3)))

/** From its first day to its last. */
export function daysOf(quarter: Quarter): { from: Day; to: Day } {
  const first = toMonth(`${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0')}`)
  return { from: firstDay(first), to: lastDay(plusMonth(first, 2)) }
}

/** How a decision stands in the report of a quarter: still not executed at its end, executed late within it, or not there. */
export function inReport({ decidedOn, executedOn }: Granted, quarter: Quarter): 'not_executed' | 'executed' | null {
  const { from, to } = daysOf(quarter)
  if (inTime(decidedOn) >= to || (executedOn !== null && (executedOn <= inTime(decidedOn) || executedOn < from)))
    return null
  return executedOn === null || executedOn > to ? 'not_executed' : 'executed'
}

export interface ReportFacts {
  today: Day
  quarter: Quarter
  rows: readonly { reason: UnexecutedReason | null }[]
}

/** SoL 34:1: a report tells when, what and why; it is made when the quarter is over. */
export const reasonsGiven = ({
  rows,
  quarter,
  today,
}: ReportFacts): Unmet<'unexecuted_reasons_given' | 'unexecuted_quarter_over'>[] => {
  const without = rows.filter((row) => row.reason === null).length
  return [
    ...(daysOf(quarter).to >= today ? unmet('unexecuted_quarter_over', { quarter }) : met),
    ...(without > 0 ? unmet('unexecuted_reasons_given', { count: without }) : met),
  ]
}
