import type { caseHome } from '../../api/evictions.ts'
import { toMonth } from '../../base/month.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findHome, findNotices } from './queries.ts'
import { draft } from './words.ts'

export async function readHome({ tx, who, ids, today }: Call<typeof caseHome>): Promise<ReplyOf<typeof caseHome>> {
  const at = { caseId: ids.caseId, month: toMonth(ids.month) }
  const { mayAnswer, ...home } = await findHome(tx, at, { staffId: who.id, today })
  const notices = await findNotices(tx, ids.caseId)
  return {
    ...home,
    notices: notices.map((notice) => ({
      ...notice,
      drafts: notice.confirmation ? [] : mayAnswer.map((one) => ({ ...one, words: draft(notice, one.name) })),
    })),
  }
}
