import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/**
 * A sealed file: version byte, 32 bytes of salt, then chunks of 64 KiB, each AES-256-GCM with its tag. The key is the file's own (HKDF over municipality
 * key, salt and place), so nonces may count from nought; the nonce says which chunk it is and whether it is the last, so that a chunk moved, doubled or
 * cut off does not open (the STREAM construction, Hoang–Reyhanitabar–Rogaway–Vizár 2015).
 */
export const headBytes = 33
export const plainBytes = 65_536
const tagBytes = 16
export const sealedBytes = plainBytes + tagBytes
const version = 1
const changed = 'the file is not what was stored'

export const makeHead = (): Buffer => Buffer.concat([Buffer.of(version), randomBytes(headBytes - 1)])

/** The file's own key. `place` (`municipality|name`) is bound in: a file under another's name does not open. */
export function fileKey(key: Buffer, head: Buffer, place: string): Buffer {
  if (head.length !== headBytes || head[0] !== version) throw new Error(changed)
  return Buffer.from(hkdfSync('sha256', key, head.subarray(1), `tillit|file|${place}`, 32))
}

export function sealChunk(key: Buffer, plain: Uint8Array, at: number, last: boolean): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce(at, last))
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Throws unless it is this chunk of this file, whole and unchanged. */
export function openChunk(key: Buffer, sealed: Buffer, at: number, last: boolean): Buffer {
  if (sealed.length < tagBytes) throw new Error(changed)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce(at, last), { authTagLength: tagBytes })
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  const plain = decipher.update(sealed.subarray(0, -tagBytes))
  try {
    return Buffer.concat([plain, decipher.final()])
  } catch (cause) {
    throw new Error(changed, { cause })
  }
}

function nonce(at: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt32BE(at, 4)
  bytes[11] = last ? 1 : 0
  return bytes
}
