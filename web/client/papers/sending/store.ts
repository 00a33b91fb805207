const database = 'tillit.papers'
const table = 'sealed'

/** What waits in this browser until it has come, or one signs out; sealed: `iv` and bytes nobody reads without the key, which the server keeps for who is signed in. */
interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  bytes: ArrayBuffer
}

/** Where nothing can be kept (a private window, a page without https), the file is sent all the same: only a reload loses it. */
const canKeep = (): boolean => typeof indexedDB !== 'undefined' && typeof crypto.subtle !== 'undefined'

/** Keeps a file until it has come, so that a reload or a flat battery does not lose it. */
export async function keep(uploadId: string, key: string, file: Blob): Promise<void> {
  if (!canKeep()) return
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const bytes = await crypto.subtle.encrypt(cipher(iv, uploadId), await keyOf(key), await file.arrayBuffer())
  await within('readwrite', (store) => store.put({ iv, bytes } satisfies Sealed, uploadId))
}

/** Null: not kept here, or not to be opened with this key. */
export async function find(uploadId: string, key: string): Promise<Blob | null> {
  const kept = await within('readonly', (store) => store.get(uploadId))
  if (!isSealed(kept)) return null
  try {
    const bytes = await crypto.subtle.decrypt(cipher(kept.iv, uploadId), await keyOf(key), kept.bytes)
    return new Blob([bytes])
  } catch {
    return null
  }
}

export async function keptIds(): Promise<string[]> {
  if (!canKeep()) return []
  const keys = await within('readonly', (store) => store.getAllKeys())
  return (keys ?? []).map(String)
}

export const forget = async (uploadId: string): Promise<void> => {
  if (canKeep()) await within('readwrite', (store) => store.delete(uploadId))
}

const cipher = (iv: Uint8Array<ArrayBuffer>, uploadId: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(uploadId),
})

const keyOf = (key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(key), (sign) => sign.charCodeAt(0)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  )

function isSealed(found: unknown): found is Sealed {
  return typeof found === 'object' && found !== null && 'iv' in found && 'bytes' in found
}

/** One request in one transaction; a browser that keeps nothing gives nothing. */
async function within<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const opening = indexedDB.open(database, 1)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(table))
    const db = await settled(opening)
    try {
      return await settled(ask(db.transaction(table, mode).objectStore(table)))
    } finally {
      db.close()
    }
  } catch {
    return undefined
  }
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('nothing can be kept here')))
  })
