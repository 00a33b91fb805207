import type { addAttachment, removeAttachment } from '../../api/applications.ts'
import type { attachUpload } from '../../api/uploads.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { takeWhole } from '../uploads/whole.ts'
import { openForChange } from './draft.ts'
import * as queries from './queries.ts'

const mostAttachments = 40

export const attach = (call: Call<typeof addAttachment>): Promise<ReplyOf<typeof addAttachment>> =>
  put(call, () => Promise.resolve(call.upload.bytes))

/** The same with a file that has come in parts. */
export const attachUploaded = (call: Call<typeof attachUpload>): Promise<ReplyOf<typeof attachUpload>> =>
  put(call, () => takeWhole(call.tx, call.files, call.who.id, call.input.uploadId))

type Attaching = Pick<Call<typeof addAttachment>, 'tx' | 'who' | 'ids' | 'input' | 'now' | 'papers'>

async function put(
  { tx, who, ids, input, now, papers }: Attaching,
  bytesOf: () => Promise<Uint8Array>,
): Promise<ReplyOf<typeof addAttachment>> {
  const { draftId } = await openForChange(tx, who.id, toMonth(ids.month))
  if ((await queries.findAttachments(tx, draftId)).length >= mostAttachments)
    refuse('file.too_many', { most: mostAttachments })
  const { shows } = input
  const kept = await papers.keep(tx, await bytesOf(), now)
  const attachmentId = await queries.addAttachment(tx, { ...kept, draftId, personId: who.id, shows, now })
  const { mediaType, bytes, scan } = kept
  return { attachmentId, shows, mediaType, bytes, uploadedAt: now.toISOString(), scan }
}

export async function detach(call: Call<typeof removeAttachment>): Promise<ReplyOf<typeof removeAttachment>> {
  const { tx, who, ids, now } = call
  const { draftId } = await openForChange(tx, who.id, toMonth(ids.month))
  if (!(await queries.removeAttachment(tx, draftId, ids.attachmentId, now))) refuse('not_found')
  return { removed: true }
}
