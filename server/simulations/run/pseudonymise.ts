import { toDay, type Day } from '../../../base/day.ts'
import type { CalculationInput, Cost, LocalParameters } from '../../../rules/calculation/input.ts'
import { followGuideline } from '../reckon/assessed.ts'

/**
 * A stored month as it may be kept without its case. Words go here; keys go when the household is packed, which has room for amounts, kinds and days only.
 * Of a birthday the month is left and whether it is the first, which is all that ages on the first or the last day of a month ask (one who is born on
 * 29 February counts as born earlier that month).
 */
export function pseudonymise(input: CalculationInput, inForce: LocalParameters): CalculationInput {
  const { members } = input.household
  const followed = followGuideline({ ...input, parameters: inForce }, inForce)
  return {
    ...followed,
    household: { ...input.household, members: members.map((one) => ({ ...one, born: birthMonth(one.born) })) },
    costs: followed.costs.map(wordless),
  }
}

function wordless(cost: Cost): Cost {
  const { reason: _, ...rest } = cost
  return rest
}

const birthMonth = (born: Day): Day => toDay(`${born.slice(0, 8)}${born.endsWith('-01') ? '01' : '02'}`)
