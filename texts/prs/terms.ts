import type { TermDraft } from '../term-text.ts'
import { meanings } from './terms/meanings.ts'
import { plain } from './terms/plain.ts'

export const terms = {
  terms: {},
  meanings,
  plain,
  incomeGroups: {},
} satisfies TermDraft
