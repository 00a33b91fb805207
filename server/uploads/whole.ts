import { refuse } from '../../base/refusal.ts'
import type { Write } from '../platform/db/transaction.ts'
import type { FileStore } from '../platform/files/store.ts'
import { holdUpload, removeUpload } from './queries.ts'

/** The file put together of its parts, once: it is no longer on its way. Refuses `not_found`, `upload.unfinished`. */
export async function takeWhole(tx: Write, files: FileStore, personId: string, uploadId: string): Promise<Buffer> {
  const held = await holdUpload(tx, personId, uploadId)
  if (!held) refuse('not_found')
  const received = held.parts.reduce((sum, part) => sum + part.bytes, 0)
  if (received < held.bytes) refuse('upload.unfinished', { received })
  const under = { municipality: tx.municipality, key: tx.vault.fileKey }
  const parts: Buffer[] = []
  for (const part of held.parts) parts.push(await files.read(part.storedAs, under))
  await removeUpload(tx, personId, uploadId)
  return Buffer.concat(parts)
}
