import type { readAttachment } from '../../api/applications.ts'
import { refuse } from '../../base/refusal.ts'
import type { Call, FileReply } from '../platform/http/bind.ts'
import { findCaseAttachment } from './queries.ts'

const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }

/** The document as it came, to be saved: what a stranger sent is never run inside our own pages. */
export async function giveAttachment({ tx, ids, papers }: Call<typeof readAttachment>): Promise<FileReply> {
  const found = await findCaseAttachment(tx, ids.caseId, ids.attachmentId)
  if (!found) refuse('not_found')
  const bytes = await papers.open(tx, found.storedAs)
  return {
    bytes,
    mediaType: found.mediaType,
    name: `bilaga-${ids.attachmentId.slice(-6)}.${endings[found.mediaType] ?? 'bin'}`,
    disposition: 'attachment',
  }
}
