import { subtract, zero, type Ore } from '../../base/money.ts'
import type { CalculationInput, Cost } from '../calculation/input.ts'
import type { Because, Line } from '../line.ts'
import { aboveCap, capFor } from './caps.ts'
import { approvedOf, differs } from './costs.ts'
import { rentShareOf } from './rentShare.ts'

/** Where the guideline or a missing reason asks for a person's eye. The amount is what lies above the guideline, or the difference. */
export const costRemarks = (input: CalculationInput): Line[] =>
  input.costs.flatMap((cost) => [
    ...reasonRemarks(cost),
    ...guidelineRemarks(cost, input),
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
  if (cap.kind === 'unknown') return [remark(cost, zero, { reason: 'cost.guideline_asks_rooms', facts: {} })]
  if (cap.kind === 'no_row') return [remark(cost, zero, { reason: 'cost.guideline_no_row', facts: { persons } })]
  const above = aboveCap(cost, cap)
  if (above === null || cap.kind !== 'cap') return []
  const facts = { guidelineOre: cap.upTo, appliedOre: cost.applied, persons }
  return [remark(cost, above, { reason: 'cost.above_guideline', facts })]
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
