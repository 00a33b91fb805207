import type { RegisterHolder } from '../../../law/completion.ts'

/** Those who answer in SSBTEK, in the order of the schema. */
export const agencies = ['AF', 'CSN', 'FK', 'SKV', 'SO', 'TNS', 'MIV'] as const
export type Agency = (typeof agencies)[number]

/** Where each holder answers: the pensions agency through the social insurance agency. Vehicles (TNS) and permits (MIV) have no holder the law names: never asked. */
export const agencyOf: Readonly<Record<RegisterHolder, Agency>> = {
  social_insurance_agency: 'FK',
  student_aid_board: 'CSN',
  pensions_agency: 'FK',
  unemployment_fund: 'SO',
  employment_service: 'AF',
  tax_agency: 'SKV',
}

export const ssbt = 'http://schema.forsakringskassan.se/integration/ssbt/10'
export const soap = 'http://schemas.xmlsoap.org/soap/envelope/'
