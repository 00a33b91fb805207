/** Every code base, law and rules refuse with. Each has a text in every language; facts stand beside those that have any. */
export const ruleRefusals = [
  'day.unreadable',
  'month.unreadable',
  /** As `amount_negative` below. */
  'money.not_whole_ore',
  'person_number.invalid',
  /** `month`, `from`, `until`, `knownOn`. */
  'law.month_unknown',
  /** `month`, `until`: the amounts for 2027 wait for the regulation. */
  'law.norm_2027_waiting',
  /** As above: the price base amount of the year is not entered. */
  'law.price_base_waiting',
  /** As above: nobody has said that the rules for work income count that year. */
  'law.work_income_waiting',
  /** `field`. */
  'calculation.applicant_missing',
  /** `field`, `allowed`. */
  'calculation.applicants_too_many',
  'calculation.co_applicants_too_many',
  'calculation.household_too_large',
  /** `field`. */
  'calculation.member_key_twice',
  'calculation.others_not_a_count',
  'calculation.cost_key_twice',
  'calculation.income_key_twice',
  /** `member`, `field`, `from`, `to`. */
  'calculation.days_out_of_range',
  /** `member`, `field`, `month`. */
  'calculation.born_after_month',
  /** `member`, `field`, `limit`. */
  'calculation.child_too_old',
  'calculation.youth_not_in_school',
  /** `field`, and the key of the `cost` or `income` when there is one. */
  'calculation.amount_negative',
  /** `cost`, `field`. */
  'calculation.cost_kind_unknown',
  'calculation.cost_not_beyond_right',
  /** `income`, `field`. */
  'calculation.income_kind_unknown',
  'calculation.income_of_unknown_member',
  /** `field`. */
  'calculation.stimulus_of_unknown_member',
  'calculation.stimulus_ends_before_start',
  /** `field`, `from`, `to`. */
  'calculation.day_divisor_out_of_range',
  /** `field`, sometimes `level`. */
  'calculation.norm_reasons_missing',
  'calculation.norm_level_key_twice',
  /** `field`, `allowedOre`. */
  'calculation.norm_below_zero',
  /** `field`, `norm` (food, day), `month`: the municipality has no table. */
  'calculation.norm_table_missing',
  /** `member`, `field`, `ageClass`: the municipality's table lacks the age. */
  'calculation.norm_class_missing',
  /** `field`, `from`, `to`. */
  'calculation.period_days_out_of_range',
  /** `field`, `allowed`. */
  'calculation.periods_too_long',
  /** `field`. */
  'calculation.period_without_applicant',
  'calculation.period_of_unknown_member',
  /** `member`, `field`, `days` (of the member), `here` (of the periods). */
  'calculation.period_days_differ',
  /** `field`, `from`, `to`. */
  'calculation.rooms_out_of_range',
  /** `surplus`, `field`. */
  'calculation.surplus_reasons_missing',
  'calculation.surplus_key_twice',
  /** `surplus`, `field`, `allowed` months back. */
  'calculation.surplus_month_out_of_range',
  /** `field`. */
  'calculation.months_backwards',
  'calculation.aid_month_twice',
  /** `level`, `field`: from 2027 the norm is a ceiling. */
  'calculation.norm_ceiling',
  /** `field`. */
  'calculation.norm_entry_without_source',
  'calculation.norm_entry_unconfirmed',
  /** `field`, `from`, `to`. */
  'calculation.percent_out_of_range',
  /** `field`. */
  'calculation.activity_of_unknown_member',
  'calculation.months_not_a_count',
  'calculation.history_month_twice',
  /** `field`, sometimes `asset`. */
  'calculation.asset_key_twice',
  'calculation.respite_reasons_missing',
  /** `field`: what columns cannot hold. */
  'batch.not_expressed',
  'batch.other_layout',
] as const
