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
  unexecuted_reasons_given: {
    missing: 'Decisions in the report without a reason: {{count}}.',
    meets: 'Say why each decision has not been executed.',
  },
  unexecuted_quarter_over: {
    missing: 'The quarter {{quarter}} is not over.',
    meets: 'The report is made when the quarter is over.',
  },
  delay_reason_stated: {
    missing: 'It is not said why the decision is late, or the reason is too short.',
    meets:
      'Write the reason so that the person understands, at least {{shortest}} characters, with nothing left to fill in.',
  },
  delay_request_reasons: {
    missing: 'The refusal of the request has no reasons, or too short ones.',
    meets: 'Write why it cannot be decided now, at least {{shortest}} characters.',
  },
  delay_request_answered: {
    missing: 'The person has asked for a decision and has had no answer. How many: {{open}}.',
    meets: 'Decide what the request is about, or refuse the request by a decision of its own.',
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
  missing_papers_answered: {
    missing: 'Something that was asked for has not come, and it does not say whether the rejection rests on that.',
    meets: 'Say whether the rejection rests on what is missing. If the need can be assessed anyway, answer no.',
  },
  papers_asked_for: {
    missing: 'The rejection rests on missing papers, but they were not asked for, or they have come.',
    meets: 'Ask for what is needed, by name and with why, or assess the need on what there is.',
  },
  papers_time_passed: {
    missing: 'The time to send the papers has not passed, or was too short.',
    meets: 'Wait until the day has passed. If the time was too short, agree on a new day.',
  },
  papers_reminded: {
    missing: 'The person has not been reminded of what is missing.',
    meets: 'Remind by telephone or letter and note it under Completion.',
  },
  papers_why_needed: {
    missing: 'It does not say why the need cannot be assessed without what is missing.',
    meets: 'Write why, at the need. If it can be assessed another way, it shall be.',
  },
  emergency_answered: {
    missing: 'Somebody has told of an emergency, and it has no answer.',
    meets: 'Answer it at the top of the month page: what was done today for food, electricity, medicine or a roof.',
  },
  acute_need_assessed: {
    missing: 'It does not say whether the household manages what is acute: food, medicine, electricity, a home.',
    meets: 'Write what you have learnt about the acute need, and what was done.',
  },
} satisfies Partial<GateTexts>
