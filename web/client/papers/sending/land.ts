import { call } from '../../../ui/call.ts'
import { ask } from '../../endpoints.ts'
import type { Attachment } from '../../apply/draft/draft.ts'

interface Landing {
  destination: string
  uploadId: string
  idempotencyKey: string
  signal: AbortSignal
}

/** What is whole is put where it is to stand: `draft:2026-12:c1`, or `item:` and the thing that was asked for. Null: there is nothing to show of it. */
export async function land({ destination, uploadId, idempotencyKey, signal }: Landing): Promise<Attachment | null> {
  const [kind, where = '', shows = ''] = destination.split(':')
  if (kind === 'draft')
    return call(ask.attachUpload, { params: { month: where }, body: { uploadId, shows }, idempotencyKey, signal })
  await call(ask.answerWithUpload, { params: { completionItemId: where }, body: { uploadId }, idempotencyKey, signal })
  return null
}
