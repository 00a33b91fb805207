import { fileTypeFromBuffer } from 'file-type'
import { refuse } from '../../../base/refusal.ts'
import { jpegSize, pngSize } from './image.ts'

const allowed = ['application/pdf', 'image/png', 'image/jpeg'] as const
export type MediaType = (typeof allowed)[number]

export interface DetectedType {
  mediaType: MediaType
  /** A PDF that asks for a password: taken, but nobody here can read it and the person should be told. */
  locked: boolean
}

/** More would fill the memory of whatever shows it. */
const mostPixels = 100_000_000

/** What the bytes are, whatever the file was called. Refuses `file.type_not_allowed`, `file.image_too_large`, `file.unreadable`. */
export async function detectType(bytes: Uint8Array): Promise<DetectedType> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const mediaType = allowed.find((one) => one === found?.mime) ?? refuse('file.type_not_allowed')
  if (mediaType === 'application/pdf') return { mediaType, locked: isLocked(bytes) }
  const size = mediaType === 'image/png' ? pngSize(bytes) : jpegSize(bytes)
  if (size === null) return refuse('file.unreadable')
  if (size.width * size.height > mostPixels) refuse('file.image_too_large', { megapixels: mostPixels / 1_000_000 })
  return { mediaType, locked: false }
}

/** The trailer of an encrypted PDF names its `Encrypt` dictionary, and the trailer itself is never encrypted (ISO 32000-1, 7.6.1). */
function isLocked(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = view.indexOf('/Encrypt'); at >= 0; at = view.indexOf('/Encrypt', at + 1)) {
    if (/^\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(view.toString('latin1', at, at + 60))) return true
  }
  return false
}
