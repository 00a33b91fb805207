import { ageClasses } from '../../law/riksnorm/table.ts'
import type { SourceKey } from '../../law/sources.ts'

/** What a day in a case can be about. Own watches are written by hand; the others come and go by themselves. */
export const watchKinds = [
  'home_lost',
  'hearing_answer',
  'completion',
  'delay',
  'six_months',
  'delay_request',
  'child_age',
  'job_stimulus_ends',
  'respite_ends',
  'decision_ends',
  'deviation_ends',
  'own',
] as const
export type WatchKind = (typeof watchKinds)[number]

export const watchSources: Readonly<Record<Exclude<WatchKind, 'own' | 'child_age'>, SourceKey>> = {
  home_lost: 'JO Södertälje',
  hearing_answer: 'FL 25',
  completion: 'FL 20',
  delay: 'FL 11',
  six_months: 'FL 12',
  delay_request: 'FL 12',
  job_stimulus_ends: 'SoL 12:8',
  respite_ends: 'Municipal guideline',
  decision_ends: 'SoL 14:9',
  deviation_ends: 'Municipal guideline',
}

/**
 * Days from arrival until one is reminded to tell of the delay. House default: FL 11 has no number ("väsentligt försenad"), and aid for a month that
 * is a month late has failed what it was for. Municipal; nothing in the facts we have sets another.
 */
export const delayAfterDays = 30

/** Days ahead of which the delay is told of. House default: before that it is everyday work, and says nothing. */
export const delayToldDaysAhead = 14

/** Days ahead of which a birthday, the end of the two years, and the six months are told of. House default: two months' calculations. */
export const toldDaysAhead = 60

/** Days ahead of which the end of a decision that holds to a day is told of. House default: time for one more month's decision. */
export const decisionEndToldDaysAhead = 30

/** Birthdays that change a case: a new age class of the norm, and eighteen and twenty-one, when the parents' duty ends. */
export const watchedAges: readonly { years: number; source: SourceKey }[] = [
  ...ageClasses
    .map((one) => Number(one.split('-')[0]))
    .filter((years) => years > 0)
    .map((years) => ({ years, source: 'SoF 12:2' as const })),
  { years: 18, source: 'FB 7:1' },
  { years: 21, source: 'FB 7:1' },
]
