import type { TermTexts } from '../../term-text.ts'
import { fetchedPlain } from './fetched.ts'

/** Why each line is as it is, told to the client. */
export const plain = {
  ...fetchedPlain,
  'norm.couple_covers_both': 'The amount is for both adults together.',
  'norm.age_class': 'The child is aged {{age}}. The amount is the one for children aged {{ageClass}}.',
  'norm.age_class_lunch_away':
    'The child is aged {{age}} and eats lunch at preschool. So the amount is a little lower than for children aged {{ageClass}} who eat at home.',
  'norm.part_of_month':
    'The person lives with you {{days}} of {{divisor}} days. For a whole month the amount is {{wholeOre}}.',
  'norm.child_part_of_month':
    'The child is aged {{age}} and lives with you {{days}} of {{divisor}} days. For a whole month the amount is {{wholeOre}}.',
  'norm.persons': 'The amount depends on how many you are in the household. Number: {{persons}}.',
  'norm.more_than_seven': 'You are {{persons}} in the household. For each person above seven we add {{stepOre}}.',
  'norm.shared_dwelling':
    'There are {{persons}} people in the home and {{members}} of you belong to your household. We count your share of the shared costs, which are {{wholeOre}} for everyone.',
  'norm.common_part_of_month':
    'The household is there {{days}} of {{divisor}} days. For a whole month the amount is {{wholeOre}}.',
  'norm.common_by_days': 'Someone who lives with you part of the month is counted for those days only.',
  'cost.not_assessed': 'We have not assessed the cost yet. Until then we count what you applied for.',
  'cost.approved_differs': 'We did not accept the whole amount. The reason is: {{note}}',
  'cost.reason_missing': 'We did not accept the whole amount. Ask us why: you have a right to know.',
  'cost.above_guideline':
    'The cost is higher than {{guidelineOre}}, the limit of the municipality. We look at what is reasonable for you.',
  'income.stimulus':
    'We do not count {{percent}} % of your wage, because you have had income support six months in a row. This is so from {{from}} to {{to}}.',
  'income.youth_exempt':
    'Children and young people in school may earn {{yearlyOre}} in a year without it being counted.',
  'income.youth_above':
    'The income is higher than children and young people may earn in a year without it being counted. We assess whether it should count.',
  'income.guideline_exempt': 'The municipality has decided that this kind of income is not counted, wholly or partly.',
  'income.loan_counts': 'A study loan is meant to live on while you study. So it counts as income.',
  'incomes.month': 'Money that came in {{month}} is what should count.',
  'income.usually_exempt': 'We do not count this kind of money.',
  'income.for_extra_costs':
    'We do not count this money, because it is for special costs. Then it should also be enough for them.',
  'income.seized': 'The money went to a debt and never came to you. So we do not count it.',
  'income.borrowed_counts': 'You can live on money you have borrowed. So it counts as income.',
  'income.ask_part': 'We look at what the money is paid for. A part of {{amountOre}} may not count.',
  'income.ask_small': 'Small grants are not counted. We look at whether {{amountOre}} is a small grant.',
  'income.ask_unknown':
    'We count {{amountOre}}, but there is no clear rule. A caseworker looks at whether it is right.',
  'income.other_month':
    'The money came in {{came}}. We usually count what came in {{month}}, so we look at whether it should count now.',
  'need.surplus_used': 'You had {{surplusOre}} left over this month. That money is used first.',
  'assets.used_first': 'Money you have saved has to be used before you can get income support.',
  'result.need': 'Your incomes are not enough for what you need. You can get the difference as income support.',
  'result.surplus': 'Your incomes are as large as, or larger than, what you need according to the calculation.',
  'norm.entered': 'The amounts come from {{regulation}}.',
  'norm.adults_not_official': 'We are checking that the amount for adults is right.',
  'norm.child_not_official': 'We are checking that the amount for children is right.',
  'norm.child_lunch_not_official': 'We are checking that the amount for children who eat lunch at preschool is right.',
  'norm.common_not_official': 'We are checking that the amount for shared costs is right.',
  'income.base_not_official': 'We are checking that the limit for {{year}} is right.',
  'norm.amount_not_official': 'We are checking that the amount is right.',
  'norm.municipal': 'We count with the municipality’s own norm. The reason is: {{note}}',
  'norm.period': 'For {{days}} of {{divisor}} days you were {{persons}} in the household.',
  'norm.higher_shall': 'You have special reasons to get more. The reason is: {{note}}',
  'norm.lower_may': 'The amount is lower for special reasons. The reason is: {{note}}',
  'cost.guideline_asks_rooms': 'We need to know how many rooms you have to see whether the cost is reasonable.',
  'cost.guideline_asks_heating':
    'We need to know whether heating is included in the rent to see whether the cost is reasonable.',
  'cost.electricity_in_rent': 'You wrote that electricity is included in the rent. We look at what this bill is for.',
  'cost.guideline_no_row':
    'The municipality has no set limit for a household like yours. Number of persons: {{persons}}. We look at what is reasonable for you.',
  'cost.share_proposed':
    'You are more people sharing the home. Your part of the rent is {{shareOre}} if it is split as the municipality usually does.',
  'income.child_own_norm': 'We count the child’s own money only up to the child’s amount in the norm, {{normOre}}.',
  'surplus.weighed':
    'You had more than you needed in {{month}}. A caseworker has decided that the money counts now. The reason is: {{note}}',
  'retroactive.claim':
    'You got aid of {{aidOre}} for {{from}} to {{to}}. Now you get a benefit for the same time, and then part of it goes to the municipality.',
  'retroactive.below_limit':
    'The whole benefit is yours. The municipality asks for nothing when the aid is {{limitOre}} or less.',
  'retroactive.not_from_this': 'The whole benefit is yours. This kind of money never goes to the municipality.',
  'advance.recoverable': 'You got the money as an advance and were told so in the decision on {{servedOn}}.',
  'advance.no_ground': 'You need not pay back. The decision did not say why.',
  'advance.not_in_writing': 'You need not pay back. It did not stand in a written decision.',
  'advance.not_served': 'You need not pay back. It cannot be shown that you got the decision.',
  'norm.later_child':
    'This is child number {{order}}. Then the amount is {{percent}} % of the usual. The change comes in steps, and {{phase}} % of it applies now.',
  'activity.not_yet': 'From {{from}} you may need to take part in activities to get income support.',
  'activity.exempt': 'The requirement of activities does not apply to you.',
  'activity.too_early':
    'The requirement of activities applies after {{limit}} months in a row. You have had support for {{months}}.',
  'activity.not_offered':
    'You have had support for {{months}} months, and after {{limit}} we should offer you an activity. We have not done that yet.',
  'activity.met':
    'You take part as agreed. You have had support for {{months}} months, and the requirement applies after {{limit}}.',
  'activity.not_met':
    'You have had support for {{months}} months and should take part in activities after {{limit}}. Tell us why you have not, before we decide.',
  'change.result': 'The support is {{afterOre}}, before {{beforeOre}}.',
  'change.new': 'New: {{afterOre}}.',
  'change.gone': 'No longer there, before {{beforeOre}}.',
  'change.age':
    '{{afterOre}}, before {{beforeOre}}. The child has become older and now counts with children aged {{ageClass}}.',
  'change.days': '{{afterOre}}, before {{beforeOre}}. The person lives with you another number of days.',
  'change.persons': '{{afterOre}}, before {{beforeOre}}. You are now this many: {{persons}}.',
  'change.stimulus_began':
    '{{afterOre}}, before {{beforeOre}}. Now we count only a part of the wage, because you have had support for long.',
  'change.stimulus_ended':
    '{{afterOre}}, before {{beforeOre}}. The two years when a part of the wage is not counted are over.',
  'change.amounts': '{{afterOre}}, before {{beforeOre}}. The government has set new amounts.',
  'change.higher': 'Higher: {{afterOre}}, before {{beforeOre}}.',
  'change.lower': 'Lower: {{afterOre}}, before {{beforeOre}}.',
  'question.wage':
    'If you get {{wageOre}} more in wage we count {{countedOre}} of it. The support changes from {{beforeOre}} to {{afterOre}}. You have {{keptOre}} more than before.',
  'question.wages':
    'If you together get {{wageOre}} more in wage we count {{countedOre}} of it. The support changes from {{beforeOre}} to {{afterOre}}. You have {{keptOre}} more than before.',
  'question.rent_covered': 'We count the whole of a rent up to {{upToOre}}.',
  'question.rent_assessed': 'The municipality has no set limit. We look at what is reasonable for you.',
  'question.stimulus_until':
    'From {{from}} to {{to}} we do not count the whole of your wage. Months left after this one: {{months}}.',
  'question.stimulus_counting':
    'You have had support this many months in a row: {{inRow}}. After this many more we do not count the whole of your wage: {{left}}.',
  'question.stimulus_waits_for_wage':
    'You have had support this many months in a row: {{inRow}}. When you get a wage we do not count the whole of it.',
  'question.stimulus_no_history': 'We do not know how long you have had support.',
  'assets.respite':
    'You have time up to and including {{to}} to turn it into money, and until then we do not count it. The reason is: {{note}}',
} satisfies TermTexts['plain']
