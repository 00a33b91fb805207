import { costKinds } from '../calculation/input.ts'
import type { DeviationSubject } from '../deviation/subject.ts'

/** The questions of a household's month that a paragraph may speak to; each paragraph stands where its question arises. */
export const handbookQuestions = [
  'household',
  'norm_level',
  'housing_cost',
  'other_costs',
  'incomes',
  'assets',
  'other_needs',
  'completion',
  'hearing',
  'children',
  'deviation',
  'contacts',
  'decision',
] as const
export type HandbookQuestion = (typeof handbookQuestions)[number]

/**
 * The guideline the committee has decided, and the handling support of the administration: both steer, one above the other. Examples steer nothing:
 * they show how an analysis of a child may be written, and are read beside one's own, never copied into it.
 */
export const handbookDocuments = ['guideline', 'support', 'examples'] as const
export type HandbookDocument = (typeof handbookDocuments)[number]

const named: Partial<Record<DeviationSubject, HandbookQuestion>> = {
  rent: 'housing_cost',
  norm_level: 'norm_level',
  income_rules: 'incomes',
  asset_rules: 'assets',
  demands: 'deviation',
}

/** The question that what a decision departs in belongs to. */
export const questionOf = (subject: DeviationSubject): HandbookQuestion =>
  named[subject] ?? (costKinds.some((one) => one === subject) ? 'other_costs' : 'other_needs')
