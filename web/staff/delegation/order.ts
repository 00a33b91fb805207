import type { delegationOrders } from '../../../api/delegation.ts'
import type { Reply } from '../../ui/endpoint.ts'
import type { Of } from '../administration/submission.ts'

export type Orders = Reply<typeof delegationOrders>
export type Order = Orders['orders'][number]
export type Rule = Order['rules'][number]
export type OrderInput = Of<'delegation_order'>
export type RuleInput = OrderInput['rules'][number]

export const roles = ['caseworker', 'first_social_worker', 'unit_manager', 'committee_member'] as const
export const notices = ['each', 'counts', 'none'] as const
export const outcomes = ['granted', 'partly_granted', 'rejected'] as const

/** The order of a committee that counts on a day: the newest that has begun, else what was there before any. */
export const inForceOn = (all: readonly Order[], committeeId: string, day: string): Order | null =>
  all.find((one) => one.committeeId === committeeId && one.from <= day) ?? null

/** A new one begins as the one in force, from tomorrow. */
export function newOrder({ orders, committees }: Orders, from: string, day: string): OrderInput {
  const committeeId = orders[0]?.committeeId ?? committees[0]?.committeeId ?? ''
  const now = inForceOn(orders, committeeId, day)
  return {
    kind: 'delegation_order',
    from,
    committeeId,
    decidedOn: null,
    reference: '',
    head: now?.head ?? '',
    urgentBy: now?.urgentBy ?? null,
    notice: now?.notice ?? 'each',
    rules: (now?.rules ?? []).map((rule) => ({ ...rule, outcomes: [...rule.outcomes] })),
  }
}

export const newRule = (): RuleInput => ({
  item: '',
  role: 'caseworker',
  kind: 'any',
  outcomes: [],
  max: null,
  from: null,
  to: null,
  sub: false,
})
