import { plusDays, type Day } from '../../base/day.ts'
import { due } from '../deadlines/deadline.ts'
import { met, unmet, type Unmet } from '../gates/unmet.ts'
import { isShort } from '../gates/words.ts'
import { placeholders } from '../reasons/placeholders.ts'
import { shortestReasons } from '../reasons/reasons.ts'
import { delayAfterDays } from '../work/watched.ts'

export interface Waiting {
  arrivedOn: Day
  /** The day told last as the one we believe to have decided by; null: not told. */
  newDay: Day | null
}

/** Somebody who ought to be told, or told again: undecided for long, or past the day they were last told (FL 11). */
export const isToBeTold = ({ arrivedOn, newDay }: Waiting, today: Day): boolean =>
  plusDays(arrivedOn, delayAfterDays) <= today && (newDay === null || newDay < today)

/** The first day the person may ask that it be decided: six months after it came (FL 12). */
export const mayRequestFrom = (arrivedOn: Day): Day => lastDay(due('may_request_decision', arrivedOn), arrivedOn)

/** Four weeks from the day the request came (FL 12). */
export const answerBy = (requestedOn: Day): Day => lastDay(due('answer_request_for_decision', requestedOn), requestedOn)

const lastDay = (limit: ReturnType<typeof due>, otherwise: Day): Day =>
  limit.state === 'running' ? limit.lastDay : otherwise

export interface DelayNoticeFacts {
  today: Day
  reason: string
}
export interface DelayAnswerFacts {
  today: Day
  /** Why it cannot be decided now. */
  reasons: string
  /** From `mayDecide`. */
  mayDecide: boolean
}

/** FL 11: the reason for the delay is told, in words that say something. */
export const reasonTold = ({ reason }: DelayNoticeFacts): Unmet<'delay_reason_stated'>[] =>
  isShort(reason) || reason.trim().length < shortestReason || placeholders(reason).length > 0
    ? unmet('delay_reason_stated', { shortest: shortestReason })
    : met
const shortestReason = 20

/** FL 12, 32: a refusal to decide now is a decision, with its reasons. */
export const refusalReasoned = ({ reasons }: DelayAnswerFacts): Unmet<'delay_request_reasons'>[] =>
  reasons.trim().length < shortestReasons || placeholders(reasons).length > 0
    ? unmet('delay_request_reasons', { shortest: shortestReasons })
    : met

/** A case does not end while somebody waits for an answer to such a request. */
export const requestAnswered = ({
  openDelayRequests = 0,
}: {
  openDelayRequests?: number
}): Unmet<'delay_request_answered'>[] =>
  openDelayRequests > 0 ? unmet('delay_request_answered', { open: openDelayRequests }) : met
