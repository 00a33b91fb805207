import { z } from 'zod'
import { ruleRefusals } from '../rules/refusals.ts'
import { calculationFile, calculationView } from './calculation.ts'
import { route } from './route.ts'
import { day, id, month, signedOre } from './shapes.ts'

/** A line that differs from an earlier month, what it does to the result, and why. */
export const change = z.object({
  term: z.string(),
  about: z.string().nullable(),
  /** null: the line was not there. */
  before: signedOre.nullable(),
  after: signedOre.nullable(),
  effect: signedOre,
  because: z.object({ reason: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) }),
})

/** What differs from the month that was decided last before this one. */
export const changes = z.object({ since: month, changes: z.array(change) })

/** What a page reckons on while one types: what the server reckons on, so that both give the same. */
export const basis = z.object({
  knownOn: day,
  births: z.record(id, day),
  /** The guideline in force, as `rules/calculation/input.ts` has it. Public. */
  parameters: z.record(z.string(), z.unknown()),
})

const { needs: byNeed, ...view } = calculationView.shape

/**
 * A calculation of what is sent, as `tillit calculate` makes it. Nothing is read, kept or put on record: what is sent names nobody, and the answer
 * tells only of that. So everyone who is signed in may ask, the client too.
 */
export const previewCalculation = route({
  method: 'POST',
  path: '/api/calculations/preview',
  summary:
    'Try a calculation: the result line by line, what to look at, answers, and what differs from an earlier month',
  access: { who: 'signed_in' },
  audit: { event: null, why: 'no_personal_data' },
  body: calculationFile.extend({
    /** The same for an earlier month, to be told what has changed. */
    earlier: calculationFile.exactOptional(),
  }),
  reply: z.object({
    ...view,
    /** Each need that is decided by itself: what was asked and what the calculation supports. */
    byNeed,
    changes: z.array(change).nullable(),
  }),
  refuses: [...ruleRefusals],
})
