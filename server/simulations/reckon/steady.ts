import type { CalculationInput, Cost } from '../../../rules/calculation/input.ts'
import { capKind } from '../../../rules/costs/caps.ts'
import { ofTheHome } from '../../../rules/costs/remarks.ts'
import { incomeRules } from '../../../rules/income/kinds.ts'

/**
 * Whether the household is the same row of columns in every month but its own, by any guideline: only years pass, and those columns know.
 * Not so where work income of a youth adds up, incomes are dated, people come or go, or bills share a cap.
 */
export function isSteady(input: CalculationInput): boolean {
  const { household, incomes, costs } = input
  const children = household.members.filter((one) => one.role === 'child').map((one) => one.key)
  return (
    household.periods === undefined &&
    !incomes.some((one) => one.month !== undefined) &&
    !incomes.some((one) => incomeRules[one.kind].employment && children.includes(one.member)) &&
    !haveSharedCap(costs)
  )
}

const haveSharedCap = (costs: readonly Cost[]): boolean => {
  const kinds = costs.map((one) => capKind(one.kind)).filter((kind) => ofTheHome.has(kind))
  return new Set(kinds).size !== kinds.length
}
