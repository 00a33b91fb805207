import { registerHolders } from '../law/completion.ts'

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

/** What a register told: `fetchedOn`, `fetchedOre`. */
const fetchedReasons = registerHolders.map((holder) => `income.fetched_${holder}` as const)

export const incomeReasons = [
  ...fetchedReasons,
  /** Incomes that came in this month count: `month`. */
  'incomes.month',
  /** `percent`, `from`, `to`. */
  'income.stimulus',
  /** `exemptOre` left this year, `yearlyOre`. */
  'income.youth_exempt',
  /** Above one price base amount in the year: may be counted, a person decides. `yearlyOre`, `aboveOre`. */
  'income.youth_above',
  /** The guideline leaves this kind of income out. `guidelineOre` is the limit; 0: no limit. */
  'income.guideline_exempt',
  /** Municipalities leave this kind out; the guideline here does not say otherwise. */
  'income.usually_exempt',
  /** It is paid for extra costs, and is to cover them. */
  'income.for_extra_costs',
  /** The enforcement authority took it: it never came. */
  'income.seized',
  /** The loan part counts as income too. */
  'income.loan_counts',
  /** So does money borrowed of somebody. */
  'income.borrowed_counts',
  /** By guideline, a child's own income counts up to the child's own norm: `normOre`. */
  'income.child_own_norm',
  /** A part may be left out, by what it is paid for: `amountOre`. */
  'income.ask_part',
  /** Only small ones are left out: `amountOre`. */
  'income.ask_small',
  /** No text on how it counts was found: `amountOre`. */
  'income.ask_unknown',
  /** The price base amount it was reckoned with is not read in an official text: `year`, `standing`. */
  'income.base_not_official',
  /** `came`; `month` is the one whose incomes count. */
  'income.other_month',
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
  /** As above, of several persons together. */
  'question.wages',
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
