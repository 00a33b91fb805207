import type { glossary as glossarySv } from './sv/glossary.ts'

export type GlossaryTerm = keyof typeof glossarySv

/** A word of the law in another language, and what it means; a word without one does not compile. */
export type Glossary = Readonly<Record<GlossaryTerm, { word: string; meaning: string }>>
