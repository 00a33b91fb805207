import { add } from '../../base/money.ts'
import type { PaymentFacts } from './facts.ts'
import { met, unmet, type Unmet } from './unmet.ts'

/** Nothing is paid without a decision, and never more than it grants. */
export function withinDecision(facts: PaymentFacts): Unmet<'decision_exists' | 'payment_within_decision'>[] {
  const { decision, planned, amount } = facts
  if (!decision) return unmet('decision_exists')
  if (amount > 0 && add(planned, amount) <= decision.granted) return met
  return unmet('payment_within_decision', { grantedOre: decision.granted, plannedOre: planned, amountOre: amount })
}

/** Whoever attests has neither decided nor registered the payment. */
export function attestedByAnother({
  attestedBy,
  registeredBy,
  decision,
}: PaymentFacts): Unmet<'attested_by_another'>[] {
  const other = attestedBy !== null && attestedBy !== registeredBy && attestedBy !== decision?.decidedBy
  return other ? met : unmet('attested_by_another')
}
