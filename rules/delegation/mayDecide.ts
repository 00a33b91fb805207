import type { Day } from '../../base/day.ts'
import type { Ore } from '../../base/money.ts'
import { holds } from '../../base/period.ts'
import type { Outcome } from '../gates/facts.ts'
import type { DelegatedKind } from './order.ts'

/** One row of the board's delegation order: who may decide what, up to how much. */
export interface DelegationRow {
  role: string
  /** The kind of need, or every kind: that also covers a request for a decision. */
  kind: DelegatedKind | 'any'
  /** Only these outcomes; left out or null: all. */
  outcomes?: readonly Outcome[] | null
  /** Highest granted amount for a need and month; null: no limit. */
  max: Ore | null
  /** Only for what cannot wait for the board, by its chair (KL 6:39). */
  urgent?: boolean
  /** From this amount another than who decides has prepared it; 0: always, also what gives nothing. Left out or null: nobody has to. */
  reviewFrom?: Ore | null
  from: Day
  to: Day | null
}

export interface ToDecide {
  kind: DelegatedKind
  outcome: Outcome
  granted: Ore
}

export interface DelegationAnswer {
  may: boolean
  /** Roles that may decide all of it, in the order of the delegation order; none: the board itself. */
  whoMay: readonly string[]
}

/** Whether a role may make a decision, and who may. Without a row that covers it the board decides (KL 6:37). */
export function mayDecide(
  role: string,
  decision: readonly ToDecide[],
  order: readonly DelegationRow[],
  on: Day,
): DelegationAnswer {
  const inForce = order.filter((row) => holds(row, on) && row.urgent !== true)
  const roles = [...new Set(inForce.map((row) => row.role))]
  const whoMay = roles.filter((one) => decision.length > 0 && decision.every((need) => coveredBy(one, need, inForce)))
  return { may: whoMay.includes(role), whoMay }
}

/** The items of the order a role's decision stands on: each need may have its own. */
export function itemsOf(
  role: string,
  decision: readonly ToDecide[],
  order: readonly (DelegationRow & { item: string })[],
): readonly string[] {
  const usual = order.filter((row) => row.urgent !== true)
  return [...new Set(decision.flatMap((need) => standsOn(usual, role, need)?.item ?? []))]
}

/** Whether the order lets the role decide all of it only when another has prepared it: each need stands on a row that asks nothing more, where there is one. */
export function asksReview(
  role: string,
  decision: readonly ToDecide[],
  order: readonly DelegationRow[],
  on: Day,
): boolean {
  const inForce = order.filter((row) => holds(row, on) && row.urgent !== true)
  return decision.some((need) => {
    const row = standsOn(inForce, role, need)
    return row !== undefined && wantsReview(row, need)
  })
}

function standsOn<Row extends DelegationRow>(rows: readonly Row[], role: string, need: ToDecide): Row | undefined {
  const covering = rows.filter((row) => covers(row, role, need))
  return covering.find((row) => !wantsReview(row, need)) ?? covering[0]
}

const wantsReview = ({ reviewFrom }: DelegationRow, { granted }: ToDecide): boolean =>
  typeof reviewFrom === 'number' && granted >= reviewFrom

const coveredBy = (role: string, need: ToDecide, rows: readonly DelegationRow[]): boolean =>
  rows.some((row) => covers(row, role, need))

const covers = (row: DelegationRow, role: string, need: ToDecide): boolean =>
  row.role === role &&
  (row.kind === 'any' || row.kind === need.kind) &&
  (row.outcomes ?? [need.outcome]).includes(need.outcome) &&
  (row.max === null || need.granted <= row.max)
