import { z } from 'zod'
import { route } from './route.ts'
import { month } from './shapes.ts'
import { administrators, knownTable, submission, tableKinds } from './submissions.ts'

export const normTables = route({
  method: 'GET',
  path: '/api/norm-tables',
  summary: 'The amounts of the law that are known, what is waited for, and what waits for a second person',
  access: administrators,
  audit: { event: 'norm_tables.read', reads: 'nobody' },
  reply: z.object({
    /** Newest first. */
    tables: z.array(knownTable),
    /** The first month nothing is known for, by kind. */
    waits: z.array(z.object({ kind: z.enum(tableKinds), from: month })),
    submissions: z.array(submission),
  }),
  refuses: [],
})
