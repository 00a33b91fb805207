import { add, atLeastZero, least, subtract, type Ore } from '../../../base/money.ts'
import type { CalculationInput, Cost, LocalParameters } from '../../../rules/calculation/input.ts'
import { capFor, capKind } from '../../../rules/costs/caps.ts'
import { ofTheHome } from '../../../rules/costs/remarks.ts'

/**
 * A cost that was approved at just what the guideline in force proposes follows the draft too; any other assessment is of the single
 * case and stands, as a guideline never replaces it (RÅ 2008 ref. 21).
 */
export function followGuideline(input: CalculationInput, inForce: LocalParameters): CalculationInput {
  const asked = { ...input, parameters: inForce }
  const followed = (cost: Cost): Cost => {
    const { reason: _, ...bare } = cost
    return cost.approved === proposedFor(cost, asked) ? { ...bare, approved: null } : cost
  }
  return { ...input, costs: input.costs.map(followed) }
}

/** What is not assessed counts up to the guideline's cap. */
export const assessedBy = (input: CalculationInput): CalculationInput => ({
  ...input,
  costs: input.costs.map((cost) => (cost.approved === null ? { ...cost, approved: proposedFor(cost, input) } : cost)),
})

/** The applied amount up to the cap; bills of the home that share a cap take of it in the order of their keys. */
function proposedFor(cost: Cost, input: CalculationInput): Ore {
  const cap = capFor(cost, input)
  if (cap.kind !== 'cap') return cost.applied
  const taken = sharing(cost, input).map((one) => one.approved ?? proposedFor(one, input))
  return least(cost.applied, atLeastZero(subtract(cap.upTo, add(...taken))))
}

function sharing(cost: Cost, { costs }: CalculationInput): Cost[] {
  const kind = capKind(cost.kind)
  return ofTheHome.has(kind) ? costs.filter((one) => capKind(one.kind) === kind && one.key < cost.key) : []
}
