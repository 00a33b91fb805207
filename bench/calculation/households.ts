import { syntheticHouseholds } from '../../server/simulations/synthetic.ts'
import type { CalculationInput } from '../../rules/calculation/input.ts'
import { capFor } from '../../rules/costs/caps.ts'
import { knownOn, month, parameters } from './tables.ts'

/** The households of the comparison: invented, the same every time, all under one guideline. */
export function* households(count: number, from = 0): Generator<CalculationInput> {
  for (const input of syntheticHouseholds({ count, seed: 'bench', month, from }))
    yield { ...input, knownOn, parameters }
}

/** As a caseworker who follows the guideline would have assessed it: what is not assessed counts up to the cap. */
export const assessed = (input: CalculationInput): CalculationInput => ({
  ...input,
  costs: input.costs.map((cost) => {
    const cap = cost.approved === null ? capFor(cost, input) : null
    return cap?.kind === 'cap' ? { ...cost, approved: cap.proposed, reason: 'Riktlinjens högsta belopp.' } : cost
  }),
})
