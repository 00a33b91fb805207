import { z } from 'zod'
import { copyChannels, noticeSenders } from '../rules/evictions/notice.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { day, id, instant, monthParams, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const
const told = words(2000)

export const caseHome = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/home',
  summary: 'Until which day the home can be saved, and the notices of eviction with their confirmations',
  access,
  audit: { event: 'home.read', reads: 'case' },
  params: monthParams,
  reply: z.object({
    /** A debt over which the home can be lost is applied for. */
    asked: z.boolean(),
    said: z
      .object({
        /** null: the home is in no danger. */
        lastDay: day.nullable(),
        knownFrom: z.string(),
        additional: z.string().nullable(),
        by: z.string(),
        at: instant,
        /** No debt of the month is decided since. */
        waits: z.boolean(),
      })
      .nullable(),
    notices: z.array(
      z.object({
        emergencyId: id,
        sender: z.enum(noticeSenders),
        reference: z.string().nullable(),
        arrivedAt: instant,
        servedOn: day.nullable(),
        confirmation: z
          .object({
            responsible: z.string(),
            copy: z.enum(copyChannels),
            words: z.string(),
            late: z.string().nullable(),
            by: z.string(),
            at: instant,
          })
          .nullable(),
        /** Who can be named as responsible, with the words that would be sent; empty once it is confirmed. */
        drafts: z.array(z.object({ staffId: id, name: z.string(), words: z.string() })),
      }),
    ),
  }),
  refuses: ['case.ask_unit', 'month.unreadable'],
})

export const registerHomeDay = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/home',
  summary: 'Say until which day the home can be saved, or that it is in no danger; the last word counts',
  access,
  audit: { event: 'home_day.said', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({ lastDay: day.nullable(), knownFrom: told, additional: told.nullable() }),
  reply: z.object({ saidAt: instant }),
  refuses: ['case.ask_unit', 'month.unreadable', 'home.no_words'],
})

export const registerEvictionNotice = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/eviction-notices',
  summary: 'A notice of eviction has reached us: whoever is on duty is alarmed, and it is confirmed the same day',
  access,
  audit: { event: 'eviction_notice.registered', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({
    sender: z.enum(noticeSenders),
    reference: words(100).min(1).nullable(),
    arrivedAt: instant,
    servedOn: day.nullable(),
    /** As the notice says it; null: it does not. */
    lastDay: day.nullable(),
    words: told,
  }),
  reply: z.object({ emergencyId: id }),
  refuses: ['case.ask_unit', 'month.unreadable', 'emergency.ahead', 'emergency.no_words', 'eviction.served_ahead'],
})

export const confirmEvictionNotice = route({
  method: 'POST',
  path: '/api/cases/:caseId/eviction-notices/:emergencyId/confirmation',
  summary: 'Confirm a notice of eviction: who is responsible, and how the person gets a copy (SoF 11:3)',
  access,
  audit: { event: 'eviction_notice.confirmed', reads: 'case' },
  params: z.object({ caseId: id, emergencyId: id }),
  writes: true,
  body: z.object({
    responsible: id.nullable(),
    copy: z.enum(copyChannels).nullable(),
    late: told.nullable(),
  }),
  reply: z.object({ words: z.string() }),
  refuses: ['case.ask_unit', 'eviction.confirmed', 'eviction.gates_unmet'],
})
