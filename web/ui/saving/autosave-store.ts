import { newKey } from '../call.ts'
import { isProblem, isRecord, isRetryable, Problem } from '../problem.ts'
import { inOrder } from './merge.ts'
import type { Lasting } from './lasting.ts'
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
  /** What this tab had sent or meant to send before a reload, and what that was made from. */
  kept?: T
  keptBase?: T | null
  save: (saving: Saving<T>, idempotencyKey: string) => Promise<{ version: number; savedAt: string }>
  onSaved?: (content: T) => void
  /** Where copies go that are to outlive the tab; left out: they last as long as the tab. */
  lasting?: Pick<Lasting, 'keep' | 'drop'> | null
  /** Someone else was faster: time to fetch what they saved. */
  onConflict?: () => void
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

/** One form being saved: what is shown, and how far the saving has come. */
interface Work<T> {
  readonly options: AutosaveOptions<T>
  shown: AutosaveState<T>
  version: number
  /** What stands in that version: what is typed was made from it. Null: not known any longer. */
  base: T | null
  dirty: boolean
  failed: number
  queue: Promise<void>
  timer: ReturnType<typeof setTimeout> | undefined
  /** The same act sent again carries the same key. */
  attempt: { of: string; key: string }
  /** What this form has sent, or had before a reload: met again as the newer version, it is no one else's. */
  readonly own: Set<string>
  readonly listeners: Set<() => void>
}

function show<T>(work: Work<T>, next: Partial<AutosaveState<T>>): void {
  work.shown = { ...work.shown, ...next }
  for (const hear of work.listeners) hear()
}

function keepCopy<T>({ options, version, base, shown }: Work<T>): void {
  const [name, copy] = [unsavedPrefix + options.name, JSON.stringify({ version, base, content: shown.content })]
  sessionStorage.setItem(name, copy)
  options.lasting?.keep(name, copy)
}

function dropCopy<T>({ options }: Work<T>): void {
  sessionStorage.removeItem(unsavedPrefix + options.name)
  options.lasting?.drop(unsavedPrefix + options.name)
}

function later<T>(work: Work<T>, ms: number): void {
  clearTimeout(work.timer)
  work.timer = setTimeout(() => void flush(work), ms)
}

/** Saves now; settles when what stood here at the call is saved or could not be. */
function flush<T>(work: Work<T>): Promise<void> {
  clearTimeout(work.timer)
  work.queue = work.queue.then(() => (work.dirty && work.shown.state !== 'conflict' ? run(work) : undefined))
  return work.queue
}

async function run<T>(work: Work<T>): Promise<void> {
  const { version, options } = work
  const { content } = work.shown
  const of = JSON.stringify({ version, content })
  if (work.attempt.of !== of) work.attempt = { of, key: newKey() }
  work.dirty = false
  work.own.add(inOrder(content))
  show(work, { state: 'saving' })
  try {
    const reply = await options.save({ version, content }, work.attempt.key)
    work.base = content
    succeed(work, reply)
    options.onSaved?.(content)
  } catch (thrown) {
    work.dirty = true
    fail(work, thrown)
  }
}

function succeed<T>(work: Work<T>, reply: { version: number; savedAt: string }): void {
  work.version = reply.version
  work.failed = 0
  if (work.dirty) {
    keepCopy(work)
    later(work, settleMs)
  } else {
    dropCopy(work)
  }
  show(work, { state: work.dirty ? 'waiting' : 'saved', savedAt: new Date(reply.savedAt), problem: null })
}

function fail<T>(work: Work<T>, thrown: unknown): void {
  const problem = isProblem(thrown) ? thrown : new Problem(0, 'fault', { title: '', detail: '' }, {})
  if (problem.code === 'conflict.changed') {
    const ours = ownVersion(work, problem)
    if (ours !== null) {
      work.version = ours
      work.base = null
      return later(work, 0)
    }
    show(work, { state: 'conflict', problem })
    return work.options.onConflict?.()
  }
  if (isRetryable(problem) || problem.status === 401 || problem.status >= 500) {
    later(work, retryMs[Math.min(work.failed, retryMs.length - 1)] ?? 30_000)
    work.failed += 1
    return show(work, { state: problem.status === 401 ? 'signed_out' : 'offline', problem })
  }
  show(work, { state: 'refused', problem })
}

/** The newer version, when it is what this form itself sent: a save whose answer a reload or a lost line swallowed. */
function ownVersion<T>(work: Work<T>, { extra }: Problem): number | null {
  const { current } = extra
  if (!isRecord(current) || typeof current['version'] !== 'number') return null
  return work.own.has(inOrder(current['content'])) ? current['version'] : null
}

function change<T>(work: Work<T>, content: T): void {
  work.dirty = true
  show(work, { content, state: lasting.has(work.shown.state) ? work.shown.state : 'waiting' })
  keepCopy(work)
  if (work.shown.state !== 'conflict') later(work, settleMs)
}

/** After a conflict: mine, or what the two came to together, goes on top of the version that is there now. */
function keepMine<T>(work: Work<T>, current: number, content: T): Promise<void> {
  work.version = current
  work.base = null
  work.dirty = true
  show(work, { content })
  keepCopy(work)
  show(work, { state: 'waiting', problem: null })
  return flush(work)
}

/** After a conflict, or when nothing is unsaved: the version that is there now. */
function takeTheirs<T>(work: Work<T>, current: Saving<T> & { savedAt: Date | null }): void {
  clearTimeout(work.timer)
  work.version = current.version
  work.base = current.content
  work.dirty = false
  dropCopy(work)
  show(work, { content: current.content, savedAt: current.savedAt, state: 'saved', problem: null })
}

/**
 * Saves what is typed, a moment after the last key, one request at a time, until it is saved: over lost connections and lost
 * sessions, across reloads. A version conflict stops it until someone has chosen.
 */
export function createAutosave<T>(options: AutosaveOptions<T>) {
  const work: Work<T> = {
    options,
    shown: { content: options.content, state: 'saved', savedAt: options.savedAt, problem: null },
    version: options.version,
    base: options.keptBase === undefined ? options.content : options.keptBase,
    dirty: false,
    failed: 0,
    queue: Promise.resolve(),
    timer: undefined,
    attempt: { of: '', key: '' },
    own: new Set(options.kept === undefined ? [] : [inOrder(options.kept)]),
    listeners: new Set(),
  }
  return {
    get: () => work.shown,
    version: () => work.version,
    base: () => work.base,
    subscribe: (hear: () => void) => {
      work.listeners.add(hear)
      return () => work.listeners.delete(hear)
    },
    change: (content: T) => change(work, content),
    flush: () => flush(work),
    keepMine: (current: number, content: T = work.shown.content) => keepMine(work, current, content),
    takeTheirs: (current: Saving<T> & { savedAt: Date | null }) => takeTheirs(work, current),
    stop: () => clearTimeout(work.timer),
  }
}
export type Autosave<T> = ReturnType<typeof createAutosave<T>>
