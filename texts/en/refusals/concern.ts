import type { RefusalPart } from '../../refusal-text.ts'

/** Reports of concern for a child, and who may talk with children. */
export const concernRefusals = {
  'concern.not_child': {
    title: 'The person is not a child of this case',
    detail:
      'Choose one of the children of the household. If it is about another child: call the social services at once.',
  },
  'concern.day_ahead': {
    title: 'That day has not come yet',
    detail: 'Choose today or an earlier day. What you have written is still there.',
  },
  'concern.handed': {
    title: 'The report is already handed over',
    detail: 'A colleague was first. Load the page again to see who has it.',
  },
  'concern.not_handed': {
    title: 'The report is not handed over yet',
    detail: 'Hand it over first. Then you can note who has received it.',
  },
  'concern.receipted': {
    title: 'The receipt is already noted',
    detail: 'A colleague was first. Load the page again to see what it says.',
  },
  'training.days_unfit': {
    title: 'These days cannot be chosen',
    detail: 'The training begins today or earlier, and does not end before it began.',
  },
  'training.exists': {
    title: 'It stands here already',
    detail: 'The person already has a training from that day. Load the page again to see the list.',
  },
} satisfies RefusalPart
