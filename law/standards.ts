import type { SourceKey } from './sources.ts'

/** A working measure where the law says a word instead of a number. It never blocks anyone: it shows. */
export interface Standard {
  days: number
  source: SourceKey
  why: string
}

export const standards = {
  /** A note written more days than this after what it tells is shown as late. */
  late_note: {
    days: 3,
    source: 'FL 27',
    why: 'The law says as soon as possible; three days is a working measure, not a limit.',
  },
  /** So long without a real contact puts a household on the list of those to get in touch with. */
  without_contact: {
    days: 42,
    source: 'Municipal guideline',
    why: 'Six weeks, as practice describes it; no provision says a number.',
  },
} as const satisfies Record<string, Standard>
