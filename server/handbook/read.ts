import type { handbook, handbookOfDecisions, handbookVersion } from '../../api/handbook.ts'
import { administrators } from '../../api/submissions.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { listOpen } from '../administration/submissions/list.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findMadeUnder, findVersion, findVersions } from './queries.ts'

/** Every version; to an administrator also those that wait. */
export async function showHandbook({ tx, who, today }: Call<typeof handbook>): Promise<ReplyOf<typeof handbook>> {
  const mayWrite = who.grants.some((grant) => administrators.roles.some((role) => role === grant.role))
  const rows = await findVersions(tx, today)
  return {
    versions: rows.map(({ enteredBy, approvedBy, count, ...row }) => ({
      ...row,
      approved: enteredBy !== null && approvedBy !== null ? { enteredBy, approvedBy } : null,
      paragraphs: count,
    })),
    inForce: rows.flatMap(({ enteredBy: _entered, approvedBy: _approved, count: _count, paragraphs, ...row }) =>
      paragraphs === null ? [] : [{ ...row, paragraphs }],
    ),
    submissions: mayWrite ? await listOpen(tx, 'handbook', who.id) : [],
    mayWrite,
  }
}

export const showVersion = async ({
  tx,
  ids,
}: Call<typeof handbookVersion>): Promise<ReplyOf<typeof handbookVersion>> =>
  (await findVersion(tx, ids.handbookVersionId)) ?? refuse('not_found')

export const showOfDecisions = async ({
  tx,
  ids,
}: Call<typeof handbookOfDecisions>): Promise<ReplyOf<typeof handbookOfDecisions>> => ({
  decisions: await findMadeUnder(tx, { caseId: ids.caseId, month: toMonth(ids.month) }),
})
