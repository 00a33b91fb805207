import type { RefusalPart } from '../../refusal-text.ts'

/** Telling of a delay, and a request that it be decided. */
export const delayRefusals = {
  'delay.not_yours': {
    title: 'Not all of the cases are yours',
    detail: '{{count}} of the cases are closed or somebody else’s. Take them out. Nothing has been sent.',
  },
  'delay.decided': {
    title: 'It is decided already',
    detail: 'What was applied for is decided or withdrawn. Reload the page. Nothing has been sent.',
  },
  'delay.day_unfit': {
    title: 'That day cannot be chosen',
    detail: 'Choose a day after today and no later than {{to}}. If it takes longer the person is told again.',
  },
  'delay.gates_unmet': {
    title: 'The reason has to be there',
    detail: 'Write the reason so that the person understands it. Your text is kept.',
  },
  'delay_request.too_early': {
    title: 'Six months have not passed',
    detail:
      'From {{from}} it can be asked that the case be decided (Administrative Procedure Act 12). You are welcome to ask us how it goes.',
  },
  'delay_request.exists': {
    title: 'It has been asked for already',
    detail: 'It can be asked for once for each application. The earlier request stands.',
  },
  'delay_request.day_ahead': {
    title: 'The day has not come yet',
    detail: 'Give the day the request came to the municipality.',
  },
  'delay_request.answered': {
    title: 'The request is answered already',
    detail: 'Somebody has decided on it. Reload the page.',
  },
} satisfies RefusalPart
