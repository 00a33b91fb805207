import type { GateTexts } from '../../gate-text.ts'

/** What the decision says, who makes it and how it goes out. */
export const reasonGates = {
  right_tried_first: {
    missing: 'The right to aid was not tried before the additional aid.',
    meets: 'First try and decide under chapter 12 section 1, then under chapter 12 section 2.',
  },
  higher_norm_used: {
    missing: 'There are special reasons for a higher amount, but the calculation follows the national norm.',
    meets: 'Count with the higher amount. Where there are special reasons it must be done.',
  },
  higher_norm_reasons: {
    missing: 'It does not say why the amount is higher than the national norm.',
    meets: 'Write the special reasons.',
  },
  lower_norm_reasons: {
    missing: 'It does not say why the amount is lower than the national norm.',
    meets: 'Write the special reasons, or count with the national norm.',
  },
  no_set_off: {
    missing: 'The decision takes off {{setOffOre}} for an earlier wrong payment.',
    meets: 'Remove the deduction. Recovery is a case of its own.',
  },
  provisions_in_force: {
    missing:
      'The decision cites another Social Services Act than the one in force on the day of the decision ({{version}}).',
    meets: 'Change to the provisions of the act in force.',
  },
  provisions_named: {
    missing: 'It does not say which provisions the decision rests on.',
    meets: 'Choose at least one section for every need that is not fully granted.',
  },
  reasons_written: {
    missing: 'The deciding circumstances are missing or described too briefly.',
    meets: 'Write what decided in this very case, in at least {{shortest}} characters.',
  },
  reasons_not_copied: {
    missing: 'The reasons are the same as in the last decision.',
    meets: 'Write what holds this month. If nothing has changed, say so and why.',
  },
  reasons_without_placeholder: {
    missing: 'There is text left that was meant to be filled in.',
    meets: 'Replace marks such as xxx, [name] and … with what holds for the person.',
  },
  standing_decision_changed_first: {
    missing: 'A decision for {{month}} still holds and gives {{grantedOre}}. This gives less.',
    meets: 'Open that month and change that decision first, on a lawful ground and after a hearing.',
  },
  statements_filled: {
    missing: 'Reasons without a fact, a document, a provision or words: {{count}}.',
    meets: 'Fill in what is empty, or take the reason away.',
  },
  reason_for_each_reduced_cost: {
    missing: 'Number of reduced costs without a reason: {{count}}.',
    meets: 'Write a reason for each cost accepted at another amount than applied for.',
  },
  decision_day_stated: { missing: 'The decision has no date.', meets: 'State the day of the decision.' },
  decision_content_stated: { missing: 'It does not say what was decided.', meets: 'Write what the decision means.' },
  decision_maker_stated: { missing: 'It does not say who decided.', meets: 'State the decision-maker.' },
  participants_stated: {
    missing: 'It does not say who took part when the case was decided.',
    meets: 'State who presented it and who else took part, or that nobody did.',
  },
  appeal_notice_attached: {
    missing: 'Information on how to appeal is missing.',
    meets: 'Attach the appeal notice.',
  },
  appeal_notice_right_kind: {
    missing: 'The information on appeal is of the wrong kind.',
    meets:
      'Decisions under chapter 12 sections 1 and 5 are appealed to the administrative court. Decisions under chapter 12 section 2 can have their legality reviewed.',
  },
  no_address_when_protected: {
    missing: 'The person has protected data and the address is in the letter.',
    meets: 'Remove the address and send it through the Swedish Tax Agency.',
  },
  safe_channel_when_protected: {
    missing: 'The person has protected data and the way of sending is not safe.',
    meets: 'Choose forwarding by the Swedish Tax Agency, or that the person collects the letter.',
  },
  delegated_to_decision_maker: {
    missing: 'You have no delegation for this decision.',
    meets: 'Hand it to the one who has, by the delegation order.',
  },
  prepared_by_another: {
    missing: 'The delegation order wants somebody else to review this decision.',
    meets: 'Hand it over for review. Another who may decide reads it, and decides or sends it back.',
  },
  urgent_told_at_meeting: {
    missing: 'The board has met without being told of urgent decisions: {{count}}.',
    meets: 'Tell it of them at the next meeting. Until then no new urgent decision can be made.',
  },
  slip_named: {
    missing: 'It does not say which obvious error is to be put right.',
    meets:
      'Choose error of writing, of counting or a similar oversight, and describe it. If the assessment was wrong, change the decision instead.',
  },
  ground_for_change: {
    missing: 'There is no lawful ground to change a favourable decision against the person.',
    meets:
      'Choose a ground: a reservation in the decision, safety, wrong information or much changed circumstances. Without a ground the decision stands.',
  },
  ground_fits_decision: {
    missing:
      'Changed circumstances can change only a decision that stands until further notice, made on 1 July 2025 or later.',
    meets: 'The decision is for one month. Let it stand, and try the new circumstances in the next application.',
  },
  ground_explained: {
    missing: 'It does not say what the ground for the change is.',
    meets: 'Write at least {{shortest}} characters on what shows that the ground is there.',
  },
  heard_before_change: {
    missing: 'The person has not been heard about the change.',
    meets: 'Communicate the material after the earlier decision, and wait for the answer or until the time has passed.',
  },
} satisfies Partial<GateTexts>
