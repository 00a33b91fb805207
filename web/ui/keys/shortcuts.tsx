import { createContext, lazy, Suspense, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isPlain, isTyping, plainAreOn, pressed, type Shortcut } from './shortcut-keys.ts'

const ShortcutList = lazy(async () => ({ default: (await import('./ShortcutList.tsx')).ShortcutList }))

type Getter = () => readonly Shortcut[]

interface Registry {
  add: (get: Getter) => () => void
  openList: () => void
}

const Context = createContext<Registry>({ add: () => () => undefined, openList: () => undefined })

/** How long the second key of `g h` may take. */
const sequenceMs = 1200

/** Hears the keys of the whole page; `?` shows what they do. */
export function Shortcuts({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui')
  const getters = useRef(new Set<Getter>())
  const [listed, setListed] = useState<readonly Shortcut[] | null>(null)
  const registry = useMemo<Registry>(() => {
    const openList = () => setListed([...getters.current].flatMap((get) => get()))
    return {
      add: (get) => {
        getters.current.add(get)
        return () => getters.current.delete(get)
      },
      openList,
    }
  }, [])
  useEffect(() => {
    let before = ''
    let since = 0
    const hear = (event: KeyboardEvent) => {
      const keys = pressed(event)
      if (keys === '' || event.defaultPrevented) return
      const sequence = event.timeStamp - since < sequenceMs ? `${before} ${keys}` : keys
      ;[before, since] = [keys, event.timeStamp]
      const own: Shortcut = { keys: '?', label: '', run: registry.openList }
      const found = findShortcut([...[...getters.current].flatMap((get) => get()), own], [sequence, keys], event.target)
      if (!found) return
      event.preventDefault()
      before = ''
      found.run()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [registry])
  return (
    <Context.Provider value={registry}>
      {children}
      {listed && (
        <Suspense fallback={null}>
          <ShortcutList
            shortcuts={[...listed, { keys: '?', label: t('shortcuts.open'), run: registry.openList }]}
            onClose={() => setListed(null)}
          />
        </Suspense>
      )}
    </Context.Provider>
  )
}

function findShortcut(
  all: readonly Shortcut[],
  keys: readonly string[],
  target: EventTarget | null,
): Shortcut | undefined {
  const open = document.querySelector('dialog[open]')
  const allowed = all.filter((one) => {
    if (open !== null && !isPlain(one.keys)) return false
    return !isPlain(one.keys) || (open === null && plainAreOn() && !isTyping(target))
  })
  return keys.map((one) => allowed.find((shortcut) => shortcut.keys === one)).find((one) => one !== undefined)
}

/** The keys of a part of the page, as long as it is shown. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const { add } = useContext(Context)
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => add(() => latest.current), [add])
}

export const useShortcutList = (): (() => void) => useContext(Context).openList
