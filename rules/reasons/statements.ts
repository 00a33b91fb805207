/** What a statement is about: a line of the calculation, a cost, an income, or a contact. */
export const factKinds = ['line', 'cost', 'income', 'contact'] as const
export interface FactRef {
  of: (typeof factKinds)[number]
  key: string
}

/** What shows it: a paper that was sent in, an entry in the journal, or the application itself. */
export const documentKinds = ['attachment', 'journal', 'application'] as const
export interface DocumentRef {
  of: (typeof documentKinds)[number]
  key: string
}

/** A reason with every place filled: what is so, what shows it, by which provision, and what it means. A decision takes no other. */
export interface Statement {
  fact: FactRef
  document: DocumentRef
  /** A key of `law/sources.ts`. */
  provision: string
  words: string
  /** The adult whose letter alone it stands in; null: every adult's. */
  about: string | null
}

/** The places of a statement that somebody fills. */
export const slots = ['fact', 'document', 'provision', 'words'] as const
export type Slot = (typeof slots)[number]

/** The same while it is written: a place that waits is null. It is no text, so that nothing unfinished can be read as one. */
export type DraftStatement = { readonly [Place in Slot]: Statement[Place] | null } & Pick<Statement, 'about'>

/** The statement, once each place is filled; else null. */
export function whole({ fact, document, provision, words, about }: DraftStatement): Statement | null {
  const said = words?.trim() ?? ''
  return fact && document && provision && said !== '' ? { fact, document, provision, words: said, about } : null
}

/** The places that wait. */
export const unfilled = (draft: DraftStatement): Slot[] =>
  slots.filter((slot) => draft[slot] === null || (slot === 'words' && draft.words?.trim() === ''))
