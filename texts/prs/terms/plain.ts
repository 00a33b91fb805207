import type { TermDraft } from '../../term-text.ts'

/** Why each line is as it is, told to the client. */
export const plain = {} satisfies TermDraft['plain']
