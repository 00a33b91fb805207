import type { RefusalPart } from '../../refusal-text.ts'

/** Respite on a housing cost above the guideline. */
export const respiteRefusals = {
  'respite.not_above': {
    title: 'The housing cost is not above the guideline',
    detail: 'A demand can only be about a rent higher than the guideline’s limit. Check the rent and the household.',
  },
  'respite.exists': {
    title: 'A respite already covers those days',
    detail: 'It runs until {{until}}. Take it back first, or let the new one begin after that day. Your text is kept.',
  },
  'respite.gates_unmet': {
    title: 'Something is missing before the decision on respite',
    detail: '{{count}} things are left. They are in the list, with what to do.',
  },
  'respite.outside_delegation': {
    title: 'Somebody else decides on respite',
    detail:
      'The delegation order does not give your role that right. The draft is saved. Ask somebody who has the right.',
  },
  'respite.withdrawn': {
    title: 'The demand is already taken back',
    detail: 'Somebody else was first. Load the page again to see what holds.',
  },
  'respite.over': {
    title: 'The respite has ended',
    detail: 'It cannot be changed afterwards. If the cost is still too high, a new decision is needed.',
  },
  'respite.effort_ahead': {
    title: 'That day has not been yet',
    detail: 'Choose the day it was done, today or earlier. Your text is kept.',
  },
  'respite.why_not': {
    title: 'Write why it does not count',
    detail: 'Whoever has looked for a home needs to know why it is not enough. Write at least ten characters.',
  },
} satisfies RefusalPart
