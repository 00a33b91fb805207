import type { GateTexts } from '../../gate-text.ts'

/** Before a respite on the housing cost is decided, and while it lasts. */
export const respiteGates = {
  respite_need_lasting: {
    missing:
      'It is not assessed that the need is expected to last beyond three months, or what that rests on is missing.',
    meets: 'Answer the question and write what the assessment rests on. For a shorter need no demand is made.',
  },
  respite_period_stated: {
    missing: 'The first and last day of the respite are missing or have passed.',
    meets: 'Choose from today or later, and a last day after that.',
  },
  respite_demands_stated: {
    missing: 'It does not say what the person is to do.',
    meets: 'Write at least one demand, by what this very person can do.',
  },
  respite_decided: {
    missing: 'A demand to lower the housing cost is begun but not decided.',
    meets: 'Decide on a respite, so that the person gets the reasons and can appeal. Or choose that no demand is made.',
  },
  respite_followed: {
    missing: 'The housing cost is cut although the respite is running.',
    meets: 'Approve the actual cost as long as the respite lasts.',
  },
} satisfies Partial<GateTexts>
