import type { GateTexts } from '../../gate-text.ts'

/** A contact about help with money. */
export const intakeGates = {
  expressly_only_question: {
    missing: 'The person has not expressly asked for nothing but information, or the person’s own words are missing.',
    meets: 'Receive it as an application. If it was only a question: write what was said in the person’s own words.',
  },
  unclear_is_application: {
    missing: 'It is unclear whether it was an application.',
    meets: 'Receive it as an application. It ends in a decision, and the person may withdraw it.',
  },
} satisfies Partial<GateTexts>
