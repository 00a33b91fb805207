import type { deviationsOfMonth, deviationsToFollow } from '../../api/guidance.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { leadsCase } from './queries.ts'
import { findDeviations, findSimilar, findToFollow } from './readQueries.ts'

export async function readDeviationsOfMonth({
  tx,
  who,
  ids,
  today,
}: Call<typeof deviationsOfMonth>): Promise<ReplyOf<typeof deviationsOfMonth>> {
  return {
    deviations: await findDeviations(tx, { caseId: ids.caseId, staffId: who.id }),
    mayAnswer: await leadsCase(tx, { caseId: ids.caseId, staffId: who.id, today }),
    similar: await findSimilar(tx, ids.caseId),
  }
}

export async function readToFollow({
  tx,
  who,
  today,
  shows,
}: Call<typeof deviationsToFollow>): Promise<ReplyOf<typeof deviationsToFollow>> {
  const lists = await findToFollow(tx, { staffId: who.id, today })
  shows([...new Set([...lists.toAnswer, ...lists.ending].map((row) => row.caseId))])
  return lists
}
