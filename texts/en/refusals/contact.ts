import type { RefusalPart } from '../../refusal-text.ts'

/** Logging a contact. */
export const contactRefusals = {
  'journal.about_nothing': {
    title: 'What does the correction or objection concern?',
    detail: 'Choose the journal entry first. Your text is still here.',
  },
  'journal.ahead': {
    title: 'It has not happened yet',
    detail: 'The day and time lie ahead. Correct the time and save again. Your text is still here.',
  },
  'contact.ahead': {
    title: 'The contact has not taken place yet',
    detail: 'The day and time lie ahead. Correct the time and save again. Your text is still here.',
  },
  'child.talk_ahead': {
    title: 'The talk with the child has not taken place yet',
    detail: 'The day lies ahead. Put it right. The text is still there.',
  },
  'contact.result_unfit': {
    title: 'The result does not fit the way of contact',
    detail: 'A call reaches someone or not, a letter is sent. Choose a result that fits. Your text is still here.',
  },
  'contact.no_ground': {
    title: 'Say why you may contact the other',
    detail:
      'Without support in law it takes consent: write what it covers, who gave it and until when. Otherwise the question may not be asked (OSL 26:1).',
  },
  'contact.promise_passed': {
    title: 'The promise to call back cannot be saved',
    detail:
      'The time has passed, or the contact is not with anyone in the household. Change the time or remove the promise.',
  },
} as const satisfies RefusalPart
