import { registerHolders, type RegisterHolder } from './completion.ts'
import type { SourceKey } from './sources.ts'

/** By which provision each holder answers. Nobody else is named: vehicles and permits are not asked about. Which details: förordning 2008:975, not read in its own text. */
export const registerProvisions: Readonly<Record<RegisterHolder, SourceKey>> = {
  social_insurance_agency: 'SoL 15:10',
  student_aid_board: 'SoL 15:10',
  pensions_agency: 'SoL 15:10',
  unemployment_fund: 'SoL 15:10',
  employment_service: 'SoL 15:11',
  tax_agency: 'SoL 15:12',
}

export const isHolder = (name: string): name is RegisterHolder => registerHolders.some((one) => one === name)

/** What is written to those who are asked, when the municipality has no wording of its own. */
export const askedByLaw = '15 kap. 10–12 §§ socialtjänstlagen (2025:400), förordningen (2008:975)'

/** From how many per cent a difference is told. No provision says; the one open system read begins at twelve. */
export const changePercent = {
  value: 12,
  source: 'Municipal guideline',
  from: '2026-11',
  published: '2026-11-21',
  note: 'Below it lie the days of a month and the rounding of a day’s benefit; a municipality may set its own.',
} as const
