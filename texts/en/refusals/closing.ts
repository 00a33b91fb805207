import type { RefusalPart } from '../../refusal-text.ts'

/** The life of a case, and who lives with whom. */
export const closingRefusals = {
  'withdrawal.nothing_open': {
    title: 'There is no open need to withdraw',
    detail: 'The need is already decided or withdrawn. Reload the page to see what is open. The text is still there.',
  },
  'withdrawal.day_unfit': {
    title: 'The day cannot be chosen',
    detail: 'An application can be withdrawn from the day it arrived until today. Choose another day.',
  },
  'withdrawal.together': {
    title: 'You have applied together',
    detail: 'One of you cannot withdraw what you have both applied for. Call us and we will help you.',
  },
  'withdrawal.waiting': {
    title: 'You are already withdrawing the application',
    detail: 'You can undo it on the page of the month. What you have written is kept.',
  },
  'withdrawal.counts': {
    title: 'The time to undo it has passed',
    detail: 'The application is withdrawn. Do you need help after all? Apply again or call us today.',
  },
  'closing.gates_unmet': {
    title: 'The case cannot be closed yet',
    detail: '{{count}} requirements are not met. They stand on the page, with what is needed.',
  },
  'closing.no_words': {
    title: 'The reason is too short',
    detail: 'Write why, in at least {{shortest}} characters. Whoever reads the case later shall understand.',
  },
  'closing.not_closed': {
    title: 'The case is already open',
    detail: 'Reload the page to see how it stands.',
  },
  'closing.merged': {
    title: 'The case goes on in another',
    detail: 'A case that was merged into another is not opened again. Work on in the case that remains.',
  },
  'closing.own_application': {
    title: 'There is an application to decide',
    detail:
      'Somebody has applied in the case themselves. Decide the application, or note that it was withdrawn, before the case is shut.',
  },
  'closing.has_decisions': {
    title: 'There are decisions in the case',
    detail:
      'A case with decisions cannot be shut as made by mistake. Change or withdraw the decisions first, then close the case.',
  },
  'closing.no_such_case': {
    title: 'There is no open case with that number',
    detail: 'Check the number. The case must be open, and another than this one.',
  },
  'closing.other_household': {
    title: 'The cases are not about the same people',
    detail:
      'Two cases can be merged when an adult is in both. If two households have moved together there is an act of its own for that.',
  },
  'household.day_unfit': {
    title: 'The day cannot be chosen',
    detail: 'Choose a day that has come, after the household began.',
  },
  'household.adult_by_split': {
    title: 'An adult leaves the household by a split',
    detail: 'Use Split the household, so that each gets a case and details of their own.',
  },
  'household.not_member': {
    title: 'The person is not of the household',
    detail: 'Reload the page and choose one of those who stand there.',
  },
  'household.has_number': {
    title: 'The person already has a number',
    detail: 'Reload the page. If the number is wrong, an administrator has to correct it.',
  },
  'household.number_known': {
    title: 'The number belongs to somebody else here',
    detail:
      'The same person may be in another household. Check the number. If it is right: let the child without a number stop living here, and name it with its number in the next application.',
  },
  'household.not_two': {
    title: 'The household cannot be split like that',
    detail:
      'A split is about two adults who have applied together. Reload the page to see who belongs to the household.',
  },
  'household.not_one': {
    title: 'The households cannot be joined like that',
    detail: 'Each case must have one adult on the day they move together.',
  },
  'household.child_unplaced': {
    title: 'It is not said where every child lives',
    detail: 'Say for each child with whom it lives, and how many days a month if it lives with both.',
  },
  'household.application_unplaced': {
    title: 'Some open application has no place',
    detail:
      'Say for each application with whom it goes on, or that it is decided here. An application for the time before the split stays here.',
  },
  'household.stays_too_late': {
    title: 'The application is about the time after the split',
    detail:
      'An application for a month that begins after the split cannot be decided for both. Say with whom it goes on.',
  },
  'household.open_here': {
    title: 'There is something left to decide',
    detail:
      'Case {{number}} has an application without a decision. Decide it, or note that it was withdrawn, before the households are joined.',
  },
} satisfies RefusalPart
