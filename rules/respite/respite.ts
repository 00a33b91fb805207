import type { Day } from '../../base/day.ts'
import { add, subtract, zero, type Ore } from '../../base/money.ts'
import { firstDay, lastDay, type Month } from '../../base/month.ts'
import type { Cost } from '../calculation/input.ts'
import type { Line } from '../line.ts'

/** What a person may be asked to do, in kinds; what it means for this person stands in words beside. */
export const demandKinds = ['queue', 'seek', 'exchange', 'lodger', 'benefit', 'debt_advice', 'other'] as const
export type DemandKind = (typeof demandKinds)[number]

/** What a household can have done. An obstacle, such as a debt that shuts out from a lease, is told too. */
export const effortKinds = ['queue', 'application', 'viewing', 'exchange', 'asked', 'obstacle', 'other'] as const
export type EffortKind = (typeof effortKinds)[number]

/** Why a demand is taken back before its time. */
export const withdrawalCauses = ['cheaper_home', 'need_ended', 'exception', 'decided_anew'] as const
export type WithdrawalCause = (typeof withdrawalCauses)[number]

/** A respite as decided. `until`: its last day, or the day it was taken back. */
export interface Respite {
  from: Day
  until: Day
  /** The cost that counts meanwhile. */
  rent: Ore
}

/** The actual cost of a month, and what is approved of it. */
interface Housing {
  applied: Ore
  approved: Ore
  respites: readonly Respite[]
}

/** It counts in every month it touches. */
export const covers = ({ from, until }: Pick<Respite, 'from' | 'until'>, month: Month): boolean =>
  from <= lastDay(month) && until >= firstDay(month)

/** The cost that is kept whole in a month; null: no respite then. */
export function keptRent(respites: readonly Respite[], month: Month): Ore | null {
  const kept = respites.filter((one) => covers(one, month)).map((one) => one.rent)
  return kept.length === 0 ? null : kept.reduce((most, one) => (one > most ? one : most), zero)
}

/** A demand that is meant to be told, with no respite decided that still runs in the month or begins after it. */
export const isUndecided = (
  { way }: { way: 'demand' | 'exception' | null },
  respites: readonly Respite[],
  month: Month,
): boolean => way === 'demand' && !respites.some(({ until }) => until >= firstDay(month))

/** How much less than the actual cost is approved while a respite lasts. */
export function cutDuring({ applied, approved, respites }: Housing, month: Month): Ore {
  const kept = keptRent(respites, month)
  if (kept === null) return zero
  const owed = applied < kept ? applied : kept
  return approved < owed ? subtract(owed, approved) : zero
}

type RentCost = Pick<Cost, 'key' | 'kind' | 'applied' | 'approved'>

/** What rent comes to, as applied and as approved; one not judged yet counts as applied, as in the calculation. */
export function rentOf(costs: readonly RentCost[]): { applied: Ore; approved: Ore } {
  const rents = costs.filter((cost) => cost.kind === 'rent')
  return {
    applied: add(zero, ...rents.map((cost) => cost.applied)),
    approved: add(zero, ...rents.map((cost) => cost.approved ?? cost.applied)),
  }
}

/** The guideline's limit where the rent is above it, as the calculation remarks; null: it is not above, or there is none. */
export function limitIn(costs: readonly RentCost[], remarks: readonly Line[]): number | null {
  const keys = new Set(costs.filter((cost) => cost.kind === 'rent').map((cost) => cost.key))
  const remark = remarks.find(
    ({ because, about }) => because?.reason === 'cost.above_guideline' && about !== undefined && keys.has(about),
  )
  const limit = remark?.because?.facts.guidelineOre
  return typeof limit === 'number' ? limit : null
}
