import { z } from 'zod'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { day, id, month, monthParams, words } from './shapes.ts'

/** How an appeal can come. By word of mouth staff write it down as the person says it is right (FL 6). */
const appealChannels = ['e_service', 'paper', 'email', 'spoken'] as const

/** How the decision is to be changed, and why. */
const appealed = { wish: words(4000).min(1), why: words(20000) }

const appeal = z.object({
  appealId: id,
  personId: id,
  channel: z.enum(appealChannels),
  ...appealed,
  arrivedOn: day,
  /** By JO's measure it is handed over to the court by then, or the decision changed (FL 46). */
  handOverBy: day,
  /** Not known when the person got the decision: in time (FL 45). */
  isInTime: z.boolean(),
  /** Who wrote it down; null: the person themself. */
  registeredBy: z.string().nullable(),
})

const decisionToAppeal = z.object({ decisionId: id, decidedOn: day, decidedBy: z.string() })

export const myAppeals = route({
  method: 'GET',
  path: '/api/me/months/:month/appeals',
  summary: 'The decisions of the month I may appeal, until when, and what I have appealed',
  access: { who: 'client' },
  audit: { event: 'appeals.read', reads: 'own' },
  params: z.object({ month }),
  reply: z.object({
    decisions: z.array(
      decisionToAppeal.extend({
        committee: z.string(),
        /** When I got it, and the last day that follows from that; null: the time has not begun (FL 44). */
        receivedOn: day.nullable(),
        appealBy: day.nullable(),
        appeal: appeal.nullable(),
      }),
    ),
  }),
  refuses: ['month.unreadable'],
})

export const appealDecision = route({
  method: 'POST',
  path: '/api/me/decisions/:decisionId/appeal',
  summary: 'I appeal: received by the committee the day it is sent, in my own words (FL 43)',
  access: { who: 'client' },
  audit: { event: 'appeal.received', reads: 'own' },
  params: z.object({ decisionId: id }),
  writes: true,
  body: z.object(appealed),
  reply: appeal,
  refuses: ['appeal.exists'],
})

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const

export const caseAppeals = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/appeals',
  summary: 'What is appealed of the month’s decisions, when it came and until when it is to be handed over',
  access,
  audit: { event: 'appeals.read', reads: 'case' },
  params: monthParams,
  reply: z.object({
    decisions: z.array(
      decisionToAppeal.extend({
        appeals: z.array(appeal),
        /** Who got the decision, and when, where that is known. */
        recipients: z.array(z.object({ personId: id, name: z.string().nullable(), receivedOn: day.nullable() })),
      }),
    ),
  }),
  refuses: ['case.ask_unit', 'month.unreadable'],
})

export const registerAppeal = route({
  method: 'POST',
  path: '/api/cases/:caseId/decisions/:decisionId/appeals',
  summary: 'Take down an appeal that came on paper, by e-mail or by word of mouth, with the day it came',
  access,
  audit: { event: 'appeal.received', reads: 'case' },
  params: z.object({ caseId: id, decisionId: id }),
  writes: true,
  onClosed: 'too',
  body: z.object({ personId: id, channel: z.enum(appealChannels).exclude(['e_service']), arrivedOn: day, ...appealed }),
  reply: appeal,
  refuses: ['case.ask_unit', 'appeal.exists', 'appeal.day_unfit'],
})
