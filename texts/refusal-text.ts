import type { RefusalCode } from '../api/refusals.ts'

/** What happened, and what the person can do. `{{fact}}` is a fact of the refusal, written out. */
export interface RefusalText {
  title: string
  detail: string
}

/** A code without a sentence does not compile. */
export type RefusalTexts = Readonly<Record<RefusalCode, RefusalText>>
/** One part of the sentences; a code that does not exist does not compile. */
export type RefusalPart = Partial<RefusalTexts>
