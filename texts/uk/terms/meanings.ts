import type { TermDraft } from '../../term-text.ts'

/** What each line is, told to the client. */
export const meanings = {} satisfies TermDraft['meanings']
