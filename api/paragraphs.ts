import { z } from 'zod'
import { sources } from '../law/sources.ts'
import { handbookDocuments, handbookQuestions } from '../rules/handbook/questions.ts'
import { day, words } from './shapes.ts'

const known: ReadonlySet<string> = new Set(Object.keys(sources))
const provision = z.string().refine((key) => known.has(key), { error: 'not a provision we know' })

export const paragraph = z.strictObject({
  /** `4.2`; empty while it is drafted. */
  number: z.string().regex(/^(\d{1,3}(\.\d{1,3}){0,3})?$/),
  heading: words(120),
  text: words(4000),
  questions: z.array(z.enum(handbookQuestions)).max(handbookQuestions.length),
  provisions: z.array(provision).max(12),
  caseLaw: z
    .array(
      z.strictObject({
        court: words(60),
        number: words(60),
        year: z.int().min(1900).max(2100).nullable(),
        holding: words(400),
        source: provision.nullable(),
      }),
    )
    .max(12),
})

/** A document as one person writes it, for another to approve. */
export const handbookContent = {
  document: z.enum(handbookDocuments),
  decidedBy: words(120),
  decidedOn: day.nullable(),
  reference: words(60),
  paragraphs: z.array(paragraph).max(300),
}
