import type { Ore } from '../../../base/money.ts'
import type { CalculationInput, Cost, LocalParameters } from '../../../rules/calculation/input.ts'
import { capFor } from '../../../rules/costs/caps.ts'

/**
 * A cost that was approved at just what the guideline in force proposes follows the draft too; any other assessment is of the single
 * case and stands, as a guideline never replaces it (RÅ 2008 ref. 21).
 */
export function followGuideline(input: CalculationInput, inForce: LocalParameters): CalculationInput {
  const asked = { ...input, parameters: inForce }
  const followed = (cost: Cost): Cost =>
    cost.approved === proposedFor(cost, asked)
      ? { key: cost.key, kind: cost.kind, applied: cost.applied, approved: null }
      : cost
  return { ...input, costs: input.costs.map(followed) }
}

/** What is not assessed counts up to the guideline's cap. */
export const assessedBy = (input: CalculationInput): CalculationInput => ({
  ...input,
  costs: input.costs.map((cost) => (cost.approved === null ? { ...cost, approved: proposedFor(cost, input) } : cost)),
})

function proposedFor(cost: Cost, input: CalculationInput): Ore {
  const cap = capFor(cost, input)
  return cap.kind === 'cap' ? cap.proposed : cost.applied
}
