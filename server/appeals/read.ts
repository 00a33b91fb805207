import type { caseAppeals, myAppeals } from '../../api/appeals.ts'
import { toMonth } from '../../base/month.ts'
import { appealDue } from '../../rules/deadlines/deadline.ts'
import { findReadableCases } from '../cases/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findForMe, findOfCase } from './queries.ts'
import { withTimes } from './times.ts'

/** My own alone: what another adult appeals is theirs to tell. */
export async function readMine({ tx, who, ids, today }: Call<typeof myAppeals>): Promise<ReplyOf<typeof myAppeals>> {
  const cases = await findReadableCases(tx, who.id, today)
  const caseIds = cases.map(({ caseId }) => caseId)
  const found = await findForMe(tx, { personId: who.id, caseIds, month: toMonth(ids.month), decisionId: null })
  return {
    decisions: found.map(({ appeal, ...decision }) => {
      const limit = appealDue(decision.receivedOn)
      const appealBy = limit.state === 'running' ? limit.lastDay : null
      return { ...decision, appealBy, appeal: appeal && withTimes(appeal) }
    }),
  }
}

export async function readOfCase({ tx, ids }: Call<typeof caseAppeals>): Promise<ReplyOf<typeof caseAppeals>> {
  const found = await findOfCase(tx, { caseId: ids.caseId, month: toMonth(ids.month), decisionId: null })
  return { decisions: found.map(({ appeals, ...one }) => ({ ...one, appeals: appeals.map(withTimes) })) }
}
