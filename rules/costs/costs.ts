import { refuse } from '../../base/refusal.ts'
import { subtract, zero, type Ore } from '../../base/money.ts'
import { sectionsOn } from '../../law/version.ts'
import { checkAmount } from '../calculation/amounts.ts'
import {
  costKinds,
  otherNeedKinds,
  type CalculationInput,
  type Cost,
  type CostKind,
  type LocalParameters,
  type OtherNeedKind,
} from '../calculation/input.ts'
import { sumLine, type Because, type Line } from '../line.ts'

export interface SupportCost extends Cost {
  kind: CostKind
}
export interface OtherNeed extends Cost {
  kind: OtherNeedKind
}

const supportKinds: ReadonlySet<string> = new Set(costKinds)
const needKinds: ReadonlySet<string> = new Set(otherNeedKinds)
export const isSupportCost = (cost: Cost): cost is SupportCost => supportKinds.has(cost.kind)
export const isOtherNeed = (cost: Cost): cost is OtherNeed => !supportKinds.has(cost.kind)

/** Given by SoL 12:2, if at all: it may be given, whatever the household has left. */
export const isBeyondRight = (cost: Cost): boolean => cost.ground === 'additional'

/** What counts of a cost: what the caseworker accepts; until assessed, what was applied for. Nothing is cut by itself. */
export const approvedOf = (cost: Cost): Ore => cost.approved ?? cost.applied

/** Reasonable costs beside the norm (SoL 12:7, first paragraph, point 2). */
export function costs(input: CalculationInput): Line {
  checkCosts(input)
  const lines = input.costs.filter(isSupportCost).map((cost) => costLine(cost, `cost.${cost.kind}`, input))
  return sumLine('costs', sectionsOn(input.knownOn).support, lines)
}

/** Other needs (SoL 12:1), each by itself. */
export function otherNeeds(input: CalculationInput): Line {
  const lines = input.costs.filter(isOtherNeed).map((cost) => costLine(cost, `need.${cost.kind}`, input))
  return sumLine('needs', sectionsOn(input.knownOn).right, lines)
}

function costLine(cost: Cost, term: Line['term'], input: CalculationInput): Line {
  const line = { term, source: sourceOf(cost, input), about: cost.key }
  if (cost.approved === null) {
    return { ...line, amount: cost.applied, because: { reason: 'cost.not_assessed', facts: {} }, of: [] }
  }
  if (cost.approved === cost.applied) return { ...line, amount: cost.approved, of: [] }
  const because = differs(cost)
  const of: Line[] = [
    { term: 'applied', amount: cost.applied, source: null, of: [] },
    { term: 'not_approved', amount: subtract(cost.approved, cost.applied), source: null, because, of: [] },
  ]
  return { ...line, amount: cost.approved, because, of }
}

function sourceOf(cost: Cost, { knownOn }: CalculationInput): Line['source'] {
  const { right, additional, support } = sectionsOn(knownOn)
  if (isSupportCost(cost)) return support
  return isBeyondRight(cost) ? additional : right
}

export function differs(cost: Cost): Because {
  const note = cost.reason?.trim() ?? ''
  return note === ''
    ? { reason: 'cost.reason_missing', facts: {} }
    : { reason: 'cost.approved_differs', facts: { note } }
}

/** The guideline's highest amount for a cost; null: none. A guideline guides: it never replaces the assessment (RÅ 2008 ref. 21). */
export function guidelineFor(kind: CostKind, persons: number, parameters: LocalParameters): Ore | null {
  if (kind === 'rent') return byPersons(parameters.rentCap, persons)
  if (kind === 'electricity') return byPersons(parameters.electricityCap, persons)
  if (kind === 'home_insurance') return parameters.homeInsuranceCap
  if (kind === 'internet') return parameters.internetCap
  return null
}

const byPersons = (caps: readonly Ore[], persons: number): Ore | null =>
  caps[Math.min(persons, caps.length) - 1] ?? null

function checkCosts({ costs: all }: CalculationInput): void {
  if (new Set(all.map((one) => one.key)).size !== all.length) refuse('calculation.cost_key_twice', { field: 'costs' })
  for (const one of all) {
    const whose = { cost: one.key }
    if (!isSupportCost(one) && !needKinds.has(one.kind))
      refuse('calculation.cost_kind_unknown', { ...whose, field: 'kind' })
    checkAmount(one.applied, 'applied', whose)
    checkAmount(one.approved ?? zero, 'approved', whose)
    if (isSupportCost(one) && isBeyondRight(one)) {
      refuse('calculation.cost_not_beyond_right', { ...whose, field: 'ground' })
    }
  }
}
