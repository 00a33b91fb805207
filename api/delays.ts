import { z } from 'zod'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { caseParams, day, id, instant, month, monthParams, shownCase, words } from './shapes.ts'

const channels = ['e_service', 'letter', 'phone'] as const

const request = z.object({
  delayRequestId: id,
  arrivedOn: day,
  answerBy: day,
  words: z.string(),
  /** Null: it waits for an answer, or was answered by the decision in the matter. */
  rejected: z.object({ by: z.string(), at: instant, notice: z.string() }).nullable(),
})

const waiting = z.object({
  ...shownCase,
  relation: z.string(),
  month,
  arrivedOn: day,
  /** What the person was told last. */
  told: z.object({ on: day, newDay: day, reason: z.string() }).nullable(),
  request: request.nullable(),
})

export const delays = route({
  method: 'GET',
  path: '/api/delays',
  summary: 'Undecided months in my cases or my unit: to be told of the delay, asked to be decided, waiting six months',
  access: { who: 'staff', roles: caseRoles, relation: 'none' },
  audit: { event: 'delays.read', reads: 'listed_cases' },
  reply: z.object({
    /** FL 11. */
    toTell: z.array(waiting),
    /** FL 12: four weeks to decide, or to refuse by a decision of its own. */
    requests: z.array(waiting),
    /** The person may ask; nobody has. */
    overSixMonths: z.array(waiting),
  }),
  refuses: [],
})

export const tellDelay = route({
  method: 'POST',
  path: '/api/delay-notices',
  summary: 'Tell those who wait that it is late and why (FL 11): the words to each and the journal are written by it',
  access: { who: 'staff', roles: caseRoles, relation: 'none' },
  audit: { event: 'delay.told', reads: 'listed_cases' },
  writes: true,
  body: z.object({
    months: z
      .array(z.object({ caseId: id, month }))
      .min(1)
      .max(100),
    channel: z.enum(channels),
    reason: words(2000),
    newDay: day,
  }),
  reply: z.object({ notices: z.array(z.object({ caseId: id, month, notice: z.string() })) }),
  refuses: ['delay.not_yours', 'delay.decided', 'delay.day_unfit', 'delay.gates_unmet', 'month.unreadable'],
})

export const registerDelayRequest = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/delay-requests',
  summary:
    'Register that the person asks in writing that it be decided (FL 12); the four weeks run from the day it came',
  access: { who: 'staff', roles: caseRoles, relation: 'case' },
  audit: { event: 'delay_request.registered', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({ arrivedOn: day, words: words(4000).min(1) }),
  reply: z.object({ delayRequestId: id, answerBy: day }),
  refuses: [
    'case.ask_unit',
    'application.none',
    'delay.decided',
    'delay_request.too_early',
    'delay_request.exists',
    'delay_request.day_ahead',
    'month.unreadable',
  ],
})

export const answerDelayRequest = route({
  method: 'POST',
  path: '/api/cases/:caseId/delay-requests/:delayRequestId/reject',
  summary: 'Refuse to decide now, by a decision of its own that can be appealed (FL 12)',
  access: { who: 'staff', roles: caseRoles, relation: 'case' },
  audit: { event: 'delay_request.rejected', reads: 'case' },
  params: caseParams.extend({ delayRequestId: id }),
  writes: true,
  body: z.object({ reasons: words(5000) }),
  reply: z.object({ decidedAt: instant, notice: z.string() }),
  refuses: [
    'case.ask_unit',
    'delay.decided',
    'delay_request.answered',
    'decision.outside_delegation',
    'delay.gates_unmet',
  ],
})

export const myDelay = route({
  method: 'GET',
  path: '/api/me/months/:month/delay',
  summary: 'Why my month is late, when I may ask that it be decided, and what became of that',
  access: { who: 'client' },
  audit: { event: 'delay.read', reads: 'own' },
  params: z.object({ month }),
  reply: z.object({
    told: z.object({ on: day, newDay: day, reason: z.string() }).nullable(),
    /** The first day I may ask; null: it is decided. */
    mayRequestFrom: day.nullable(),
    request: request.nullable(),
  }),
  refuses: ['month.unreadable'],
})

export const requestDecision = route({
  method: 'POST',
  path: '/api/me/months/:month/delay-request',
  summary: 'I ask that my month be decided (FL 12)',
  access: { who: 'client' },
  audit: { event: 'delay_request.made', reads: 'own' },
  params: z.object({ month }),
  writes: true,
  body: z.object({ words: words(4000).min(1) }),
  reply: z.object({ answerBy: day }),
  refuses: ['delay.decided', 'delay_request.too_early', 'delay_request.exists', 'month.unreadable'],
})
