import { z } from 'zod'
import { committeeReaders } from './delegation.ts'
import { approvePrepared, preparedOutcome, returnPrepared } from './preparations.ts'
import { route } from './route.ts'
import { day, id, instant, month, words } from './shapes.ts'

const named = { who: 'staff', roles: ['committee_member'], relation: 'none' } as const
const params = z.object({ preparedDecisionId: id })

export const urgentDecisions = route({
  method: 'GET',
  path: '/api/urgent-decisions',
  summary:
    'What cannot wait for the board: to the member it has named what waits, and to all who follow it what was decided so and told (KL 6:39)',
  access: { who: 'staff', roles: committeeReaders, relation: 'none' },
  audit: { event: 'urgent_decisions.read', reads: 'listed_cases' },
  reply: z.object({
    /** Empty to all but the named member. */
    waiting: z.array(
      z.object({
        preparedDecisionId: id,
        /** Null: a protected person is among them. */
        caseNumber: z.string().nullable(),
        month,
        preparedBy: z.string(),
        preparedAt: instant,
        why: z.string(),
        payOn: day,
        /** The assessment has been changed since: it must be prepared anew. */
        changed: z.boolean(),
        ...preparedOutcome.shape,
      }),
    ),
    /** Newest first, without names of those they are about. */
    made: z.array(
      z.object({
        decisionId: id,
        committee: z.string(),
        caseNumber: z.string().nullable(),
        decidedOn: day,
        decidedBy: z.string(),
        told: z.object({ meetingOn: day, paragraph: z.string() }).nullable(),
      }),
    ),
    mayTell: z.boolean(),
  }),
  refuses: [],
})

export const approveUrgent = route({
  method: 'POST',
  path: '/api/urgent-decisions/:preparedDecisionId/approve',
  summary:
    'Decide in the board’s place what cannot wait for it, as it was prepared; only the member the board has named',
  access: named,
  audit: { event: 'urgent_decision.made', reads: 'listed_cases' },
  params,
  writes: true,
  body: approvePrepared.body,
  reply: approvePrepared.reply,
  refuses: [...approvePrepared.refuses, 'urgent.not_yours', 'urgent.gates_unmet'],
})

export const returnUrgent = route({
  method: 'POST',
  path: '/api/urgent-decisions/:preparedDecisionId/return',
  summary: 'Send it back to who prepared it: it can wait for the board, or something is missing',
  access: named,
  audit: { event: 'urgent_decision.returned', reads: 'listed_cases' },
  params,
  writes: true,
  body: returnPrepared.body,
  reply: returnPrepared.reply,
  refuses: [...returnPrepared.refuses, 'urgent.not_yours'],
})

export const tellUrgent = route({
  method: 'POST',
  path: '/api/urgent-decisions/:decisionId/told',
  summary: 'The board was told of an urgent decision at a meeting: on record once',
  access: { who: 'staff', roles: ['registrar', 'unit_manager'], relation: 'none' },
  audit: { event: 'urgent_decision.told', reads: 'listed_cases' },
  params: z.object({ decisionId: id }),
  writes: true,
  body: z.object({ meetingOn: day, paragraph: words(60).min(1) }),
  reply: z.object({ toldAt: instant }),
  refuses: ['urgent.day_unfit', 'urgent.told'],
})
