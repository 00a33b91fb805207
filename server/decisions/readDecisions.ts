import type { redecisions } from '../../api/decisions.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { nextWorkday } from '../../rules/deadlines/holidays.ts'
import { plusDays } from '../../base/day.ts'
import { sourceOfGround } from '../../rules/redecision/grounds.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { forTheMonth } from '../../rules/holding/holding.ts'
import { gather } from './gather.ts'
import { findMadeDecisions } from './queries.ts'

/** The decisions of a month in all their versions, beside what the calculation supports now. */
export async function readDecisions({
  tx,
  ids,
  now,
  today,
}: Call<typeof redecisions>): Promise<ReplyOf<typeof redecisions>> {
  const month = toMonth(ids.month)
  const ground = (await gather(tx, ids.caseId, month, now)) ?? refuse('application.none')
  const made = await findMadeDecisions(tx, ids.caseId, month)
  const supportedOf = (key: string) => {
    const found = ground.proposals.find((one) => one.need === key)
    return found ? { outcome: found.outcome, amount: found.granted, provisions: [...found.provisions] } : null
  }
  return {
    decisions: made.map(({ redecision, needs, decidedOn: _day, ...one }) => ({
      ...one,
      redecision: redecision && { ...redecision, source: sourceOfGround[redecision.ground] },
      needs: needs.map((need) => ({
        ...need,
        own: need.own ?? {},
        holding: need.holding ?? forTheMonth,
        supported: supportedOf(need.key),
      })),
    })),
    assessmentVersion: ground.assessment.version,
    payOn: nextWorkday(plusDays(today, 1)),
  }
}
