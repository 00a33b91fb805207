import { z } from 'zod'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { day, id, instant, month, monthParams, ore, words } from './shapes.ts'

const answer = z.enum(['yes', 'no'])
const answered = z.object({ answeredAt: instant })

export const myApprovals = route({
  method: 'GET',
  path: '/api/me/approvals',
  summary:
    'Applications another adult has sent that name me as applying too; what is told there of me, and nothing of others',
  access: { who: 'client' },
  audit: { event: 'approvals.read', reads: 'own' },
  reply: z.object({
    waiting: z.array(
      z.object({
        applicationId: id,
        month,
        arrivedOn: day,
        /** Null: a protected person. */
        applicant: z.string().nullable(),
        /** Told to live in the household so many days of the month. */
        days: z.int(),
        incomes: z.array(z.object({ kind: z.string(), amount: ore })),
      }),
    ),
  }),
  refuses: [],
})

export const answerApproval = route({
  method: 'POST',
  path: '/api/me/approvals/:applicationId',
  summary: 'Say whether the application is mine too; only after a yes is the case mine to read',
  access: { who: 'client' },
  audit: { event: 'approval.answered', reads: 'own' },
  params: z.object({ applicationId: id }),
  writes: true,
  body: z.object({ answer, words: words(4000).nullable() }),
  reply: answered,
  refuses: ['approval.answered'],
})

export const monthApprovals = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/approvals',
  summary: 'The other adults the application names, and whether it is theirs too',
  access: { who: 'staff', roles: caseRoles, relation: 'case' },
  audit: { event: 'approvals.read', reads: 'case' },
  params: monthParams,
  reply: z.object({
    adults: z.array(
      z.object({
        applicationId: id,
        personId: id,
        /** Null: a protected person. */
        name: z.string().nullable(),
        isNew: z.boolean(),
        askedAt: instant,
        answer: answer.nullable(),
        words: z.string().nullable(),
        told: z.enum(['own_login', 'paper', 'phone', 'desk']).nullable(),
        answeredAt: instant.nullable(),
        registeredBy: z.string().nullable(),
      }),
    ),
  }),
  refuses: ['case.ask_unit'],
})

export const registerApproval = route({
  method: 'POST',
  path: '/api/cases/:caseId/applications/:applicationId/approvals/:personId',
  summary: 'Write down what the other adult has said themself, on paper, by phone or at a visit',
  access: { who: 'staff', roles: caseRoles, relation: 'case' },
  audit: { event: 'approval.registered', reads: 'case' },
  params: z.object({ caseId: id, applicationId: id, personId: id }),
  writes: true,
  body: z.object({ answer, told: z.enum(['paper', 'phone', 'desk']), words: words(4000).min(1) }),
  reply: answered,
  refuses: ['case.ask_unit', 'approval.answered'],
})
