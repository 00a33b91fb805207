import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const version = 1
const ivBytes = 12
const tagBytes = 16
const broken = 'the seal does not open'

/** Seals with AES-256-GCM: version, nonce, text, tag. `where` (`tenant|table.column`) is bound in: a seal moved elsewhere does not open. */
export function seal(key: Buffer, plain: Uint8Array, where: string): Buffer {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(where))
  return Buffer.concat([Buffer.of(version), iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Opens a seal; throws when key, place or content is not what it was. */
export function open(key: Buffer, sealed: Buffer, where: string): Buffer {
  if (sealed[0] !== version || sealed.length < 1 + ivBytes + tagBytes) throw new Error(broken)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + ivBytes), { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(where))
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  const plain = decipher.update(sealed.subarray(1 + ivBytes, -tagBytes))
  try {
    return Buffer.concat([plain, decipher.final()])
  } catch (cause) {
    throw new Error(broken, { cause })
  }
}

export const makeTenantKey = (): Buffer => randomBytes(32)
export const wrapKey = (keyEncryptionKey: Buffer, tenantKey: Buffer, municipality: number): Buffer =>
  seal(keyEncryptionKey, tenantKey, `${municipality}|municipalities.wrapped_key`)
export const unwrapKey = (keyEncryptionKey: Buffer, wrapped: Buffer, municipality: number): Buffer =>
  open(keyEncryptionKey, wrapped, `${municipality}|municipalities.wrapped_key`)

/** One key for each purpose, so that one that leaks opens nothing else. */
export const deriveKey = (tenantKey: Buffer, purpose: 'person' | 'protected' | 'file' | 'index'): Buffer =>
  Buffer.from(hkdfSync('sha256', tenantKey, Buffer.alloc(0), `tillit|${purpose}`, 32))

/** Finds equals without reading: HMAC-SHA-256. */
export const blindIndex = (key: Buffer, value: string): Buffer => createHmac('sha256', key).update(value).digest()
