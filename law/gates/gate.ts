import type { Day } from '../../base/day.ts'
import type { SourceKey } from '../sources.ts'

/** What someone is about to do. */
export const acts = [
  'decision.make',
  'decision.reject',
  'decision.send',
  'case.close',
  'payment.create',
  'payment.attest',
] as const
export type Act = (typeof acts)[number]

/** On what ground a gate stands: a statute binds; the rest is how the statute is read or how money is kept safe. */
export type Basis = 'statute' | 'jo' | 'court' | 'guidance' | 'local' | 'proposal'

/** What would meet a gate. Each has a text in every language. */
export const gateNeeds = [
  'arrival_day_recorded',
  'needs_decided_one_by_one',
  'every_need_decided',
  'period_has_own_decision',
  'conflict_question_answered',
  'no_conflict_of_interest',
  'material_communicated',
  'answered_or_time_passed',
  'exemption_has_reason',
  'communication_recorded',
  'right_tried_first',
  'higher_norm_used',
  'higher_norm_reasons',
  'lower_norm_reasons',
  'no_set_off',
  'provisions_in_force',
  'provisions_named',
  'reasons_written',
  'reasons_not_copied',
  'reasons_without_placeholder',
  'reason_for_each_reduced_cost',
  'decision_day_stated',
  'decision_content_stated',
  'decision_maker_stated',
  'participants_stated',
  'appeal_notice_attached',
  'appeal_notice_right_kind',
  'no_address_when_protected',
  'safe_channel_when_protected',
  'delegated_to_decision_maker',
  'decision_exists',
  'payment_within_decision',
  'attested_by_another',
] as const
export type GateNeed = (typeof gateNeeds)[number]

export interface Gate {
  source: SourceKey
  /** Where the same question stood before 1 July 2025, when elsewhere. */
  sourceBefore?: SourceKey
  basis: Basis
  needs: readonly GateNeed[]
  blocks: readonly Act[]
  /** In force from and to these days; null: as far as the law reaches. */
  from: Day | null
  to: Day | null
  /** What was not verified, or what was decided on reading it. */
  note?: string
}
