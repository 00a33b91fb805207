import type { TermTexts } from '../term-text.ts'
import { meanings } from './terms-meanings.ts'

export const terms = {
  terms: {
    norm: 'National norm (riksnorm)',
    'norm.single': 'Single adult',
    'norm.couple': 'Adults living together',
    'norm.couple_half': 'Half the amount for a couple',
    'norm.child': 'Child',
    'norm.common': 'Shared household costs',
    costs: 'Reasonable costs beside the norm',
    needs: 'Other needs',
    incomes: 'Incomes',
    assets: 'Assets',
    result: 'Result',
    'result.norm': 'National norm (riksnorm)',
    'result.costs': 'Reasonable costs',
    'result.incomes': 'Incomes',
    'result.assets': 'Assets',
    applied: 'Amount applied for',
    not_approved: 'Not accepted',
    received: 'Amount received',
    not_counted: 'Not counted',
    remark: 'To look at',
    'cost.rent': 'Rent',
    'cost.electricity': 'Electricity',
    'cost.home_insurance': 'Home insurance',
    'cost.internet': 'Internet',
    'cost.work_travel': 'Travel to work',
    'cost.union_fee': 'Union fee',
    'cost.unemployment_fund': 'Unemployment fund (a-kassa)',
    'need.healthcare': 'Health care',
    'need.medicine': 'Medicine',
    'need.dental': 'Dental care',
    'need.glasses': 'Glasses',
    'need.childcare_fee': 'Childcare fee',
    'need.child_visits': 'Travel to see a child',
    'need.home_equipment': 'Furniture and household goods',
    'need.baby_equipment': 'Baby equipment',
    'need.moving': 'Moving costs',
    'need.rent_debt': 'Rent debt',
    'need.electricity_debt': 'Electricity debt',
    'need.other': 'Other need',
    'income.wage': 'Wage after tax',
    'income.unemployment_benefit': 'Unemployment benefit (a-kassa)',
    'income.activity_support': 'Activity support (aktivitetsstöd)',
    'income.activity_compensation': 'Activity compensation (aktivitetsersättning)',
    'income.sickness_benefit': 'Sickness benefit (sjukpenning)',
    'income.sickness_compensation': 'Sickness compensation (sjukersättning)',
    'income.parental_benefit': 'Parental benefit',
    'income.pension': 'Pension',
    'income.child_pension': 'Child pension or surviving children’s allowance',
    'income.establishment_benefit': 'Establishment benefit (etableringsersättning)',
    'income.housing_allowance': 'Housing allowance (bostadsbidrag)',
    'income.child_allowance': 'Child allowance (barnbidrag)',
    'income.maintenance': 'Maintenance for a child',
    'income.study_grant': 'Study grant',
    'income.study_loan': 'Study loan',
    'income.tax_refund': 'Tax refund',
    'income.transfer': 'Deposits and gifts',
    'income.capital': 'Interest and dividends',
    'income.lodger_rent': 'Rent from a lodger',
    'income.other': 'Other income',
    'norm.food': 'Food norm',
    'norm.day': 'Day norm',
    'norm.period': 'Part of the month',
    'norm.higher': 'Higher norm',
    'norm.lower': 'Lower norm',
    surplus_weighed: 'Surplus of an earlier month',
    retroactive: 'To ask for of a benefit paid afterwards',
    'retroactive.aid': 'Aid for the same time',
    'retroactive.repaid': 'Already paid back',
    'retroactive.above_benefit': 'More than the benefit',
    advance: 'Advance to get back',
    'norm.later_child': 'Lower amount for later children',
  },
  meanings,
  reasons: {
    'norm.couple_covers_both': 'The amount covers both adults.',
    'norm.age_class': 'Aged {{age}} on {{ageOn}}: age group {{ageClass}}.',
    'norm.age_class_lunch_away': 'Aged {{age}} on {{ageOn}}: age group {{ageClass}}, eats lunch at preschool.',
    'norm.part_of_month': '{{days}} of {{divisor}} days; whole month {{wholeOre}}.',
    'norm.child_part_of_month':
      'Aged {{age}} on {{ageOn}}: age group {{ageClass}}, {{days}} of {{divisor}} days; whole month {{wholeOre}}.',
    'norm.persons': 'Number of persons in the household: {{persons}}.',
    'norm.more_than_seven':
      'Number of persons: {{persons}}. Each one above seven adds the step from six to seven: {{stepOre}}.',
    'norm.shared_dwelling':
      'Shared home: {{members}} of {{persons}} persons belong to the household; whole amount {{wholeOre}}.',
    'norm.common_part_of_month': 'The household is there {{days}} of {{divisor}} days; whole month {{wholeOre}}.',
    'norm.common_by_days': 'Persons weigh by their days, by the guideline. Number of persons: {{persons}}.',
    'cost.not_assessed': 'Not assessed: counts as applied for.',
    'cost.approved_differs': '{{note}}',
    'cost.reason_missing': 'The accepted amount differs from the one applied for, without a reason.',
    'cost.above_guideline':
      'Above {{guidelineOre}}, the guideline for this household size ({{persons}}). Applied for: {{appliedOre}}. Assess the individual case.',
    'income.stimulus': 'Job stimulus: {{percent}} % is not counted, {{from}} to {{to}}.',
    'income.youth_exempt':
      'Work income of a child or school youth: {{yearlyOre}} a year is not counted, {{exemptOre}} was left.',
    'income.youth_above':
      '{{aboveOre}} is above one price base amount in the year. May be counted, need not be: assess.',
    'income.guideline_exempt': 'Not counted, by the guideline (limit {{guidelineOre}}; 0 kr = no limit).',
    'income.loan_counts': 'The loan part counts as income too.',
    'need.surplus_used': 'The surplus of the month is used first: {{surplusOre}}.',
    'assets.used_first': 'Assets are used before support.',
    'result.need': 'Deficit: a need for income support.',
    'result.surplus': 'Surplus: no need for income support.',
    'norm.amount_not_official': 'The amount is not read in an official text ({{group}}). Check it.',
    'norm.municipal': 'The municipality’s own norm: {{note}}',
    'norm.period': '{{days}} of {{divisor}} days; number of persons {{persons}}.',
    'norm.higher_shall': 'Special reasons, the norm shall be higher: {{note}}',
    'norm.lower_may': 'Special reasons, the norm may be lower: {{note}}',
    'cost.guideline_asks_rooms':
      'The guideline goes by rooms, and they are not stated. Ask how many rooms the home has and who has them.',
    'cost.guideline_no_row':
      'The guideline has no limit for such a household ({{persons}}). Assess the individual case.',
    'cost.share_proposed':
      'The home is shared: the household’s part is {{shareOre}} by the guideline. Assess the individual case.',
    'income.child_own_norm': 'The child’s own income counts up to the child’s norm, {{normOre}}, by the guideline.',
    'surplus.weighed': 'Surplus of {{month}}, weighed in: {{note}}',
    'retroactive.claim':
      'Aid for {{from}} to {{to}} not paid back: {{aidOre}}; benefit {{benefitOre}}; limit {{limitOre}}.',
    'retroactive.below_limit': 'Aid not paid back, {{aidOre}}, is not above {{limitOre}}: nothing is asked for.',
    'retroactive.not_from_this': 'Child allowance and assistance allowance are never asked for.',
    'advance.recoverable': 'Written decision with a ground, served {{servedOn}}.',
    'advance.no_ground': 'No ground for repayment was stated: not recovered.',
    'advance.not_in_writing': 'The decision on repayment is not in writing: not recovered.',
    'advance.not_served': 'Service cannot be shown: not recovered.',
    'norm.later_child':
      'Child number {{order}}: {{percent}} % of the amount; {{phase}} % of the reduction applies so far.',
    'activity.not_yet': 'The activity requirement applies from {{from}}.',
    'activity.exempt': 'Not covered by the activity requirement.',
    'activity.too_early':
      'The activity requirement applies after {{limit}} months in a row with support; now {{months}}.',
    'activity.not_offered':
      'Activity requirement ({{months}} months, limit {{limit}}): no activity has been offered. Offer one.',
    'activity.met': 'Takes part as planned ({{months}} months, limit {{limit}}).',
    'activity.not_met':
      'Does not take part ({{months}} months, limit {{limit}}). Look into the reasons before a decision; the text of the act has not been read.',
  },
  plain: {
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
    'income.guideline_exempt':
      'The municipality has decided that this kind of income is not counted, wholly or partly.',
    'income.loan_counts': 'A study loan is meant to live on while you study. So it counts as income.',
    'need.surplus_used': 'You had {{surplusOre}} left over this month. That money is used first.',
    'assets.used_first': 'Money you have saved has to be used before you can get income support.',
    'result.need': 'Your incomes are not enough for what you need. You can get the difference as income support.',
    'result.surplus': 'Your incomes are as large as, or larger than, what you need according to the calculation.',
    'norm.amount_not_official': 'We are checking that the amount is right.',
    'norm.municipal': 'We count with the municipality’s own norm. The reason is: {{note}}',
    'norm.period': 'For {{days}} of {{divisor}} days you were {{persons}} in the household.',
    'norm.higher_shall': 'You have special reasons to get more. The reason is: {{note}}',
    'norm.lower_may': 'The amount is lower for special reasons. The reason is: {{note}}',
    'cost.guideline_asks_rooms': 'We need to know how many rooms you have to see whether the cost is reasonable.',
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
  },
} satisfies TermTexts
