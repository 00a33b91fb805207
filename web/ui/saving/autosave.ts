import { useEffect, useState, useSyncExternalStore } from 'react'
import {
  createAutosave,
  unsavedCopy,
  type Autosave,
  type AutosaveOptions,
  type AutosaveState,
} from './autosave-store.ts'
import { isRecord } from '../problem.ts'
import { onSignal } from '../signals.ts'

interface Options<T> extends AutosaveOptions<T> {
  /** Whether an unsaved copy found after a reload still has the shape of today. */
  isContent: (found: unknown) => found is T
}

/** The store of one form; lives as long as the page does. Give the component a `key` when the form is of something else. */
export function useAutosave<T>(options: Options<T>): Autosave<T> & { shown: AutosaveState<T> } {
  const [store] = useState(() => restore(options))
  const shown = useSyncExternalStore(store.subscribe, store.get)
  useEffect(() => {
    const again = () => void store.flush()
    const stops = [onSignal('signed-in', again), listen(window, 'online', again)]
    const warn = (event: Event) => {
      if (store.get().state !== 'saved') event.preventDefault()
    }
    stops.push(listen(window, 'beforeunload', warn))
    return () => {
      for (const stop of stops) stop()
      void store.flush()
    }
  }, [store])
  return { ...store, shown }
}

function listen(target: Window, name: string, hear: (event: Event) => void): () => void {
  target.addEventListener(name, hear)
  return () => target.removeEventListener(name, hear)
}

/** A copy from before a reload is saved on the version it was made from: if someone was faster, that is a conflict, not a loss. */
function restore<T>(options: Options<T>): Autosave<T> {
  const found = unsavedCopy(options.name)
  const { isContent, ...rest } = options
  if (!isRecord(found) || typeof found['version'] !== 'number' || !isContent(found['content']))
    return createAutosave(rest)
  const keptBase = isContent(found['base']) ? found['base'] : null
  const store = createAutosave({ ...rest, version: found['version'], kept: found['content'], keptBase })
  store.change(found['content'])
  return store
}
