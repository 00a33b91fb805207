import { useEffect, useState } from 'react'
import { call } from '../../../ui/call.ts'
import { unsavedPrefix } from '../../../ui/saving/autosave-store.ts'
import { makeLasting, type Lasting } from '../../../ui/saving/lasting.ts'
import { toKey } from '../../../ui/saving/lock.ts'
import { ask } from '../../endpoints.ts'

/** Where the copies of a draft are kept; null: this browser keeps none. Undefined: not known yet. */
export function useLasting(name: string): Lasting | null | undefined {
  const [lasting, setLasting] = useState<Lasting | null>()
  useEffect(() => {
    let isHere = true
    void bringBack(name)
      .catch(() => null)
      .then((found) => isHere && setLasting(found))
    return () => {
      isHere = false
    }
  }, [name])
  return lasting
}

/** What was typed and never reached the server, from a tab that is gone, stands in this one as if it had been reloaded. */
async function bringBack(name: string): Promise<Lasting | null> {
  if (!globalThis.crypto?.subtle || !globalThis.indexedDB) return null
  const { key } = await call(ask.browserKey, { quiet: true })
  const lasting = makeLasting(await toKey(key))
  const here = unsavedPrefix + name
  const copy = sessionStorage.getItem(here) === null ? await lasting.find(here) : null
  if (copy !== null) sessionStorage.setItem(here, copy)
  return lasting
}
