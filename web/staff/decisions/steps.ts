import type { GateNeed } from '../../../law/gates/needs.ts'
import type { SectionName } from '../month/sections.tsx'

/** The part of the month page where each need is met. A need without a step does not compile. */
export const steps = {
  arrival_day_recorded: 'household',
  needs_decided_one_by_one: 'needs',
  every_need_decided: 'needs',
  period_has_own_decision: 'needs',
  conflict_question_answered: 'decide',
  no_conflict_of_interest: 'decide',
  material_communicated: 'hearing',
  answered_or_time_passed: 'hearing',
  exemption_has_reason: 'hearing',
  communication_recorded: 'hearing',
  interpreter_answered: 'decide',
  missing_papers_answered: 'needs',
  papers_asked_for: 'completion',
  papers_time_passed: 'completion',
  papers_reminded: 'completion',
  papers_why_needed: 'needs',
  acute_need_assessed: 'needs',
  children_considered: 'children',
  children_both_outcomes: 'children',
  child_offered_to_speak: 'children',
  child_voice_weighed: 'children',
  activity_assigned_first: 'needs',
  right_tried_first: 'needs',
  higher_norm_used: 'household',
  higher_norm_reasons: 'household',
  lower_norm_reasons: 'household',
  deviation_agreed: 'deviations',
  deviation_not_ended: 'deviations',
  no_set_off: 'needs',
  provisions_in_force: 'needs',
  provisions_named: 'needs',
  reasons_written: 'needs',
  reasons_not_copied: 'needs',
  reasons_without_placeholder: 'needs',
  reason_for_each_reduced_cost: 'costs',
  decision_day_stated: 'decide',
  decision_content_stated: 'needs',
  decision_maker_stated: 'decide',
  participants_stated: 'decide',
  appeal_notice_attached: 'decide',
  appeal_notice_right_kind: 'needs',
  no_address_when_protected: 'household',
  safe_channel_when_protected: 'household',
  delegated_to_decision_maker: 'decide',
  decision_exists: 'decide',
  payment_within_decision: 'decide',
  attested_by_another: 'decide',
} as const satisfies Record<GateNeed, SectionName>

const known: ReadonlyMap<string, SectionName> = new Map(Object.entries(steps))

/** Where to go for a need as the server names it. */
export const stepOf = (need: string): SectionName => known.get(need) ?? 'needs'
