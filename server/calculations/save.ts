import type { saveAssessment } from '../../api/assessments.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { findApplication } from '../applications/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findAssessment, putAssessment } from './queries.ts'

/** Saves the working copy over the version it was made from; otherwise both are shown and nothing is lost. */
export async function save({ tx, who, ids, input, now }: Call<typeof saveAssessment>): Promise<ReplyOf<typeof saveAssessment>> {
  const month = toMonth(ids.month)
  if (!(await findApplication(tx, ids.caseId, month))) refuse('application.none')
  const version = await putAssessment(tx, { caseId: ids.caseId, month, from: input.version, by: who.id, now }, input.content)
  if (version !== null) return { version, savedAt: now.toISOString() }
  const current = await findAssessment(tx, ids.caseId, month)
  refuse('conflict.changed', {}, { current: current && { version: current.version, savedAt: current.savedAt.toISOString(), savedBy: current.savedBy, content: current.content } })
}
