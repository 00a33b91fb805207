import type { GateTexts } from '../../gate-text.ts'

/** Whom the decision is about: language, children, activity. */
export const personGates = {
  concern_handed: {
    missing: 'A report of concern for a child is written but not handed to those who take reports. Number: {{count}}.',
    meets: 'Hand over the report today and note who has it. It shall be made at once.',
  },
  interpreter_answered: {
    missing: 'The person needs an interpreter, and it does not say how that need was met.',
    meets: 'Answer the question on interpreter at the decision. If there was none: book a new talk first.',
  },
  children_considered: {
    missing: 'There are children in the household ({{count}}), and it does not say what the decision means for them.',
    meets: 'Write what it means for the children if the application is rejected, or why they will not notice it.',
  },
  children_both_outcomes: {
    missing:
      'The question always concerns the children ({{count}}), but the effects of granting and of rejecting do not both stand there.',
    meets: 'Write what it means for the children if the application is granted and if it is rejected.',
  },
  child_offered_to_speak: {
    missing: 'The question concerns the children, and it does not say that they were offered to speak ({{count}}).',
    meets: 'Say of each child that it was offered to speak, or why not.',
  },
  child_voice_weighed: {
    missing: 'Children were offered to speak, but it does not say what was said and what weight it got ({{count}}).',
    meets: 'Write what the child said and its weight by age and maturity, or why there was no talk.',
  },
  activity_assigned_first: {
    missing:
      'The decision cites refused or reduced support, but the person was not assigned to a work placement or other activity.',
    meets:
      'Remove the provision. Support can only be refused or reduced after an assignment that the person has not followed without acceptable reason.',
  },
} satisfies Partial<GateTexts>
