import type { GlossaryTerm } from '../../../texts/glossary.ts'
import type { PageName } from '../apply/draft/pages.ts'

/** The words of the law that a page uses. */
export const wordsOn = {
  household: ['household', 'co_applicant', 'child', 'visiting_child', 'person_number', 'interpreter'],
  home: ['rent', 'household', 'debt', 'reasonable_cost'],
  incomes: ['income', 'wage', 'child_allowance', 'maintenance', 'housing_allowance', 'social_insurance', 'asset'],
  costs: ['reasonable_cost', 'riksnorm', 'electricity', 'home_insurance', 'unemployment_fund', 'need'],
  attachments: ['receipt', 'supplement', 'decision'],
  account: ['account', 'payment', 'caseworker'],
  review: ['application', 'economic_aid', 'income_support', 'caseworker'],
} as const satisfies Readonly<Record<PageName, readonly GlossaryTerm[]>>

export const wordsOfMonth = [
  'income_support',
  'riksnorm',
  'reasonable_cost',
  'income',
  'asset',
  'job_incentive',
  'decision',
  'rejection',
  'appeal',
  'administrative_court',
] as const satisfies readonly GlossaryTerm[]
