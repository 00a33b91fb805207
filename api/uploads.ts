import { z } from 'zod'
import { addAttachment, attachment } from './applications.ts'
import { uploadItem } from './completions.ts'
import { route } from './route.ts'
import { id, month } from './shapes.ts'

/** Where a file is to stand: a row of the draft of a month, or a thing that was asked for. */
const destination = z.string().regex(/^(draft:\d{4}-\d{2}:([ci]\d{1,3}|general)|item:[0-9a-f-]{36})$/)
const params = z.object({ uploadId: id })
/** A part is at most this long: small enough that a lost line costs seconds. */
export const mostPartBytes = 1_048_576

export const beginUpload = route({
  method: 'POST',
  path: '/api/me/uploads',
  summary: 'Begin to send a file in parts; the key locks what waits in the browser',
  access: { who: 'client' },
  audit: { event: 'upload.begun', reads: 'own' },
  writes: true,
  body: z.object({ destination, bytes: z.int().min(1).max(1_000_000_000) }),
  reply: z.object({ uploadId: id, key: z.base64() }),
  refuses: ['file.too_large', 'file.too_many'],
})

export const myUploads = route({
  method: 'GET',
  path: '/api/me/uploads',
  summary: 'My files that are on their way, how much of each has come, and the key to what waits in the browser',
  access: { who: 'client' },
  audit: { event: 'uploads.read', reads: 'own' },
  reply: z.object({
    uploads: z.array(
      z.object({ uploadId: id, destination: z.string(), bytes: z.int(), received: z.int(), key: z.base64() }),
    ),
  }),
  refuses: [],
})

export const sendPart = route({
  method: 'POST',
  path: '/api/me/uploads/:uploadId/parts',
  summary:
    'The next part, at most 1 MB; one that does not begin where we are is not taken. The reply says where to go on',
  access: { who: 'client' },
  audit: { event: 'upload.part_sent', reads: 'own' },
  params,
  takesFile: true,
  writes: true,
  body: z.object({ from: z.string().regex(/^\d{1,10}$/) }),
  reply: z.object({ received: z.int() }),
  refuses: ['file.too_large'],
})

export const dropUpload = route({
  method: 'POST',
  path: '/api/me/uploads/:uploadId/drop',
  summary: 'Give up a file that is on its way',
  access: { who: 'client' },
  audit: { event: 'upload.dropped', reads: 'own' },
  params,
  writes: true,
  reply: z.object({ dropped: z.literal(true) }),
  refuses: [],
})

export const attachUpload = route({
  method: 'POST',
  path: '/api/me/drafts/:month/attachments/uploaded',
  summary: 'A file that has come in parts becomes an attachment of the draft',
  access: { who: 'client' },
  audit: { event: 'attachment.added', reads: 'own' },
  params: z.object({ month }),
  writes: true,
  body: addAttachment.body.extend({ uploadId: id }),
  reply: attachment,
  refuses: [...addAttachment.refuses, 'upload.unfinished'],
})

export const answerWithUpload = route({
  method: 'POST',
  path: '/api/me/completion-items/:completionItemId/attachments/uploaded',
  summary: 'A file that has come in parts answers one thing we asked for',
  access: { who: 'client' },
  audit: { event: 'completion.uploaded', reads: 'own' },
  params: uploadItem.params,
  writes: true,
  body: z.object({ uploadId: id }),
  reply: uploadItem.reply,
  refuses: [...uploadItem.refuses, 'upload.unfinished'],
})
