import type { GateTexts } from '../../gate-text.ts'

/** Before money leaves. */
export const paymentGates = {
  decision_exists: { missing: 'There is no decision to pay on.', meets: 'Make the decision first.' },
  payment_within_decision: {
    missing:
      'The payment of {{amountOre}} does not fit the decision: granted {{grantedOre}}, already planned {{plannedOre}}.',
    meets: 'Lower the amount, or make a new decision.',
  },
  attested_by_another: {
    missing: 'Whoever attests has also decided or registered the payment.',
    meets: 'Let someone else attest.',
  },
} satisfies Partial<GateTexts>
