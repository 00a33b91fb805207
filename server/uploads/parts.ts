import { randomBytes } from 'node:crypto'
import { mostPartBytes, type beginUpload, type dropUpload, type myUploads, type sendPart } from '../../api/uploads.ts'
import { refuse } from '../../base/refusal.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addPart, addUpload, findUploads, holdUpload, removeUpload } from './queries.ts'

const mostOnTheirWay = 20
const mostBytesOnTheirWay = 100 * 1024 * 1024

export async function begin(call: Call<typeof beginUpload>): Promise<ReplyOf<typeof beginUpload>> {
  const { tx, who, input, now, papers } = call
  if (input.bytes > papers.mostBytes) refuse('file.too_large', { maxBytes: papers.mostBytes })
  const others = await findUploads(tx, who.id)
  const bytes = others.reduce((sum, one) => sum + one.bytes, input.bytes)
  if (others.length >= mostOnTheirWay || bytes > mostBytesOnTheirWay) refuse('file.too_many', { most: mostOnTheirWay })
  const key = randomBytes(32)
  const uploadId = await addUpload(tx, { ...input, personId: who.id, key, now })
  return { uploadId, key: key.toString('base64') }
}

export async function readMine({ tx, who }: Call<typeof myUploads>): Promise<ReplyOf<typeof myUploads>> {
  const uploads = await findUploads(tx, who.id)
  return { uploads: uploads.map((one) => ({ ...one, key: one.key.toString('base64') })) }
}

/** Where the next part must begin; a part from elsewhere, or sent twice, changes nothing. */
export async function take(call: Call<typeof sendPart>): Promise<ReplyOf<typeof sendPart>> {
  const { tx, who, ids, input, now, files, upload } = call
  const held = await holdUpload(tx, who.id, ids.uploadId)
  if (!held) refuse('not_found')
  const received = held.parts.reduce((sum, part) => sum + part.bytes, 0)
  const { length } = upload.bytes
  if (Number(input.from) !== received || length === 0) return { received }
  if (length > mostPartBytes || received + length > held.bytes) refuse('file.too_large', { maxBytes: held.bytes })
  const { storedAs } = await files.put(upload.bytes, { municipality: tx.municipality, key: tx.vault.fileKey })
  await addPart(tx, ids.uploadId, { fromByte: received, bytes: length, storedAs }, now)
  return { received: received + length }
}

export async function drop({ tx, who, ids }: Call<typeof dropUpload>): Promise<ReplyOf<typeof dropUpload>> {
  if (!(await removeUpload(tx, who.id, ids.uploadId))) refuse('not_found')
  return { dropped: true }
}
