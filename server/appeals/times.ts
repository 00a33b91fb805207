import type { appealDecision } from '../../api/appeals.ts'
import { toDay, type Day } from '../../base/day.ts'
import { appealIsInTime, due } from '../../rules/deadlines/deadline.ts'
import type { ReplyOf } from '../platform/http/bind.ts'
import type { AppealRow } from './queries.ts'

/** JO's measure of promptly: a week from the day it came (FL 46). */
export function handOverBy(arrivedOn: Day): Day {
  const limit = due('hand_over_appeal', arrivedOn)
  return limit.state === 'running' ? limit.lastDay : arrivedOn
}

/** An appeal with what follows from its days. */
export function withTimes({ receivedDecisionOn, ...one }: AppealRow): ReplyOf<typeof appealDecision> {
  const arrivedOn = toDay(one.arrivedOn)
  return { ...one, handOverBy: handOverBy(arrivedOn), isInTime: appealIsInTime(receivedDecisionOn, arrivedOn) }
}
