import type { CalculationInput } from '../../calculation/input.ts'
import { inOrder } from '../batch/order.ts'

/** What a household's rows are about: the keys of its input, in the order of the rows. Batches have none. */
export interface HouseholdNames {
  members: readonly string[]
  levels: readonly string[]
  costs: readonly string[]
  needs: readonly string[]
  incomes: readonly string[]
  surpluses: readonly string[]
  assets: readonly string[]
}

const keys = (all: readonly { key: string }[] = []): string[] => all.map((one) => one.key)

export function namesOf(input: CalculationInput): HouseholdNames {
  const { members, costs, needs, incomes } = inOrder(input)
  return {
    members: keys(members),
    levels: keys(input.normLevels),
    costs: keys(costs),
    needs: keys(needs),
    incomes: keys(incomes),
    surpluses: keys(input.weighedSurplus),
    assets: keys(input.assetItems),
  }
}

/** Where a batch has no names: the number of the row. */
export const nobody: HouseholdNames = {
  members: [],
  levels: [],
  costs: [],
  needs: [],
  incomes: [],
  surpluses: [],
  assets: [],
}
