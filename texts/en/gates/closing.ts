import type { GateTexts } from '../../gate-text.ts'

/** Before a case is closed. */
export const closingGates = {
  spoken_no_answered: {
    missing: 'It has not been answered whether somebody was told no by word of mouth.',
    meets: 'Answer the question. Whoever was told no has a right to a decision in writing that can be appealed.',
  },
  spoken_no_in_writing: {
    missing: 'Somebody was told no by word of mouth and waits for the decision in writing.',
    meets: 'Make the decision and send it, with reasons and how to appeal. Close the case after that.',
  },
} satisfies Partial<GateTexts>
