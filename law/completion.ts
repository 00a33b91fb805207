import type { SourceKey } from './sources.ts'

/** Who holds what the municipality may fetch itself for an application of economic support. */
export const registerHolders = [
  'social_insurance_agency',
  'student_aid_board',
  'pensions_agency',
  'unemployment_fund',
  'employment_service',
  'tax_agency',
] as const
export type RegisterHolder = (typeof registerHolders)[number]

interface Fetched {
  holder: RegisterHolder
  source: SourceKey
  note?: string
}

/** What the municipality fetches itself, and so never asks the person for (FL 8, SoL 15:10–12). Which details: förordning 2008:975, not read in its own text. */
export const fetched = {
  social_insurance_benefit: { holder: 'social_insurance_agency', source: 'SoL 15:10' },
  student_aid: { holder: 'student_aid_board', source: 'SoL 15:10' },
  pension: { holder: 'pensions_agency', source: 'SoL 15:10' },
  unemployment_benefit: { holder: 'unemployment_fund', source: 'SoL 15:10' },
  employment_registration: { holder: 'employment_service', source: 'SoL 15:11' },
  capital_income: { holder: 'tax_agency', source: 'SoL 15:12' },
  employer_declaration: {
    holder: 'tax_agency',
    source: 'SoL 15:12',
    note: 'Widened on 1 December 2025; which data came with that is not verified.',
  },
  tax_refund: { holder: 'tax_agency', source: 'SoL 15:12' },
} as const satisfies Record<string, Fetched>
export type FetchedKind = keyof typeof fetched

/** What only the person has, and may be asked for (FL 23, second paragraph). */
export const askedKinds = [
  'rent_notice',
  'rental_contract',
  'electricity_invoice',
  'invoice',
  'receipt',
  'cost_estimate',
  'medical_certificate',
  'wage_slip',
  'account_statement',
  'agreement',
  'explanation',
  'other',
] as const
export type AskedKind = (typeof askedKinds)[number]
export type ItemKind = AskedKind | FetchedKind

/** What is known in part elsewhere: ask only for the rest. The employer's declaration comes the month after the wage. */
export const partlyFetched: Partial<Record<AskedKind, FetchedKind>> = { wage_slip: 'employer_declaration' }

interface Measure {
  length: { days: number }
  starts: 'asked' | 'answer_day'
  kind: 'local'
  source: SourceKey
  /** The day is shown and agreed with the person: it moves only as they say. */
  movesToWeekday: false
  note: string
}
const local = { kind: 'local', source: 'Municipal guideline', movesToWeekday: false } as const

/** No provision gives a number of days: working measures, until the municipality has its own. */
export const completionDays = {
  /** Proposed from the asking. */
  usual: {
    ...local,
    length: { days: 10 },
    starts: 'asked',
    note: 'Long enough for a landlord or a bank to answer, inside the month.',
  },
  /** The shortest time someone else than the person may set, and that a rejection may rest on. */
  shortest: {
    ...local,
    length: { days: 5 },
    starts: 'asked',
    note: 'The law asks for a reasonable time; a working week is the least here.',
  },
  /** How far the person may move the day alone. */
  longest: {
    ...local,
    length: { days: 30 },
    starts: 'asked',
    note: 'Beyond a month the next application has come: then the two agree by talking.',
  },
  /** So long before the answer day the reminder comes. */
  reminder: { ...local, length: { days: 2 }, starts: 'answer_day', note: 'Time left to send what lies at home.' },
} as const satisfies Record<string, Measure>

/** So many requests about one need; the next only after talking with the first social worker. */
export const roundsAlone = {
  value: 2,
  source: 'FL 9',
  from: '2026-11',
  published: '2026-11-21',
  note: 'The law says simple and fast, no number; the third request for the same need is looked at by two.',
} as const
