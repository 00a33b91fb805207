import type { GateTexts } from '../../gate-text.ts'

/** What comes before a decision. */
export const investigationGates = {
  arrival_day_recorded: {
    missing: 'It does not say which day the application arrived.',
    meets: 'Record the day the application reached the municipality, whenever it was entered here.',
  },
  needs_decided_one_by_one: {
    missing: 'The needs are not decided one by one.',
    meets: 'Give each need its own outcome, once.',
  },
  every_need_decided: {
    missing: 'Number of needs without a decision: {{open}}.',
    meets: 'Decide on every need, or record that the person has withdrawn it.',
  },
  period_has_own_decision: {
    missing: 'Number of months without their own decision: {{open}}.',
    meets: 'Every month the person applied for needs its own decision.',
  },
  conflict_question_answered: {
    missing: 'You have not answered the question on conflict of interest.',
    meets: 'Answer whether you have any tie to the person or the matter.',
  },
  no_conflict_of_interest: {
    missing: 'You have answered that you have a conflict of interest.',
    meets: 'Hand the case to someone else. Whoever has a conflict may neither handle nor decide.',
  },
  material_communicated: {
    missing: 'The person has not seen material that comes from others, and the decision goes against them.',
    meets: 'Send the material to the person with a day to answer, or state an exemption with a reason.',
  },
  answered_or_time_passed: {
    missing: 'The person has not answered and the day to answer has not passed.',
    meets: 'Wait for the answer or until the day has passed. An answer that came another way is registered here.',
  },
  exemption_has_reason: {
    missing: 'It does not say why the person need not see the material before the decision.',
    meets: 'Write the reason for the exemption.',
  },
  communication_recorded: {
    missing: 'The file does not show when or how the material was given to the person.',
    meets: 'Note the day and the way: letter, e-service, phone or visit.',
  },
} satisfies Partial<GateTexts>
