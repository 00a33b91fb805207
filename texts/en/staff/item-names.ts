import type { Texts } from '../../languages.ts'
import type { itemNames as sv } from '../../sv/staff/item-names.ts'

/** What each thing we may ask for, or fetch, is called. */
export const itemNames: Texts<typeof sv> = {
  rent_notice: 'Rent notice',
  rental_contract: 'Rental contract',
  electricity_invoice: 'Electricity invoice',
  invoice: 'Bill or invoice',
  receipt: 'Receipt',
  cost_estimate: 'Cost estimate',
  medical_certificate: 'Medical certificate',
  wage_slip: 'Wage slip',
  account_statement: 'Account statement',
  agreement: 'Agreement',
  explanation: 'Explanation in your own words',
  other: 'Something else',
  social_insurance_benefit: 'Benefit from the Social Insurance Agency',
  student_aid: 'Student aid',
  pension: 'Pension',
  unemployment_benefit: 'Benefit from the unemployment fund',
  employment_registration: 'Registration with the Employment Service',
  capital_income: 'Income from capital',
  employer_declaration: 'The employer’s declaration of wage',
  tax_refund: 'Tax refund',
}
