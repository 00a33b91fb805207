import { zero } from '../../base/money.ts'
import type { CalculationInput } from '../calculation/input.ts'
import { askOf, capFor } from '../costs/caps.ts'
import type { Because, Line } from '../line.ts'

/** Up to which rent nothing would be questioned for this household? The guideline's limit; no amount is invented where it has none. */
export function askRent(input: CalculationInput): Line {
  const cap = capFor({ kind: 'rent', applied: zero }, input)
  const persons = input.household.members.length
  switch (cap.kind) {
    case 'cap':
      return line({ reason: 'question.rent_covered', facts: { upToOre: cap.upTo } }, cap.upTo)
    case 'unknown':
      return line(askOf(cap.dimension))
    case 'no_row':
      return line({ reason: 'cost.guideline_no_row', facts: { persons } })
    case 'none':
      return line({ reason: 'question.rent_assessed', facts: {} })
  }
}

const line = (because: Because, amount = zero): Line => ({
  term: 'question.rent',
  amount,
  source: 'Municipal guideline',
  because,
  of: [],
})
