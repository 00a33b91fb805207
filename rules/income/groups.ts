/**
 * Every kind of income, as people would look for it: what benefits there are (förordning 2008:975 lists those the board may fetch) and what
 * municipalities ask for. How each counts stands in `kinds.ts`.
 */
export const incomeGroups = {
  work: ['wage', 'habilitation_allowance', 'foster_fee', 'foster_expenses', 'job_premium'],
  unemployment: ['unemployment_benefit', 'alfa_benefit', 'activity_support', 'establishment_benefit'],
  illness: [
    'sickness_benefit',
    'sickness_compensation',
    'activity_compensation',
    'daily_benefit',
    'annuity',
    'care_allowance',
    'additional_cost_allowance',
  ],
  family: [
    'child_allowance',
    'parental_benefit',
    'maintenance',
    'maintenance_support',
    'child_pension',
    'surviving_child_support',
  ],
  pension: ['pension', 'occupational_pension', 'elderly_support'],
  housing: ['housing_allowance', 'housing_supplement', 'lodger_rent', 'child_rent_share'],
  study: ['study_grant', 'study_loan', 'study_extra_supplement', 'boarding_supplement'],
  private: ['transfer', 'gift', 'private_loan', 'capital', 'insurance', 'damages', 'winnings'],
  other: ['tax_refund', 'seized_tax_refund', 'small_fund_grant', 'other_municipality_aid', 'foreign_income', 'other'],
} as const
export type IncomeGroup = keyof typeof incomeGroups
