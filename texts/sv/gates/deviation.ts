import type { GateTexts } from '../../gate-text.ts'

/** Before a decision that departs from the guideline. */
export const deviationGates = {
  deviation_agreed: {
    missing: 'Beslutet avviker från riktlinjen ({{count}}), och det finns inget ja från samråd som täcker det.',
    meets:
      'Be enhetschef eller förste socialsekreterare om samråd, eller följ riktlinjen. Ett ja gäller högst det belopp det gavs för.',
  },
  deviation_not_ended: {
    missing: 'Ett samråd om avvikelse från riktlinjen har slutat gälla ({{count}}).',
    meets: 'Be om ett nytt samråd, eller följ riktlinjen. Ett samråd gäller högst sex månader.',
  },
} satisfies Partial<GateTexts>
