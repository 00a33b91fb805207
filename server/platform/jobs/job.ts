import type { Day } from '../../../base/day.ts'
import type { Write } from '../db/transaction.ts'
import type { FileStore } from '../files/store.ts'

/** What a job is given: its own transaction in its own municipality, and ids. It may run again: it does the same once. */
export interface JobCall {
  tx: Write
  payload: unknown
  now: Date
  today: Day
  files: FileStore
}

export type Job = (call: JobCall) => Promise<void>
export type Jobs = Readonly<Record<string, Job>>
