import { call, newKey } from '../../../ui/call.ts'
import { isProblem } from '../../../ui/problem.ts'
import { ask } from '../../endpoints.ts'
import { persist } from './line.ts'
import { forget, keep } from './store.ts'

/** Some seconds on a slow line: what a lost line costs. */
const partBytes = 65_536

export interface Begun {
  uploadId: string
  received: number
}

interface Sending {
  destination: string
  file: Blob
  /** Begun before a reload. */
  begun: Begun | undefined
  signal: AbortSignal
  onSent: (bytes: number) => void
  onWait: (isWaiting: boolean) => void
  onBegun: (uploadId: string) => void
}

/** Sends a file in parts, over lost lines, and gives the upload that is whole. */
export async function sendWhole(sending: Sending): Promise<string> {
  const { file, signal, onSent, onWait } = sending
  const { uploadId, received } = sending.begun ?? (await begin(sending))
  let from = received
  onSent(from)
  while (from < file.size) {
    const part = file.slice(from, from + partBytes)
    const body = { from: String(from) }
    const sent = await persist(
      () => call(ask.sendPart, { params: { uploadId }, body, file: part, fileName: 'del', signal }),
      { onWait, signal, isOwn: true },
    )
    from = sent.received
    onSent(from)
  }
  return uploadId
}

async function begin({ destination, file, signal, onWait, onBegun }: Sending): Promise<Begun> {
  const body = { destination, bytes: file.size }
  const idempotencyKey = newKey()
  const { uploadId, key } = await persist(
    () => call(ask.beginUpload, { body, idempotencyKey, signal }),
    // Whoever signs in meanwhile on a shared phone does not send another's paper as their own.
    { onWait, signal, isOwn: false },
  )
  onBegun(uploadId)
  await keep(uploadId, key, file)
  return { uploadId, received: 0 }
}

/** What is not to be sent is forgotten here and there; that somebody else did so first is no matter. */
export async function dropUpload(uploadId: string): Promise<void> {
  await forget(uploadId)
  await call(ask.dropUpload, { params: { uploadId }, quiet: true }).catch((thrown: unknown) => {
    if (!isProblem(thrown)) throw thrown
  })
}
