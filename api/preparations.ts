import { z } from 'zod'
import { caseRoles } from './cases.ts'
import { decide, redecide } from './decisions.ts'
import { route } from './route.ts'
import { day, id, instant, month, monthParams, ore, shownCase, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const
const params = z.object({ caseId: id, preparedDecisionId: id })

/** Why it cannot wait for the board, whose it is to decide (KL 6:39); left out: the usual ones may. */
const urgent = words(2000).min(20).nullable().optional()

/** What is asked of the act that decides, as it will be asked by another. */
export const preparedAsk = z.discriminatedUnion('act', [
  z.object({ act: z.literal('decide'), decision: decide.body, urgent }),
  z.object({ act: z.literal('redecide'), decision: redecide.body, urgent }),
])

const need = z.object({
  key: z.string(),
  kind: z.string(),
  outcome: z.enum(['granted', 'partly_granted', 'rejected']),
  granted: ore,
  provisions: z.array(z.string()),
})
/** What adults will read of a need; `personId`: only that one does. */
const text = z.object({ needKey: z.string(), personId: id.nullable(), text: z.string() })
/** As it was shown when it was prepared. */
export const preparedOutcome = z.object({ needs: z.array(need), texts: z.array(text) })

/** Words of one of the texts, in their order, and what is to be thought of again. */
const mark = { place: z.int().min(0).max(400), begins: z.int().min(0).max(20_000) }

export const prepareDecision = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/prepared-decisions',
  summary: 'Hand over a decision for another to review and make: everything the law asks is met but who decides',
  access,
  audit: { event: 'decision.prepared', reads: 'case' },
  params: monthParams,
  writes: true,
  body: preparedAsk,
  reply: z.object({ preparedDecisionId: id, preparedAt: instant }),
  refuses: [...new Set([...decide.refuses, ...redecide.refuses, 'prepared.waits', 'urgent.nobody'] as const)],
})

export const preparedDecisions = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/prepared-decisions',
  summary: 'Decisions that were prepared for the month: what waits for a review, and what was said of those before',
  access,
  audit: { event: 'prepared_decisions.read', reads: 'case' },
  params: monthParams,
  reply: z.object({
    /** Newest first. */
    prepared: z.array(
      z.object({
        preparedDecisionId: id,
        act: z.enum(['decide', 'redecide']),
        preparedBy: z.string(),
        preparedAt: instant,
        /** Prepared by whoever reads: another decides. */
        mine: z.boolean(),
        /** The assessment has been changed since: it must be prepared anew. */
        changed: z.boolean(),
        payOn: day,
        /** Why it cannot wait for the board; null: it is for the usual ones. */
        urgent: z.string().nullable(),
        ...preparedOutcome.shape,
        answer: z
          .object({
            answer: z.enum(['approved', 'returned', 'withdrawn']),
            reasons: z.string().nullable(),
            by: z.string(),
            at: instant,
            marks: z.array(z.object({ ...mark, quote: z.string(), comment: z.string() })),
          })
          .nullable(),
      }),
    ),
  }),
  refuses: ['case.ask_unit', 'month.unreadable'],
})

const answering = ['case.ask_unit', 'prepared.own', 'prepared.answered'] as const

export const approvePrepared = route({
  method: 'POST',
  path: '/api/cases/:caseId/prepared-decisions/:preparedDecisionId/approve',
  summary: 'Make the decision another has prepared, as it was prepared; never one’s own',
  access,
  audit: { event: 'prepared_decision.approved', reads: 'case' },
  params,
  writes: true,
  /** Whoever decides answers for themselves (KL 6:28). */
  body: z.object({ noConflictOfInterest: z.boolean() }),
  reply: decide.reply,
  refuses: [...new Set([...decide.refuses, ...redecide.refuses, ...answering, 'prepared.conflict'] as const)],
})

export const returnPrepared = route({
  method: 'POST',
  path: '/api/cases/:caseId/prepared-decisions/:preparedDecisionId/return',
  summary: 'Send a prepared decision back with why, and marks in the text of the reasons; never one’s own',
  access,
  audit: { event: 'prepared_decision.returned', reads: 'case' },
  params,
  writes: true,
  body: z.object({
    reasons: words(2000).min(10),
    marks: z.array(z.object({ ...mark, quote: z.string().min(1).max(20_000), comment: words(1000).min(1) })).max(40),
  }),
  reply: z.object({ answeredAt: instant }),
  refuses: [...answering, 'prepared.mark_loose'],
})

export const withdrawPrepared = route({
  method: 'POST',
  path: '/api/cases/:caseId/prepared-decisions/:preparedDecisionId/withdraw',
  summary: 'Take a prepared decision back before it is answered',
  access,
  audit: { event: 'prepared_decision.withdrawn', reads: 'case' },
  params,
  writes: true,
  reply: z.object({ answeredAt: instant }),
  refuses: ['case.ask_unit', 'prepared.answered'],
})

const listed = { ...shownCase, relation: z.string(), month, preparedDecisionId: id, at: instant, by: z.string() }

export const preparedToReview = route({
  method: 'GET',
  path: '/api/prepared-decisions',
  summary: 'What waits for one’s review, what came back to oneself, and what one has handed over',
  access: { who: 'staff', roles: caseRoles, relation: 'none' },
  audit: { event: 'prepared_decisions.listed', reads: 'listed_cases' },
  reply: z.object({
    toReview: z.array(z.object(listed)),
    returned: z.array(z.object({ ...listed, marks: z.int() })),
    waiting: z.array(z.object(listed)),
  }),
  refuses: [],
})
