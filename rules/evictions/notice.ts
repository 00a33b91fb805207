import type { Day } from '../../base/day.ts'
import { due } from '../deadlines/deadline.ts'
import { met, unmet, type Unmet } from '../gates/unmet.ts'
import { shortestWords } from './home.ts'

/** Who tells that somebody is to be evicted. */
export const noticeSenders = ['enforcement_authority', 'landlord'] as const

/** How the person gets a copy of the confirmation. */
export const copyChannels = ['letter', 'handed_over', 'safe_message'] as const
export type CopyChannel = (typeof copyChannels)[number]

export interface ConfirmationFacts {
  today: Day
  /** The day the notice reached us. */
  arrivedOn: Day
  /** Who answers for the case, by name; null: nobody is named. */
  responsible: string | null
  copy: CopyChannel | null
  /** Why it was not confirmed the day it came. */
  late: string | null
}

type ConfirmationNeed = 'responsible_named' | 'copy_to_person' | 'notice_late_explained'

/** SoF 11:3: confirmed the same day, with who is responsible and a copy to the person; after the day, also why so late. */
export function wholeConfirmation(facts: ConfirmationFacts): Unmet<ConfirmationNeed>[] {
  return [
    ...(facts.responsible === null ? unmet('responsible_named') : met),
    ...(facts.copy === null ? unmet('copy_to_person') : met),
    ...(isLate(facts) && [...(facts.late ?? '').trim()].length < shortestWords ? unmet('notice_late_explained') : met),
  ]
}

/** The day to confirm it has passed. */
export function isLate({ arrivedOn, today }: Pick<ConfirmationFacts, 'arrivedOn' | 'today'>): boolean {
  const until = due('confirm_eviction_notice', arrivedOn)
  return until.state === 'running' && today > until.lastDay
}

/** A case is not left with a notice of eviction that nobody has confirmed. */
export const noticeConfirmed = ({
  unconfirmedNotices = 0,
}: {
  unconfirmedNotices?: number
}): Unmet<'notice_confirmed'>[] =>
  unconfirmedNotices === 0 ? met : unmet('notice_confirmed', { count: unconfirmedNotices })

/** The last day to win the tenancy back, where only the day of service is known (JB 12:44). */
export function lastDayFrom(servedOn: Day): Day {
  const until = due('save_home', servedOn)
  return until.state === 'running' ? until.lastDay : servedOn
}
