import type { RefusalPart } from '../../refusal-text.ts'

/** The law's amounts and the guideline: what an administrator cannot do. */
export const administrationRefusals = {
  'submission.incomplete': {
    title: 'Something is missing',
    detail: 'Fill in what is missing before you send it for approval. The field is marked.',
  },
  'submission.months_backwards': {
    title: 'The months are in the wrong order',
    detail: 'The last month cannot come before the first.',
  },
  'submission.day_ahead': {
    title: 'That day has not been yet',
    detail: 'Give the day it was decided or published, not a day to come.',
  },
  'submission.not_open': {
    title: 'It can no longer be changed',
    detail: 'It is already sent, approved or thrown away. Load the page again and see how it went.',
  },
  'submission.same_person': {
    title: 'Somebody else has to approve',
    detail: 'You have written in this yourself. Ask another system administrator to read and approve it.',
  },
  'entered_table.month_known': {
    title: 'Those months are already in Tillit',
    detail:
      'Tables are entered for months after {{until}}. If an amount before that is wrong, report it to those who look after Tillit.',
  },
  'entered_table.known_same_day': {
    title: 'A table for the same month was approved today',
    detail:
      'A new one can replace it from tomorrow. What was calculated today must come out the same when it is calculated again.',
  },
  'guideline.in_past': {
    title: 'A guideline does not begin back in time',
    detail: 'Decisions have already been made by the one that was in force. Choose {{month}} or later.',
  },
  'guideline.overlaps': {
    title: 'Another guideline is in force then',
    detail: 'Two guidelines cannot be in force on the same day. Choose a later month, or give a last month.',
  },
  'eservice.assessed_unfit': {
    title: 'The review cannot be saved like that',
    detail: 'Give both the day and who went through the e-service. The day cannot be in the future.',
  },
  'eservice.answered': {
    title: 'There is an answer already',
    detail: 'Somebody was faster. Reload the page to see the answer.',
  },
  'handbook.out_of_order': {
    title: 'The numbers of the paragraphs do not follow each other',
    detail: 'Each paragraph needs a number of its own, higher than the one before: 4, 4.1, 4.2, 5 for instance.',
  },
} satisfies RefusalPart
