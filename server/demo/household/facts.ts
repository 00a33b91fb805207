import { add, subtract } from '../../../base/money.ts'
import type { Proposal } from '../../../rules/assessment/propose.ts'
import type { Calculation } from '../../../rules/calculation/result.ts'
import type { MonthPlan } from './month.ts'
import { krText, monthText } from './words.ts'

/** The circumstances that decided a need, about this household and month; null when everything is granted. */
export function factsOf(proposal: Proposal, calculation: Calculation, month: MonthPlan): string | null {
  if (proposal.outcome === 'granted') return null
  if (proposal.kind !== 'income_support') return otherFacts(proposal, calculation, month)
  if (proposal.outcome === 'rejected') return surplusFacts(calculation, month)
  const reasons = month.costs.flatMap((cost) =>
    isSupport(cost.key, calculation) && cost.reason !== undefined ? [cost.reason] : [],
  )
  return `${reasons.join(' ')} Försörjningsstöd för ${monthText(month.month)} beviljas i övrigt enligt riksnormen, med ${krText(proposal.granted)}.`
}

const isSupport = (key: string, { costs }: Calculation): boolean => costs.of.some((line) => line.about === key)

function surplusFacts({ norm, costs, incomes, assets, surplus }: Calculation, { month }: MonthPlan): string {
  const means = add(incomes.amount, assets.amount)
  const need = add(norm.amount, costs.amount)
  return `Hushållets inkomster och tillgångar är ${krText(means)}. Riksnormen och de kostnader som godtas är tillsammans ${krText(need)} för ${monthText(month)}. Behovet täcks alltså av egna medel, med ${krText(surplus)} över.`
}

function otherFacts({ need, applied, granted }: Proposal, { surplus }: Calculation, { costs }: MonthPlan): string {
  const reason = costs.find((cost) => cost.key === need)?.reason
  if (reason !== undefined) return reason
  return `Månadens överskott på ${krText(surplus)} räcker till ${krText(subtract(applied, granted))} av kostnaden ${krText(applied)}, och den delen ska därför betalas med egna medel.`
}
