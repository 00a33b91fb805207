import type { preparedDecisions, preparedToReview } from '../../api/preparations.ts'
import { toMonth } from '../../base/month.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findToReview } from './listQuery.ts'
import { findPreparedOfMonth } from './queries.ts'

export async function readOfMonth({
  tx,
  who,
  ids,
}: Call<typeof preparedDecisions>): Promise<ReplyOf<typeof preparedDecisions>> {
  const of = { caseId: ids.caseId, month: toMonth(ids.month), staffId: who.id }
  return { prepared: await findPreparedOfMonth(tx, of) }
}

export async function readToReview({
  tx,
  who,
  today,
  shows,
}: Call<typeof preparedToReview>): Promise<ReplyOf<typeof preparedToReview>> {
  const lists = await findToReview(tx, { staffId: who.id, today })
  shows([...new Set([...lists.toReview, ...lists.returned, ...lists.waiting].map((row) => row.caseId))])
  return lists
}
