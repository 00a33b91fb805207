import { z } from 'zod'
import { lawReaders } from './administration.ts'
import { route } from './route.ts'
import { day, id } from './shapes.ts'
import { localGuideline, content, submission } from './submissions.ts'

export const guidelines = route({
  method: 'GET',
  path: '/api/guidelines',
  summary: 'The guideline in force, those before and those to come; to an administrator also what waits',
  access: { who: 'staff', roles: lawReaders, relation: 'none' },
  audit: { event: 'guidelines.read', reads: 'nobody' },
  reply: z.object({
    /** Newest first. */
    guidelines: z.array(
      z.object({
        guidelineId: id,
        from: day,
        to: day.nullable(),
        decidedBy: z.string(),
        /** Null: in force before Tillit, or put in by an operator. */
        approved: z.object({ enteredBy: z.string(), approvedBy: z.string() }).nullable(),
        value: content<z.input<typeof localGuideline>>(),
      }),
    ),
    /** Empty for those who only read. */
    submissions: z.array(submission),
    mayWrite: z.boolean(),
  }),
  refuses: [],
})
