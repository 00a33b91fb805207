import type { GateTexts } from '../../gate-text.ts'

/** Before a decision that departs from the guideline. */
export const deviationGates = {
  deviation_agreed: {
    missing: 'The decision departs from the guideline ({{count}}), and no consultation has said yes to it.',
    meets:
      'Ask the unit manager or first social worker, or follow the guideline. A yes covers no more than the amount it was given for.',
  },
  deviation_not_ended: {
    missing: 'A consultation on departing from the guideline has ended ({{count}}).',
    meets: 'Ask again, or follow the guideline. A consultation holds for six months at the most.',
  },
} satisfies Partial<GateTexts>
