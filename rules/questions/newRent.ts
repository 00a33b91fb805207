import { least, zero, type Ore } from '../../base/money.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput, Cost } from '../calculation/input.ts'
import { capFor } from '../costs/caps.ts'

/** The support with the rent as it is and with another. */
export interface NewRent {
  /** What would be counted of the new rent: at most the guideline's highest, where it has one. A person may accept more, with reasons. */
  counted: Ore
  before: Ore
  after: Ore
}

/** What would happen if the rent were another? Everything else as it is; a rent that is split between several becomes one. */
export function askNewRent(input: CalculationInput, rent: Ore): NewRent {
  const others = input.costs.filter((cost) => cost.kind !== 'rent')
  const cap = capFor({ kind: 'rent', applied: rent }, input)
  const counted = cap.kind === 'cap' ? least(rent, cap.upTo) : rent
  const first = input.costs.find((cost) => cost.kind === 'rent')
  const cost: Cost = { key: first?.key ?? freeKey(input), kind: 'rent', applied: rent, approved: counted }
  const after = calculate({ ...input, costs: rent === zero ? others : [...others, cost] })
  return { counted, before: calculate(input).support, after: after.support }
}

const freeKey = ({ costs }: CalculationInput): string =>
  `${
    costs
      .map((cost) => cost.key)
      .toSorted()
      .at(-1) ?? ''
  }~`
