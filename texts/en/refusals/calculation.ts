import type { RefusalPart } from '../../refusal-text.ts'

/** What the rules refuse to count on, and what the law tables do not know. */
export const calculationRefusals = {
  'day.unreadable': {
    title: 'The date cannot be read',
    detail: 'Write year, month and day, for example 2026-03-01.',
  },
  'month.unreadable': {
    title: 'The month cannot be read',
    detail: 'Go to the start page and choose the month there.',
  },
  'money.not_whole_ore': {
    title: 'The amount cannot be read',
    detail: 'Write the amount in kronor with at most two decimals, for example 1 234,50.',
  },
  'person_number.invalid': {
    title: 'The personal number is not right',
    detail: 'Write it with twelve digits, YYYYMMDD-NNNN. A coordination number works too.',
  },
  'law.month_unknown': {
    title: 'There are no amounts for {{month}}',
    detail: 'The amounts of the law are entered from {{from}} up to {{until}}. Outside that nothing can be calculated.',
  },
  'law.norm_2027_waiting': {
    title: 'The amounts for {{month}} are not ready',
    detail:
      'The riksnorm for {{month}} is not entered. The system administrator of the municipality enters it once the regulation is decided. Calculating is possible up to {{until}}.',
  },
  'law.price_base_waiting': {
    title: 'The price base amount for {{month}} is not entered',
    detail:
      'A child’s wage is reckoned against the price base amount. The system administrator of the municipality enters it. Calculating is possible up to {{until}}.',
  },
  'law.work_income_waiting': {
    title: 'The rules for wages are not confirmed for {{month}}',
    detail:
      'The system administrator of the municipality confirms how wages count that year: job stimulus and children’s work. Calculating is possible up to {{until}}.',
  },
  'calculation.applicant_missing': {
    title: 'There is no applicant in the household',
    detail: 'Add the person who applies.',
  },
  'calculation.applicants_too_many': {
    title: 'There is more than one applicant',
    detail: 'Only one person can be the applicant. The other adult is the co-applicant.',
  },
  'calculation.co_applicants_too_many': {
    title: 'There is more than one co-applicant',
    detail: 'A household has at most two adults. Other adults in the home count as living outside the household.',
  },
  'calculation.household_too_large': {
    title: 'The household is too large to be calculated here',
    detail: 'At most {{allowed}} persons in the home. Check the number.',
  },
  'calculation.member_key_twice': {
    title: 'The same person is there twice',
    detail: 'Remove one of them.',
  },
  'calculation.others_not_a_count': {
    title: 'The number of others in the home is not right',
    detail: 'Write a whole number, or 0.',
  },
  'calculation.cost_key_twice': {
    title: 'The same cost is there twice',
    detail: 'Reload the page. If it is still there twice, remove one of them.',
  },
  'calculation.income_key_twice': {
    title: 'The same income is there twice',
    detail: 'Reload the page. If it is still there twice, remove one of them.',
  },
  'calculation.days_out_of_range': {
    title: 'The number of days is not right',
    detail: 'Write between {{from}} and {{to}} days for each person.',
  },
  'calculation.born_after_month': {
    title: 'Someone is born after the month',
    detail: 'The person cannot be counted in {{month}}. Remove the person or check the personal number.',
  },
  'calculation.child_too_old': {
    title: 'Someone is too old to count as a child',
    detail: 'Someone aged {{limit}} or more applies alone. Count the person as living outside the household.',
  },
  'calculation.youth_not_in_school': {
    title: 'Someone aged {{limit}} or more counts as a child without being in school',
    detail: 'State that the person is in upper secondary school, or count them as living outside the household.',
  },
  'calculation.amount_negative': {
    title: 'An amount is less than zero',
    detail: 'Write zero or more. What is to be taken off is taken off in the calculation.',
  },
  'calculation.cost_kind_unknown': {
    title: 'A cost is of a kind that does not exist',
    detail: 'Choose one of the kinds in the list.',
  },
  'calculation.cost_not_beyond_right': {
    title: 'The cost belongs to the income support',
    detail: 'Rent, electricity and the like are tried as a right. Aid beyond the right is for other needs.',
  },
  'calculation.income_kind_unknown': {
    title: 'An income is of a kind that does not exist',
    detail: 'Choose one of the kinds in the list.',
  },
  'calculation.income_of_unknown_member': {
    title: 'An income belongs to someone who is not in the household',
    detail: 'Choose whose income it is, or remove it.',
  },
  'calculation.stimulus_of_unknown_member': {
    title: 'The job stimulus is about someone who is not in the household',
    detail: 'Check who is in the household.',
  },
  'calculation.stimulus_ends_before_start': {
    title: 'The job stimulus ends before it starts',
    detail: 'Check the months.',
  },
  'calculation.day_divisor_out_of_range': {
    title: 'The municipality’s number of days a month is not right',
    detail: 'The guideline has to state between {{from}} and {{to}} days. Tell the system administrator.',
  },
  'calculation.norm_reasons_missing': {
    title: 'The reasons for another norm are missing',
    detail: 'Write the special reasons. Without them the national norm applies.',
  },
  'calculation.norm_level_key_twice': {
    title: 'The same change of the norm is there twice',
    detail: 'Remove one of them.',
  },
  'calculation.norm_below_zero': {
    title: 'The norm gets below zero',
    detail: 'The deductions may be at most {{allowedOre}}.',
  },
  'calculation.norm_table_missing': {
    title: 'The municipality’s own norm is missing for {{month}}',
    detail: 'The guideline has no table for it. Enter the municipality’s amounts, or count with the national norm.',
  },
  'calculation.norm_class_missing': {
    title: 'The municipality’s own norm lacks an amount',
    detail: 'The table has no amount for the age group {{ageClass}}. Enter it in the guideline.',
  },
  'calculation.period_days_out_of_range': {
    title: 'The days of a part of the month are not right',
    detail: 'Write between {{from}} and {{to}} days.',
  },
  'calculation.periods_too_long': {
    title: 'The parts of the month are too long',
    detail: 'They may be at most {{allowed}} days together.',
  },
  'calculation.period_without_applicant': {
    title: 'The applicant is missing in a part of the month',
    detail: 'The applicant is in every part. Days before or after are left out.',
  },
  'calculation.period_of_unknown_member': {
    title: 'A part of the month is about someone who is not in the household',
    detail: 'Check who is in the household.',
  },
  'calculation.period_days_differ': {
    title: 'The days of a person do not agree with the parts of the month',
    detail: 'The person has {{days}} days, the parts give {{here}}. Write the same number.',
  },
  'calculation.rooms_out_of_range': {
    title: 'The number of rooms is not right',
    detail: 'Write a whole number between {{from}} and {{to}}.',
  },
  'calculation.surplus_reasons_missing': {
    title: 'The reasons for counting an earlier surplus are missing',
    detail: 'Write why the money should still be there.',
  },
  'calculation.surplus_key_twice': {
    title: 'The same surplus is there twice',
    detail: 'Remove one of them.',
  },
  'calculation.surplus_month_out_of_range': {
    title: 'The surplus is of a month that cannot be counted',
    detail: 'It is an earlier month, at most {{allowed}} months back.',
  },
  'calculation.months_backwards': {
    title: 'The time ends before it begins',
    detail: 'Check the months.',
  },
  'calculation.aid_month_twice': {
    title: 'The same month is there twice',
    detail: 'Write the aid of each month once.',
  },
  'calculation.norm_ceiling': {
    title: 'The norm may not be higher here',
    detail: 'From 2027 the norm is a ceiling. State which exception in the regulation applies.',
  },
  'calculation.norm_entry_without_source': {
    title: 'The number of the regulation is missing',
    detail: 'Write the SFS number of the table that is entered.',
  },
  'calculation.norm_entry_unconfirmed': {
    title: 'The table is not confirmed by another person',
    detail: 'One person enters the table and another confirms it.',
  },
  'calculation.percent_out_of_range': {
    title: 'A percentage is not right',
    detail: 'Write a whole number between {{from}} and {{to}}.',
  },
  'calculation.activity_of_unknown_member': {
    title: 'The activity requirement is about someone who is not in the household',
    detail: 'Check who is in the household.',
  },
  'calculation.months_not_a_count': {
    title: 'The number of months is not right',
    detail: 'Write a whole number, or 0.',
  },
  'calculation.history_month_twice': {
    title: 'A month is there twice among the months with support',
    detail: 'Write each month once.',
  },
  'calculation.asset_key_twice': {
    title: 'The same asset is there twice',
    detail: 'Remove one of them.',
  },
  'calculation.respite_reasons_missing': {
    title: 'The reasons for the respite are missing',
    detail: 'Write why the asset is not to count yet.',
  },
  'batch.not_expressed': {
    title: 'This household cannot be calculated together with others',
    detail: 'What stands in {{field}} does not fit. Calculate the household by itself.',
  },
  'batch.other_layout': {
    title: 'The household is saved in an older way',
    detail: 'Read the household again from where it came.',
  },
} satisfies RefusalPart
