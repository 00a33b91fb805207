import { add, atLeastZero, subtract, zero, type Ore } from '../../base/money.ts'
import type { CalculationInput, Cost } from '../calculation/input.ts'
import type { Because, Line } from '../line.ts'
import { askOf, capFor, capKind } from './caps.ts'
import { approvedOf, differs } from './costs.ts'
import { rentShareOf } from './rentShare.ts'

/** Where the guideline or a missing reason asks for a person's eye. The amount is what lies above the guideline, or the difference. */
export const costRemarks = (input: CalculationInput): Line[] =>
  input.costs.flatMap((cost) => [
    ...reasonRemarks(cost),
    ...guidelineRemarks(cost, input),
    ...electricityRemarks(cost, input),
    ...(cost.kind === 'rent' ? shareRemarks(cost, input) : []),
  ])

function reasonRemarks(cost: Cost): Line[] {
  const { approved, applied } = cost
  if (approved === null || approved === applied || differs(cost).reason !== 'cost.reason_missing') return []
  return [remark(cost, subtract(approved, applied), { reason: 'cost.reason_missing', facts: {} })]
}

function guidelineRemarks(cost: Cost, input: CalculationInput): Line[] {
  const cap = capFor(cost, input)
  const persons = input.household.members.length
  if (cap.kind === 'unknown') return [remark(cost, zero, askOf(cap.dimension))]
  if (cap.kind === 'no_row') return [remark(cost, zero, { reason: 'cost.guideline_no_row', facts: { persons } })]
  if (cap.kind === 'none') return []
  const earlier = sharing(cost, input)
  const above = subtract(beyond(add(earlier, approvedOf(cost)), cap.upTo), beyond(earlier, cap.upTo))
  if (above === zero) return []
  const facts = { guidelineOre: cap.upTo, appliedOre: cost.applied, persons }
  return [remark(cost, above, { reason: 'cost.above_guideline', facts })]
}

const beyond = (amount: Ore, limit: Ore): Ore => atLeastZero(subtract(amount, limit))

/** What a guideline says of the home is for all bills of the kind together; of a person's costs, for each. */
export const ofTheHome: ReadonlySet<Cost['kind']> = new Set(['rent', 'electricity', 'home_insurance', 'internet'])

/** What was approved of the same limit for bills before this one, in the order of their keys. */
function sharing(cost: Cost, { costs }: CalculationInput): Ore {
  const kind = capKind(cost.kind)
  if (!ofTheHome.has(kind)) return zero
  return add(...costs.filter((one) => capKind(one.kind) === kind && one.key < cost.key).map(approvedOf))
}

/** A bill of its own where the rent is said to include it. */
function electricityRemarks(cost: Cost, { household }: CalculationInput): Line[] {
  if (capKind(cost.kind) !== 'electricity' || household.dwelling?.electricityIncluded !== true) return []
  return [remark(cost, approvedOf(cost), { reason: 'cost.electricity_in_rent', facts: {} })]
}

/** The share is proposed, never taken: who has which room is assessed. */
function shareRemarks(cost: Cost, input: CalculationInput): Line[] {
  const { rentShare } = input.parameters
  if (rentShare === undefined || input.household.othersInDwelling === 0) return []
  const proposed = rentShareOf(cost.applied, input)
  if (proposed === null) return [remark(cost, zero, { reason: 'cost.guideline_asks_rooms', facts: {} })]
  const above = subtract(approvedOf(cost), proposed)
  if (above <= zero) return []
  return [remark(cost, above, { reason: 'cost.share_proposed', facts: { shareOre: proposed } })]
}

const remark = (cost: Cost, amount: Ore, because: Because): Line => ({
  term: 'remark',
  amount,
  source: because.reason === 'cost.reason_missing' ? 'FL 32' : 'Municipal guideline',
  because,
  about: cost.key,
  of: [],
})
