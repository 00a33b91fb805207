import type { GateTexts } from '../../gate-text.ts'

/** Before money leaves. */
export const paymentGates = {
  decision_exists: {
    missing: 'Det finns inget beslut att betala efter.',
    meets: 'Fatta beslutet först.',
  },
  payment_within_decision: {
    missing:
      'Betalningen på {{amountOre}} ryms inte i beslutet: beviljat {{grantedOre}}, redan planerat {{plannedOre}}.',
    meets: 'Sänk beloppet, eller fatta ett nytt beslut.',
  },
  attested_by_another: {
    missing: 'Den som attesterar har också beslutat eller registrerat betalningen.',
    meets: 'Låt någon annan attestera.',
  },
} satisfies Partial<GateTexts>
