import type { RegisterHolder } from '../../law/completion.ts'
import type { IncomeKind } from '../calculation/input.ts'

type Codes = Readonly<Record<string, IncomeKind>>

/** Named in the interface's own description: ABB, FP, SJP, YL. The rest are read from their abbreviations: the name the holder sends stands beside. */
const insurance: Codes = {
  ABB: 'child_allowance',
  FP: 'parental_benefit',
  SJP: 'sickness_benefit',
  YL: 'annuity',
  AS: 'activity_support',
  BOB: 'housing_allowance',
  BST: 'housing_supplement',
  FSJP: 'sickness_benefit',
  GP: 'parental_benefit',
  MEK: 'additional_cost_allowance',
  OMV: 'care_allowance',
  RBE: 'sickness_benefit',
  SA: 'sickness_compensation',
  TFP: 'parental_benefit',
  US: 'maintenance_support',
  VB: 'care_allowance',
}

/** Pensions: AP is named; what survivors and others get is a person's to say. */
const pensions: Codes = { AP: 'pension' }

/** As CSN's schema names its amounts. */
const studies: Codes = {
  GRUNDB: 'study_grant',
  GRUNDF: 'study_grant',
  STUDB: 'study_grant',
  STÖDB: 'study_grant',
  STÖDT: 'study_grant',
  OSSBID: 'study_grant',
  GRUNDL: 'study_loan',
  GRUNFL: 'study_loan',
  MERKL: 'study_loan',
  TILL: 'study_loan',
  OSSLÅN: 'study_loan',
  EXTRA: 'study_extra_supplement',
  INACK: 'boarding_supplement',
}

const codes: Readonly<Partial<Record<RegisterHolder, Codes>>> = {
  social_insurance_agency: insurance,
  pensions_agency: pensions,
  student_aid_board: studies,
  unemployment_fund: { SO: 'unemployment_benefit' },
}

/** What an amount is here, by its holder's code; null: not known. */
export const kindOfCode = (holder: RegisterHolder, code: string): IncomeKind | null =>
  codes[holder]?.[code.replace(/^(FK|PM):/, '')] ?? null

/** Which kinds a holder would tell of: only of them can its silence say anything. */
export const kindsOf = (holder: RegisterHolder): ReadonlySet<IncomeKind> => new Set(Object.values(codes[holder] ?? {}))
