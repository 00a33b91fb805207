import { z } from 'zod'
import { holdKinds } from '../rules/holding/holding.ts'
import { day, words } from './shapes.ts'

/** How long what is granted holds, and what is reserved. */
export const holding = z.object({
  kind: z.enum(holdKinds),
  until: day.nullable(),
  reservation: words(2000).nullable(),
})
