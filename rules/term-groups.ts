/** Reasons that belong together, apart from those of the calculation itself. The facts each sentence may name stand beside it. */
export const activityReasons = [
  /** The activity requirement, for a person's eye. `from`. */
  'activity.not_yet',
  'activity.exempt',
  /** `months`, `limit`; so the three below. */
  'activity.too_early',
  'activity.not_offered',
  'activity.met',
  'activity.not_met',
] as const

/** Benefits paid afterwards, and advances. */
export const retroactiveReasons = [
  /** `from`, `to`, `benefitOre`, `aidOre` not paid back, `limitOre`. */
  'retroactive.claim',
  'retroactive.below_limit',
  /** Child and assistance allowance are never asked for. As above. */
  'retroactive.not_from_this',
  /** `servedOn`. */
  'advance.recoverable',
  'advance.no_ground',
  'advance.not_in_writing',
  'advance.not_served',
] as const

export const changeReasons = [
  /** What differs from another month: `beforeOre`, `afterOre`. */
  'change.result',
  'change.new',
  'change.gone',
  /** `ageClass`. */
  'change.age',
  'change.days',
  /** `persons`. */
  'change.persons',
  'change.stimulus_began',
  'change.stimulus_ended',
  'change.amounts',
  'change.higher',
  'change.lower',
] as const

export const questionReasons = [
  /** `wageOre`, `countedOre`, `beforeOre`, `afterOre`, `keptOre`. */
  'question.wage',
  /** `upToOre`. */
  'question.rent_covered',
  'question.rent_assessed',
  /** `from`, `to`, `months` left after this one. */
  'question.stimulus_until',
  /** `inRow`, `left`. */
  'question.stimulus_counting',
  /** `inRow`. */
  'question.stimulus_waits_for_wage',
  'question.stimulus_no_history',
] as const
