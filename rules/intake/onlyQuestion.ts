import type { Day } from '../../base/day.ts'
import { met, unmet, type Unmet } from '../gates/unmet.ts'

/** Did the person say that they only asked for information? */
export const saidOnlyQuestion = ['yes', 'no', 'unclear'] as const
export type SaidOnlyQuestion = (typeof saidOnlyQuestion)[number]

/** A contact about help with money that somebody means to record as a question for information. */
export interface InformationFacts {
  today: Day
  onlyQuestion: SaidOnlyQuestion
  /** What the person said, in their own words. */
  ownWords: string
}

/** Fewer signs than this tell nothing that can be read afterwards. */
export const shortestOwnWords = 10

/** FL 19, JO 3121-2016: a wish for help with money is an application, whatever it is called; only who expressly asks a question has asked one. */
export function expresslyQuestion({ onlyQuestion, ownWords }: InformationFacts): Unmet<'expressly_only_question'>[] {
  const isTold = [...ownWords.trim()].length >= shortestOwnWords
  return onlyQuestion === 'no' || !isTold ? unmet('expressly_only_question', { shortest: shortestOwnWords }) : met
}

/** When it is unclear it is treated as an application, and ends in a decision. */
export const unclearIsApplication = ({ onlyQuestion }: InformationFacts): Unmet<'unclear_is_application'>[] =>
  onlyQuestion === 'unclear' ? unmet('unclear_is_application') : met
