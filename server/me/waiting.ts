import type { waitingTime } from '../../api/waiting.ts'
import { plusDays } from '../../base/day.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { daysCounted, expected } from '../../rules/waiting/expected.ts'
import { findReadableCases } from '../cases/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findMyWaiting, findWaited } from './waitingQuery.ts'

/** When to expect a decision: what the municipality's own decided applications say, or nothing. */
export async function readWaitingTime(call: Call<typeof waitingTime>): Promise<ReplyOf<typeof waitingTime>> {
  const { tx, who, ids, today } = call
  const cases = await findReadableCases(tx, who.id, today)
  const caseIds = cases.map(({ caseId }) => caseId)
  const mine = await findMyWaiting(tx, { personId: who.id, caseIds, month: toMonth(ids.month) })
  if (!mine) refuse('not_found')
  const { isFirst, isOpen, arrivedOn } = mine
  if (!isOpen) return { isFirst, expected: null }
  const waited = await findWaited(tx, { since: plusDays(today, -daysCounted), isFirst })
  return { isFirst, expected: expected(waited, arrivedOn) }
}
