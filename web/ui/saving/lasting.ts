import { lock, unlock } from './lock.ts'

/** Copies that outlive the tab, as after a dead battery. Without the key, which only a sign-in gives, nobody can read them. */
export interface Lasting {
  keep: (name: string, text: string) => void
  drop: (name: string) => void
  find: (name: string) => Promise<string | null>
}

interface Copy {
  locked: Uint8Array<ArrayBuffer>
  at: number
}

const database = 'tillit.copies'
const table = 'copies'
const longestMs = 30 * 86_400_000

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((give, fail) => {
    request.addEventListener('success', () => give(request.result))
    request.addEventListener('error', () => fail(request.error))
  })

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(table))
  return done(request)
}

/** Each use opens and closes it: at the way out nothing may hold it back from being taken away. */
async function inTable<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opened = await open()
  try {
    return await done(act(opened.transaction(table, mode).objectStore(table)))
  } finally {
    opened.close()
  }
}

/** One after the other, so that what was dropped last stays dropped. A browser without room for copies saves as before. */
export function makeLasting(key: CryptoKey): Lasting {
  let queue: Promise<unknown> = Promise.resolve()
  const next = (act: () => Promise<unknown>): void => {
    queue = queue.then(act).catch(() => undefined)
  }
  return {
    keep: (name, text) =>
      next(async () => {
        const copy: Copy = { locked: await lock(key, name, text), at: Date.now() }
        await inTable('readwrite', (store) => store.put(copy, name))
      }),
    drop: (name) => next(() => inTable('readwrite', (store) => store.delete(name))),
    find: async (name) => {
      const copy: Copy | undefined = await inTable('readonly', (store) => store.get(name))
      return copy && Date.now() - copy.at < longestMs ? unlock(key, name, copy.locked) : null
    },
  }
}
