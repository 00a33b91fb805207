import type { RefusalPart } from '../../refusal-text.ts'

/** Consultation before a deviation from the guideline. */
export const deviationRefusals = {
  'deviation.until_unfit': {
    title: 'That last day cannot be chosen',
    detail:
      'A consultation holds from today and for six months at the most: until {{until}}. Choose another day. Your text is kept.',
  },
  'deviation.asked': {
    title: 'This has been asked already',
    detail: 'A question about the same thing waits for an answer. Wait for it, or take that question back first.',
  },
  'deviation.own': {
    title: 'Somebody else must answer',
    detail: 'You asked the question yourself. Ask another first social worker or unit manager to answer.',
  },
  'deviation.not_lead': {
    title: 'Those who lead the unit answer',
    detail: 'The first social worker or unit manager of the unit that has the case is consulted.',
  },
  'deviation.answered': {
    title: 'This has been answered already',
    detail: 'Load the page again and read the answer. If something is new: ask a new question.',
  },
  'deviation.withdrawn': {
    title: 'The question was taken back',
    detail: 'The caseworker follows the guideline instead. Load the page again. A new question can be asked.',
  },
  'deviation.agreed': {
    title: 'A yes is not taken back',
    detail: 'The consultation stays in the case and ends by itself. You may follow the guideline anyway.',
  },
} as const satisfies RefusalPart
