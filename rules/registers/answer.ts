import type { Day } from '../../base/day.ts'
import type { Ore } from '../../base/money.ts'
import type { RegisterHolder } from '../../law/completion.ts'
import type { IncomeKind } from '../calculation/input.ts'

/** Why there is no answer. */
export const notFetchedWhys = [
  'down',
  'too_slow',
  'holder_failed',
  'unreadable',
  'left_out',
  'no_number',
  'protected',
] as const
export type NotFetchedWhy = (typeof notFetchedWhys)[number]

/** One amount that was paid to somebody, as its holder tells it. */
export interface RegisterRow {
  /** Code and name there. */
  code: string
  label: string
  /** What it is here; null: the code is not known, a person says what it is. */
  kind: IncomeKind | null
  paidOn: Day
  /** What reached the person. */
  amount: Ore
  /** Kept back beside tax, as a seizure. */
  withheld: Ore
}

export const registerFactKinds = ['job_seeker', 'activity_report', 'unemployment_fund', 'capital_year'] as const
/** What a holder tells that is no amount of the month. */
export interface RegisterFact {
  fact: (typeof registerFactKinds)[number]
  value: string
}

export interface Told {
  rows: readonly RegisterRow[]
  facts: readonly RegisterFact[]
  /** The holder says that the person's data are protected. */
  isMarked: boolean
  /** Some of it did not come: its silence says nothing. */
  isPartial: boolean
}

/** What came of asking one holder of one person. No answer is not the same as nothing: it has no rows to count. */
export type RegisterAnswer =
  | ({ state: 'fetched' } & Told)
  | { state: 'nothing' }
  | { state: 'not_fetched'; why: NotFetchedWhy }

export type HolderAnswers = Readonly<Record<RegisterHolder, RegisterAnswer>>

export const notFetched = (why: NotFetchedWhy): RegisterAnswer => ({ state: 'not_fetched', why })

/** All holders with the same answer. */
export const everybody = (answer: RegisterAnswer): HolderAnswers => ({
  social_insurance_agency: answer,
  student_aid_board: answer,
  pensions_agency: answer,
  unemployment_fund: answer,
  employment_service: answer,
  tax_agency: answer,
})

/** An answer with something in it was fetched; a whole answer without is nothing; half of nothing is not known. */
export function answered(told: Told): RegisterAnswer {
  const isEmpty = told.rows.length === 0 && told.facts.length === 0 && !told.isMarked
  if (!isEmpty) return { state: 'fetched', ...told }
  return told.isPartial ? notFetched('holder_failed') : { state: 'nothing' }
}

/** Whether silence about something means that there is none. */
export const isWhole = (answer: RegisterAnswer): boolean =>
  answer.state === 'nothing' || (answer.state === 'fetched' && !answer.isPartial)
