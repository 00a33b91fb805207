import type { guidelines } from '../../api/guidelines.ts'
import { administrators, localGuideline } from '../../api/submissions.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findGuidelines, type GuidelineRow } from './queries.ts'
import { listOpen } from './submissions/list.ts'

type Told = ReplyOf<typeof guidelines>['guidelines'][number]

/** Every guideline; to an administrator also those that wait. */
export async function showGuidelines({ tx, who }: Call<typeof guidelines>): Promise<ReplyOf<typeof guidelines>> {
  const mayWrite = who.grants.some((grant) => administrators.roles.some((role) => role === grant.role))
  const rows = await findGuidelines(tx)
  return {
    guidelines: rows.map(told),
    submissions: mayWrite ? await listOpen(tx, 'guidelines', who.id) : [],
    mayWrite,
  }
}

const told = ({ guidelineId, from, to, decidedBy, parameters, enteredBy, approvedBy }: GuidelineRow): Told => ({
  guidelineId,
  from,
  to,
  decidedBy,
  approved: enteredBy !== null && approvedBy !== null ? { enteredBy, approvedBy } : null,
  value: localGuideline.parse(parameters),
})
