import { z } from 'zod'
import { demandKinds, effortKinds, withdrawalCauses } from '../rules/respite/respite.ts'
import { caseRoles, unmetGate } from './cases.ts'
import { route } from './route.ts'
import { day, id, instant, month, monthParams, ore, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const
const respiteParams = z.object({ caseId: id, respiteId: id })
const demand = z.object({ kind: z.enum(demandKinds), text: words(300) })
const effort = {
  effortId: id,
  kind: z.enum(effortKinds),
  doneOn: day,
  text: z.string(),
  toldAt: instant,
  /** Whether it counts as looking; null: nobody has looked at it. */
  review: z.object({ counts: z.boolean(), reasons: z.string(), at: instant }).nullable(),
}

const decided = {
  respiteId: id,
  month,
  from: day,
  until: day,
  rent: ore,
  guideline: ore,
  expected: z.string(),
  demands: z.array(demand),
  reasons: z.string(),
  provisions: z.array(z.string()),
  decidedAt: instant,
  decidedBy: z.string(),
  withdrawn: z.object({ on: day, cause: z.enum(withdrawalCauses), reasons: z.string() }).nullable(),
}

export const respitesOfCase = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/respites',
  summary:
    'Whether the housing cost is above the guideline, what a decision on respite still asks, and those that were made',
  access,
  audit: { event: 'respites.read', reads: 'case' },
  params: monthParams,
  reply: z.object({
    /** Null: within the guideline, or the guideline has no limit. */
    above: z.object({ rent: ore, guideline: ore }).nullable(),
    unmet: z.array(unmetGate),
    mayDecide: z.boolean(),
    whoMay: z.array(z.string()),
    /** Newest first. */
    respites: z.array(
      z.object({
        ...decided,
        letters: z.array(
          z.object({
            letterId: id,
            recipient: z.string().nullable(),
            receivedOn: day.nullable(),
            /** The last day to appeal (FL 44); null: the time has not begun. */
            appealBy: day.nullable(),
          }),
        ),
        efforts: z.array(z.object({ ...effort, toldBy: z.string().nullable(), byStaff: z.boolean() })),
      }),
    ),
  }),
  refuses: ['case.ask_unit', 'month.unreadable'],
})

export const decideRespite = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/respites',
  summary: 'Decide on respite as it is drafted in the working copy; letters with reasons and how to appeal go with it',
  access,
  audit: { event: 'respite.decided', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({ assessmentVersion: z.int() }),
  reply: z.object({ respiteId: id, decidedAt: instant, letters: z.int() }),
  refuses: [
    'case.ask_unit',
    'application.none',
    'month.unreadable',
    'guideline.none',
    'law.month_unknown',
    'conflict.changed',
    'respite.not_above',
    'respite.exists',
    'respite.gates_unmet',
    'respite.outside_delegation',
  ],
})

export const withdrawRespite = route({
  method: 'POST',
  path: '/api/cases/:caseId/respites/:respiteId/withdraw',
  summary: 'Take a demand back before its time, in favour of the household',
  access,
  audit: { event: 'respite.withdrawn', reads: 'case' },
  params: respiteParams,
  writes: true,
  body: z.object({ cause: z.enum(withdrawalCauses), reasons: words(2000).min(10) }),
  reply: z.object({ withdrawnOn: day }),
  refuses: ['case.ask_unit', 'respite.withdrawn', 'respite.over'],
})

const told = z.object({ kind: z.enum(effortKinds), doneOn: day, text: words(1000).min(3) })

export const noteEffort = route({
  method: 'POST',
  path: '/api/cases/:caseId/respites/:respiteId/efforts',
  summary: 'Note what the household has done to find a cheaper home, as told to staff',
  access,
  audit: { event: 'respite.effort_noted', reads: 'case' },
  params: respiteParams,
  writes: true,
  body: told,
  reply: z.object({ effortId: id }),
  refuses: ['case.ask_unit', 'respite.effort_ahead'],
})

export const reviewEffort = route({
  method: 'POST',
  path: '/api/cases/:caseId/respite-efforts/:effortId/review',
  summary: 'Say whether it counts as looking, and if not why',
  access,
  audit: { event: 'respite.effort_reviewed', reads: 'case' },
  params: z.object({ caseId: id, effortId: id }),
  writes: true,
  body: z.object({ counts: z.boolean(), reasons: words(1000) }),
  reply: z.object({ at: instant }),
  refuses: ['case.ask_unit', 'respite.why_not'],
})

export const myRespites = route({
  method: 'GET',
  path: '/api/me/respites',
  summary: 'My respites: what was decided, until when, and what I have told of looking for a home',
  access: { who: 'client' },
  audit: { event: 'respites.read', reads: 'own' },
  reply: z.object({
    respites: z.array(
      z.object({
        ...decided,
        letterId: id,
        receivedOn: day.nullable(),
        appealBy: day.nullable(),
        /** My own, not another adult's. */
        efforts: z.array(z.object(effort)),
        mayTell: z.boolean(),
      }),
    ),
  }),
  refuses: [],
})

export const tellEffort = route({
  method: 'POST',
  path: '/api/me/respites/:respiteId/efforts',
  summary: 'Tell what I have done to find a cheaper home',
  access: { who: 'client' },
  audit: { event: 'respite.effort_told', reads: 'own' },
  params: z.object({ respiteId: id }),
  writes: true,
  body: told,
  reply: z.object({ effortId: id }),
  refuses: ['respite.effort_ahead', 'respite.over'],
})
