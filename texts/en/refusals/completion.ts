import type { RefusalPart } from '../../refusal-text.ts'

/** Asking a person for papers. */
export const completionRefusals = {
  'completion.we_fetch': {
    title: 'The municipality fetches this itself',
    detail:
      'The person should not have to send what the municipality can get from another authority. Fetch it there, and take it out of the request.',
  },
  'completion.no_why': {
    title: 'Write why it is needed',
    detail: 'Each thing needs a reason the person understands, at least ten characters. Your text is still there.',
  },
  'completion.no_help': {
    title: 'Write what help you have offered',
    detail: 'What have you explained, and how can the person get help to find it? Your text is still there.',
  },
  'completion.need_unknown': {
    title: 'The need does not wait for this',
    detail: 'The need is not in the application, or is decided already. Choose one that is open.',
  },
  'completion.day_unfit': {
    title: 'Choose another day',
    detail: 'The day can be from {{from}} to {{to}}. If that is not enough, call and agree.',
  },
  'completion.day_ahead': {
    title: 'That day has not been yet',
    detail: 'Give the day it came.',
  },
  'completion.consult_first': {
    title: 'Talk with the first social worker first',
    detail:
      'The same need has been asked about twice. Go through together whether it can be decided on what there is, and write whom you talked with and what you concluded.',
  },
  'completion.received': {
    title: 'It has been received already',
    detail: 'Someone has ticked it off. Reload the page to see when.',
  },
  'completion.nothing_open': {
    title: 'There is nothing to remind of',
    detail: 'All that was asked for has come.',
  },
} as const satisfies RefusalPart
