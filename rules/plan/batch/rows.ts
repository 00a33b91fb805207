import { costKinds, otherNeedKinds, type CalculationInput, type Cost } from '../../calculation/input.ts'
import { approvedOf, isBeyondRight } from '../../costs/costs.ts'
import { negative } from '../../line.ts'
import { checkInput } from './check.ts'
import { incomesOf, monthNumber } from './incomeRows.ts'
import type { HouseholdRows, RowOf } from './layout.ts'
import { inOrder } from './order.ts'
import { peopleOf } from './people.ts'

/**
 * A household as rows of whole numbers: everything the month's amount can depend on apart from the month itself, the law and the guideline.
 * Refuses what `calculate` would whatever the month, and what columns cannot hold (`batch.not_expressed`).
 */
export function rowsOf(input: CalculationInput): HouseholdRows {
  checkInput(input)
  const { members, costs, needs, incomes } = inOrder(input)
  return {
    ...peopleOf(input, members),
    level: (input.normLevels ?? []).map(({ direction, amount }) => ({
      household: 0,
      direction: direction === 'higher' ? 1 : 0,
      amount: direction === 'higher' ? amount : negative(amount),
    })),
    cost: costs.map((cost) => costRow(cost, costKinds)),
    need: needs.map((cost) => ({ ...costRow(cost, otherNeedKinds), beyond: isBeyondRight(cost) ? 1 : 0 })),
    ...incomesOf(input, incomes, members),
    surplus: (input.weighedSurplus ?? []).map(({ month, amount }) => ({
      household: 0,
      month: monthNumber(month),
      amount,
    })),
    asset: (input.assetItems ?? []).map(({ amount, respiteTo }) => ({
      household: 0,
      amount,
      respiteTo: respiteTo === null ? 0 : monthNumber(respiteTo),
    })),
  }
}

function costRow(cost: Cost, kinds: readonly string[]): RowOf<'cost'> {
  const kind = kinds.indexOf(cost.kind)
  const isOpen = cost.approved === null ? 1 : 0
  return { household: 0, kind, capRow: kind * 2 + isOpen, applied: cost.applied, counts: approvedOf(cost), isOpen }
}
