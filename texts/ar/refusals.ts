import type { RefusalPart } from '../refusal-text.ts'

/** What residents can be told no by. */
export const refusals = {} satisfies RefusalPart
