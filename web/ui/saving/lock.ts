const ivBytes = 12

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
const aesGcm = (iv: Uint8Array<ArrayBuffer>, name: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(name),
})

/** A key the server gave, for this page alone: it cannot be read out of it again. */
export const toKey = (base64: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytesOf(base64), 'AES-GCM', false, ['encrypt', 'decrypt'])

/** A text locked under a key and bound to its name. */
export async function lock(key: CryptoKey, name: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const sealed = await crypto.subtle.encrypt(aesGcm(iv, name), key, new TextEncoder().encode(text))
  return new Uint8Array([...iv, ...new Uint8Array(sealed)])
}

/** What was locked; null: under another key or name, or changed since. */
export async function unlock(key: CryptoKey, name: string, locked: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    const opened = await crypto.subtle.decrypt(aesGcm(locked.slice(0, ivBytes), name), key, locked.slice(ivBytes))
    return new TextDecoder().decode(opened)
  } catch {
    return null
  }
}
