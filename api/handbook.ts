import { z } from 'zod'
import { handbookDocuments } from '../rules/handbook/questions.ts'
import { lawReaders } from './administration.ts'
import { caseRoles } from './cases.ts'
import { paragraph } from './paragraphs.ts'
import { route } from './route.ts'
import { day, id, monthParams } from './shapes.ts'
import { submission } from './submissions.ts'

const version = {
  handbookVersionId: id,
  document: z.enum(handbookDocuments),
  from: day,
  to: day.nullable(),
  decidedBy: z.string(),
}
const read = { access: { who: 'staff', roles: lawReaders, relation: 'none' } } as const

export const handbook = route({
  method: 'GET',
  path: '/api/handbook',
  summary: 'Every version of the guideline and the handling support, with the paragraphs of those in force today',
  ...read,
  audit: { event: 'handbook.read', reads: 'nobody' },
  reply: z.object({
    /** Newest first. */
    versions: z.array(
      z.object({
        ...version,
        /** Null: in force before Tillit, or put in by an operator. */
        approved: z.object({ enteredBy: z.string(), approvedBy: z.string() }).nullable(),
        paragraphs: z.int(),
      }),
    ),
    inForce: z.array(z.object({ ...version, paragraphs: z.array(paragraph) })),
    /** Empty for those who only read. */
    submissions: z.array(submission),
    mayWrite: z.boolean(),
  }),
  refuses: [],
})

export const handbookVersion = route({
  method: 'GET',
  path: '/api/handbook/:handbookVersionId',
  summary: 'One version, as it stood',
  ...read,
  audit: { event: 'handbook.version_read', reads: 'nobody' },
  params: z.object({ handbookVersionId: id }),
  reply: z.object({ ...version, paragraphs: z.array(paragraph) }),
  refuses: [],
})

export const handbookOfDecisions = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/handbook',
  summary: 'Which versions each decision of the month was made under',
  access: { who: 'staff', roles: caseRoles, relation: 'case' },
  audit: { event: 'handbook.of_decisions_read', reads: 'case' },
  params: monthParams,
  reply: z.object({ decisions: z.array(z.object({ decisionId: id, versions: z.array(z.object(version)) })) }),
  refuses: ['case.ask_unit', 'month.unreadable'],
})
