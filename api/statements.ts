import { z } from 'zod'
import { documentKinds, factKinds } from '../rules/reasons/statements.ts'
import { id, words } from './shapes.ts'

const places = {
  fact: z.object({ of: z.enum(factKinds), key: z.string().min(1).max(60) }),
  document: z.object({ of: z.enum(documentKinds), key: z.string().min(1).max(60) }),
  provision: z.string().min(1).max(40),
  words: words(500),
}
/** Whose letter alone it stands in; null: every adult's. */
const about = id.nullable()

/** A reason with every place filled: nothing else can be part of a decision. */
export const statement = z.object({ ...places, words: places.words.min(1), about })

/** The same while it is written: null where it waits. */
export const draftStatement = z.object({
  fact: places.fact.nullable(),
  document: places.document.nullable(),
  provision: places.provision.nullable(),
  words: places.words.nullable(),
  about,
})

/** What only this adult is told, by person. */
export const ownWords = z.record(id, words(5000))
