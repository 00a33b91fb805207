import type { RefusalPart } from '../../refusal-text.ts'

/** Taking down a wish for help. */
export const intakeRefusals = {
  'paper.shows_nothing': {
    title: 'The paper cannot be put there',
    detail: 'Reload the page and choose something the month is about.',
  },
  'paper.stands_there': {
    title: 'The paper is there already',
    detail: 'Reload the page. Somebody else may have moved it.',
  },
  'paper.moved_now': {
    title: 'Somebody else moved the paper at the same time',
    detail: 'Reload the page to see where it is.',
  },
  'paper_form.none': {
    title: 'There is no form to fill in',
    detail:
      'The application of the month was sent in the e-service, or nobody has applied for the month. Take the application down in the inbox first.',
  },
  'paper_form.registered': {
    title: 'The form is already filled in',
    detail: 'Open the month. Anything more the person asks for is taken down as a new wish.',
  },
  'paper_form.no_paper': {
    title: 'The signed paper is missing',
    detail: 'Put the paper in at the step about papers, or change how we know that these are the person’s words.',
  },
  'paper_form.decided': {
    title: 'A need that is decided cannot be changed',
    detail: 'Leave it as it was taken down. If the person asks for more it is taken down as a new wish.',
  },
  'intake.who_is_it': {
    title: 'The person is new here',
    detail: 'Write given and family name, and the person is entered. What you have written is still there.',
  },
  'intake.arrival_ahead': {
    title: 'The day lies ahead',
    detail: 'Give the day it came or happened. It may have been before today.',
  },
  'intake.month_unfit': {
    title: 'The month cannot be applied for here',
    detail: 'Choose a month from twelve months back to two months ahead.',
  },
  'intake.cost_decided': {
    title: 'The month’s support is decided already',
    detail:
      'An ordinary cost is part of that decision. Choose the need it concerns, or Other with the person’s own words, and it is tried by itself. If the decision is to be changed, that is done on the page of the month.',
  },
  'intake.is_application': {
    title: 'This is to be received as an application',
    detail:
      'Only one who expressly asks for nothing but information has asked a question, and then in their own words. When it is unclear it is an application (Section 19 of the Administrative Procedure Act, JO 3121-2016).',
  },
  'intake.answered': {
    title: 'The contact is answered already',
    detail: 'It is registered as an application or as a question. Read in the journal what was said.',
  },
  'approval.answered': {
    title: 'The question is answered already',
    detail: 'Has something changed? Call us and we note it in the case.',
  },
  'intake.taken': {
    title: 'Somebody has begun with it already',
    detail: 'It is no longer in the inbox. Load the page again to see what is left.',
  },
  'intake.not_theirs': {
    title: 'The contact was not with an adult of the household',
    detail: 'Take down the application by the person’s number or name in the inbox instead.',
  },
} satisfies RefusalPart
