import { costKinds, incomeKinds, otherNeedKinds } from './calculation/input.ts'
import { activityReasons, changeReasons, incomeReasons, questionReasons, retroactiveReasons } from './term-groups.ts'

const costTerms = costKinds.map((kind) => `cost.${kind}` as const)
const needTerms = otherNeedKinds.map((kind) => `need.${kind}` as const)
const incomeTerms = incomeKinds.map((kind) => `income.${kind}` as const)

/** Every word a line can be called. Each has a text in every language. */
export const terms = [
  'norm',
  'norm.single',
  'norm.couple',
  'norm.couple_half',
  'norm.child',
  'norm.common',
  'norm.food',
  'norm.day',
  'norm.period',
  'norm.higher',
  'norm.lower',
  'norm.later_child',
  'costs',
  'needs',
  'incomes',
  'assets',
  'assets.money',
  'assets.item',
  'assets.value',
  'result',
  'result.norm',
  'result.costs',
  'result.incomes',
  'result.assets',
  'applied',
  'not_approved',
  'received',
  'not_counted',
  'surplus_weighed',
  'remark',
  'retroactive',
  'retroactive.aid',
  'retroactive.repaid',
  'retroactive.above_benefit',
  'advance',
  'question.wage',
  'question.wages',
  'question.rent',
  'question.stimulus',
  ...costTerms,
  ...needTerms,
  ...incomeTerms,
] as const
export type Term = (typeof terms)[number]

/** Every reason a line can give. The facts each sentence may name stand beside it. */
export const reasons = [
  /** The amount covers both. */
  'norm.couple_covers_both',
  /** `age`, `ageClass`, `ageOn` (the day the age was read). */
  'norm.age_class',
  /** As above: weekday lunch is eaten elsewhere. */
  'norm.age_class_lunch_away',
  /** `days`, `divisor`. */
  'norm.part_of_month',
  /** `age`, `ageClass`, `ageOn`, `days`, `divisor`. */
  'norm.child_part_of_month',
  /** `persons`. */
  'norm.persons',
  /** `persons`, `stepOre`: persons above seven add the step from six to seven. */
  'norm.more_than_seven',
  /** `members`, `persons`: the household's share of a dwelling shared with others. */
  'norm.shared_dwelling',
  /** The whole household is there only part of the month: `days`, `divisor`. */
  'norm.common_part_of_month',
  /** Children weigh by their days in the common costs (guideline): `persons`. */
  'norm.common_by_days',
  /** The municipality's own table instead of the riksnorm: `note`. */
  'norm.municipal',
  /** A part of the month with the same household: `days`, `divisor`, `persons`. */
  'norm.period',
  /** Special reasons: the norm shall be higher, or may be lower. `note`. */
  'norm.higher_shall',
  'norm.lower_may',
  /** From 2027: `order` of birth, `percent` of the amount, `phase` (percentage of the reduction that counts). */
  'norm.later_child',
  /** Not yet assessed: counts as applied. */
  'cost.not_assessed',
  /** `note`: the caseworker's reason. */
  'cost.approved_differs',
  'cost.reason_missing',
  /** `guidelineOre`, `appliedOre`, `persons`. */
  'cost.above_guideline',
  /** The guideline goes by rooms, and they are not known. */
  'cost.guideline_asks_rooms',
  /** The guideline differs between rents with and without heating, and it is not known. */
  'cost.guideline_asks_heating',
  /** The rent is said to include electricity, and there is a bill. */
  'cost.electricity_in_rent',
  /** The guideline has rows, none for this household: `persons`. */
  'cost.guideline_no_row',
  /** The household's share of the rent in a shared home: `shareOre`. */
  'cost.share_proposed',
  /** Surplus of an earlier month, weighed in by a person: `month`, `note`. */
  'surplus.weighed',
  /** Surplus is used for the other needs of the month: `surplusOre`. */
  'need.surplus_used',
  'assets.used_first',
  /** Respite to turn it into money: `to`, `note`. */
  'assets.respite',
  ...incomeReasons,
  ...activityReasons,
  ...retroactiveReasons,
  ...changeReasons,
  ...questionReasons,
  'result.need',
  'result.surplus',
  /** Norm amounts that are not read in an official text: `group` (adults, child, childLunchAway, common), `standing`. */
  'norm.adults_not_official',
  'norm.child_not_official',
  'norm.child_lunch_not_official',
  'norm.common_not_official',
  /** In calculations stored before each group had its own. */
  'norm.amount_not_official',
  /** The amounts were entered here, by two persons: `regulation`. */
  'norm.entered',
] as const
export type Reason = (typeof reasons)[number]
