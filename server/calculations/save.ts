import type { ApplicationContent } from '../../api/applications.ts'
import type { AssessmentContent, saveAssessment } from '../../api/assessments.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { findApplication } from '../applications/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { agreesWithRegisters } from '../registers/agrees.ts'
import { findAssessment, putAssessment } from './queries.ts'

/** Saves the working copy over the version it was made from; otherwise both are shown and nothing is lost. */
export async function save({
  tx,
  who,
  ids,
  input,
  now,
}: Call<typeof saveAssessment>): Promise<ReplyOf<typeof saveAssessment>> {
  const month = toMonth(ids.month)
  const application = await findApplication(tx, ids.caseId, month)
  if (!application) refuse('application.none')
  if (!keepsWhatWasTold(input.content, application.content)) refuse('request.malformed')
  if (!(await agreesWithRegisters(tx, { caseId: ids.caseId, month }, input.content.incomes)))
    refuse('register.income_unknown')
  const version = await putAssessment(
    tx,
    { caseId: ids.caseId, month, from: input.version, by: who.id, now },
    input.content,
  )
  if (version !== null) return { version, savedAt: now.toISOString() }
  const current = await findAssessment(tx, ids.caseId, month)
  refuse(
    'conflict.changed',
    {},
    {
      current: current && {
        version: current.version,
        savedAt: current.savedAt.toISOString(),
        savedBy: current.savedBy,
        content: current.content,
      },
    },
  )
}

/**
 * What the person asked for and told of stays as it was told: a need left out would never be decided, and an amount changed here would need no
 * reasons (FL 32 §). Only those in the application are counted; another would get a letter about it.
 */
function keepsWhatWasTold(content: AssessmentContent, told: ApplicationContent): boolean {
  const costs = new Map(content.costs.map((cost) => [cost.key, cost]))
  const incomes = new Map(told.incomes.map((income) => [income.key, income.amount]))
  const members = new Set(told.household.members.map((member) => member.key))
  return (
    costs.size === content.costs.length &&
    told.costs.every(
      ({ key, kind, applied }) => costs.get(key)?.kind === kind && costs.get(key)?.applied === applied,
    ) &&
    content.incomes.every((income) => income.told === (incomes.get(income.key) ?? 0)) &&
    content.members.every((member) => members.has(member.key))
  )
}
