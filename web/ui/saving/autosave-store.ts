import { newKey } from '../call.ts'
import { isProblem, isRetryable, Problem } from '../problem.ts'
import type { SaveState } from './Saved.tsx'

export interface Saving<T> {
  version: number
  content: T
}

export interface AutosaveState<T> {
  content: T
  state: SaveState
  savedAt: Date | null
  /** Why it was not saved: shown, and in a conflict with the other version in `extra.current`. */
  problem: Problem | null
}

export interface AutosaveOptions<T> {
  /** Names the unsaved copy in this tab's sessionStorage; no personal data in it. */
  name: string
  version: number
  savedAt: Date | null
  content: T
  save: (saving: Saving<T>, idempotencyKey: string) => Promise<{ version: number; savedAt: string }>
  onSaved?: (content: T) => void
}

export const unsavedPrefix = 'tillit.unsaved.'
/** States that typing more does not end. */
const lasting: ReadonlySet<SaveState> = new Set(['conflict', 'offline', 'signed_out'])
const settleMs = 800
const retryMs = [2_000, 5_000, 15_000, 30_000]

/** At logout nothing typed stays behind in the browser. */
export function forgetUnsaved(): void {
  const names = Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.key(at) ?? '')
  for (const name of names) if (name.startsWith(unsavedPrefix)) sessionStorage.removeItem(name)
}

/** What was typed in this tab but never reached the server, from before a reload. */
export function unsavedCopy(name: string): unknown {
  const kept = sessionStorage.getItem(unsavedPrefix + name)
  return kept === null ? null : JSON.parse(kept)
}

/**
 * Saves what is typed, a moment after the last key, one request at a time, until it is saved: over lost connections and lost
 * sessions, across reloads. A version conflict stops it until someone has chosen.
 */
export function createAutosave<T>(options: AutosaveOptions<T>) {
  const { name, save, onSaved } = options
  const listeners = new Set<() => void>()
  let shown: AutosaveState<T> = { content: options.content, state: 'saved', savedAt: options.savedAt, problem: null }
  let version = options.version
  let dirty = false
  let failed = 0
  let queue: Promise<void> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempt = { of: '', key: '' }

  const show = (next: Partial<AutosaveState<T>>) => {
    shown = { ...shown, ...next }
    for (const hear of listeners) hear()
  }
  const keep = () => sessionStorage.setItem(unsavedPrefix + name, JSON.stringify({ version, content: shown.content }))
  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  async function run(): Promise<void> {
    const content = shown.content
    const of = JSON.stringify({ version, content })
    if (attempt.of !== of) attempt = { of, key: newKey() }
    dirty = false
    show({ state: 'saving' })
    try {
      const reply = await save({ version, content }, attempt.key)
      version = reply.version
      failed = 0
      if (!dirty) sessionStorage.removeItem(unsavedPrefix + name)
      show({ state: dirty ? 'waiting' : 'saved', savedAt: new Date(reply.savedAt), problem: null })
      onSaved?.(content)
      if (dirty) later(settleMs)
    } catch (thrown) {
      dirty = true
      fail(thrown)
    }
  }

  function fail(thrown: unknown): void {
    const problem = isProblem(thrown) ? thrown : new Problem(0, 'fault', { title: '', detail: '' }, {})
    if (problem.code === 'conflict.changed') return show({ state: 'conflict', problem })
    if (isRetryable(problem) || problem.status === 401 || problem.status >= 500) {
      later(retryMs[Math.min(failed, retryMs.length - 1)] ?? 30_000)
      failed += 1
      return show({ state: problem.status === 401 ? 'signed_out' : 'offline', problem })
    }
    show({ state: 'refused', problem })
  }

  /** Saves now; settles when what stood here at the call is saved or could not be. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    queue = queue.then(() => (dirty && shown.state !== 'conflict' ? run() : undefined))
    return queue
  }

  return {
    get: () => shown,
    version: () => version,
    subscribe: (hear: () => void) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    change: (content: T) => {
      dirty = true
      show({ content, state: lasting.has(shown.state) ? shown.state : 'waiting' })
      keep()
      if (shown.state !== 'conflict') later(settleMs)
    },
    flush,
    /** After a conflict: mine goes on top of the version that is there now. */
    keepMine: (current: number) => {
      version = current
      dirty = true
      show({ state: 'waiting', problem: null })
      return flush()
    },
    /** After a conflict, or when nothing is unsaved: the version that is there now. */
    takeTheirs: (current: Saving<T> & { savedAt: Date | null }) => {
      clearTimeout(timer)
      version = current.version
      dirty = false
      sessionStorage.removeItem(unsavedPrefix + name)
      show({ content: current.content, savedAt: current.savedAt, state: 'saved', problem: null })
    },
    stop: () => clearTimeout(timer),
  }
}
export type Autosave<T> = ReturnType<typeof createAutosave<T>>
