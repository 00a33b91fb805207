import type { GateTexts } from '../../gate-text.ts'

/** A contact about help with money. */
export const intakeGates = {
  expressly_only_question: {
    missing: 'Personen har inte uttryckligen bett om enbart information, eller så saknas personens egna ord.',
    meets: 'Ta emot det som en ansökan. Var det bara en fråga: skriv med personens egna ord vad som sades.',
  },
  unclear_is_application: {
    missing: 'Det är oklart om det var en ansökan.',
    meets: 'Ta emot det som en ansökan. Den slutar i ett beslut, och personen kan ta tillbaka den.',
  },
} satisfies Partial<GateTexts>
