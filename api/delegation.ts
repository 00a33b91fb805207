import { z } from 'zod'
import { needKindsOfOrder } from '../rules/delegation/order.ts'
import { lawReaders } from './administration.ts'
import { route } from './route.ts'
import { day, id, instant, month, ore, words } from './shapes.ts'
import { committeeNotices, delegatedRoles, submission } from './submissions.ts'

const outcome = z.enum(['granted', 'partly_granted', 'rejected'])
const rule = z.object({
  item: z.string(),
  role: z.enum(delegatedRoles),
  kind: z.enum(needKindsOfOrder),
  /** Empty: every outcome. */
  outcomes: z.array(outcome),
  max: ore.nullable(),
  from: day.nullable(),
  to: day.nullable(),
  sub: z.boolean(),
  /** From this amount another has prepared it. */
  reviewFrom: ore.nullable(),
})

export const delegationOrders = route({
  method: 'GET',
  path: '/api/delegation-orders',
  summary: 'Who may decide what: the order in force, those before and those to come; to an administrator what waits',
  access: { who: 'staff', roles: lawReaders, relation: 'none' },
  audit: { event: 'delegation_orders.read', reads: 'nobody' },
  reply: z.object({
    /** Newest first. */
    orders: z.array(
      z.object({
        /** Null: put in by an operator, from before two persons stood for it. */
        delegationOrderId: id.nullable(),
        committeeId: id,
        committee: z.string(),
        from: day,
        decidedOn: day.nullable(),
        reference: z.string().nullable(),
        head: z.string(),
        /** Who decides what cannot wait (KL 6:39); null: nobody. */
        urgentBy: id.nullable(),
        notice: z.enum(committeeNotices),
        approved: z.object({ enteredBy: z.string(), approvedBy: z.string() }).nullable(),
        rules: z.array(rule),
      }),
    ),
    committees: z.array(z.object({ committeeId: id, name: z.string() })),
    /** Who sits on a board. */
    members: z.array(z.object({ staffId: id, name: z.string() })),
    /** Empty for those who only read. */
    submissions: z.array(submission),
    mayWrite: z.boolean(),
  }),
  refuses: [],
})

/** Those who prepare the board's meeting, lead the work, sit on the board or audit it. */
export const committeeReaders = ['registrar', 'unit_manager', 'committee_member', 'auditor'] as const

const reading = {
  method: 'GET',
  access: { who: 'staff', roles: committeeReaders, relation: 'none' },
  params: z.object({ month }),
} as const

export const delegatedDecisions = route({
  ...reading,
  path: '/api/delegated-decisions/:month',
  summary:
    'What was decided on behalf of each committee in a month (KL 6:40): no names of persons, protected ones hidden',
  audit: { event: 'delegated_decisions.read', reads: 'listed_cases' },
  reply: z.object({
    committees: z.array(
      z.object({
        committeeId: id,
        committee: z.string(),
        /** What the board has decided to be told of. */
        notice: z.enum(committeeNotices),
        /** By item and outcome. */
        counts: z.array(z.object({ item: z.string(), outcome, count: z.int(), granted: ore })),
        decisions: z.int(),
        /** Those that concern a child, and those of them where each child is seen in the analysis locked with it (SoL 3:1). */
        children: z.object({ decisions: z.int(), seen: z.int() }),
        /** At most 500; none to a member of a board that is told of counts or of nothing. */
        rows: z.array(
          z.object({
            decisionId: id,
            decidedOn: day,
            /** Null: a protected person is among them. */
            caseNumber: z.string().nullable(),
            decidedBy: z.string(),
            item: z.string(),
            /** Null: the order from before. */
            order: z.string().nullable(),
            needs: z.array(z.object({ kind: z.string(), outcome, granted: ore })),
            /** By the member the board has named, because it could not wait (KL 6:39). */
            urgent: z.boolean(),
            /** Not told and open to legality review: to be minuted by itself (KL 6:40, 7:8). */
            minuted: z.boolean(),
          }),
        ),
        told: z.object({ meetingOn: day, paragraph: z.string(), by: z.string(), at: instant }).nullable(),
      }),
    ),
    /** The month is over: the board can be told of it. */
    over: z.boolean(),
    mayTell: z.boolean(),
  }),
  refuses: ['month.unreadable'],
})

export const delegatedDecisionsFile = route({
  ...reading,
  access: { who: 'staff', roles: ['registrar', 'unit_manager'], relation: 'none' },
  path: '/api/delegated-decisions/:month/file',
  summary: 'The same list as CSV, for the agenda of the meeting',
  audit: { event: 'delegated_decisions.exported', reads: 'listed_cases' },
  replyFile: 'text/csv',
  refuses: ['month.unreadable'],
})

export const delegatedDecisionsPaper = route({
  ...reading,
  access: { who: 'staff', roles: ['registrar', 'unit_manager'], relation: 'none' },
  path: '/api/delegated-decisions/:month/paper',
  summary: 'The same list as PDF, for the papers of the meeting',
  audit: { event: 'delegated_decisions.exported', reads: 'listed_cases' },
  replyFile: 'application/pdf',
  refuses: ['month.unreadable'],
})

export const tellCommittee = route({
  method: 'POST',
  path: '/api/delegated-decisions/:month/told',
  summary: 'The committee was told of the month at a meeting: on record once',
  access: { who: 'staff', roles: ['registrar', 'unit_manager'], relation: 'none' },
  audit: { event: 'delegated_decisions.told', reads: 'nobody' },
  params: z.object({ month }),
  writes: true,
  body: z.object({ committeeId: id, meetingOn: day, paragraph: words(60).min(1) }),
  reply: z.object({ decisions: z.int() }),
  refuses: [
    'delegation_notice.month_open',
    'delegation_notice.day_unfit',
    'delegation_notice.told',
    'month.unreadable',
  ],
})
