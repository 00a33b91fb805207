import type { Day } from '../../../base/day.ts'
import type { Write } from '../db/transaction.ts'
import type { FileStore } from '../files/store.ts'
import type { Papers } from '../scan/papers.ts'

/** What a job is given: its own transaction in its own municipality, and ids. It may run again: it does the same once. */
export interface JobCall {
  tx: Write
  payload: unknown
  now: Date
  today: Day
  files: FileStore
  papers: Papers
}

export type Job = (call: JobCall) => Promise<void>

/** A job that is longer than a transaction may be, or reads and writes as it goes: it opens its own, and may be cut off between them. */
export interface LongJob {
  long: (call: LongCall) => Promise<void>
}
export interface LongCall {
  municipality: number
  payload: unknown
  /** The time at each asking. */
  now: () => Date
  within: <T>(act: (tx: Write) => Promise<T>) => Promise<T>
}

export type Jobs = Readonly<Record<string, Job | LongJob>>
