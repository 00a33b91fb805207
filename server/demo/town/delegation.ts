import { kr, type Ore } from '../../../base/money.ts'
import { toDay, type Day } from '../../../base/day.ts'
import { mayDecide, type DelegationRow, type ToDecide } from '../../../rules/delegation/mayDecide.ts'

export interface OrderRow extends DelegationRow {
  item: string
}

const from = toDay('2024-01-01')
const row = (item: string, role: string, kind: OrderRow['kind'], max: Ore | null): OrderRow => ({
  item,
  role,
  kind,
  max,
  from,
  to: null,
})

const smallNeeds: readonly (readonly [OrderRow['kind'], number])[] = [
  ['healthcare', 3_000],
  ['medicine', 3_000],
  ['dental', 6_000],
  ['glasses', 3_500],
  ['childcare_fee', 4_000],
  ['child_visits', 4_000],
  ['home_equipment', 6_000],
  ['baby_equipment', 6_000],
  ['moving', 4_000],
  ['other', 2_000],
]

/** Who may decide what. Debts are beyond the caseworker: the first social worker decides them, the largest go to the unit manager. */
export const delegationOrder: readonly OrderRow[] = [
  row('4.1.1', 'caseworker', 'income_support', kr(45_000)),
  ...smallNeeds.map(([kind, max], at) => row(`4.2.${at + 1}`, 'caseworker', kind, kr(max))),
  row('4.3.1', 'first_social_worker', 'income_support', null),
  row('4.3.2', 'first_social_worker', 'any', kr(25_000)),
  row('4.4.1', 'unit_manager', 'any', null),
]

const climbing = ['caseworker', 'first_social_worker', 'unit_manager'] as const
export type Decider = (typeof climbing)[number]

/** The nearest role that may make the decision, and the item that says so. */
export function whoDecides(needs: readonly ToDecide[], on: Day): { role: Decider; item: string } {
  const { whoMay } = mayDecide('caseworker', needs, delegationOrder, on)
  const role = climbing.find((one) => whoMay.includes(one)) ?? 'unit_manager'
  const first = needs[0]
  const item = delegationOrder.find(
    (one) => one.role === role && (one.kind === first?.kind || one.kind === 'any'),
  )?.item
  if (item === undefined) throw new Error('the delegation order leaves a decision to nobody')
  return { role, item }
}
