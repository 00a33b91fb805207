import { z } from 'zod'
import { concernChannels, guardiansTold, shortestConcern } from '../rules/concerns/concern.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { caseParams, day, id, instant, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const
const concernParams = z.object({ caseId: id, concernReportId: id })
const whom = words(200).min(2)

export const caseConcerns = route({
  method: 'GET',
  path: '/api/cases/:caseId/concerns',
  summary: 'Reports that a child of the case may fare ill: what was written, who has it, and their receipt',
  access,
  audit: { event: 'concerns.read', reads: 'case' },
  params: caseParams,
  reply: z.object({
    concerns: z.array(
      z.object({
        concernReportId: id,
        childId: id,
        learnedOn: day,
        acute: z.boolean(),
        seen: z.string(),
        worry: z.string(),
        toldGuardians: z.enum(guardiansTold),
        writtenBy: z.string(),
        writtenAt: instant,
        handed: z.object({ channel: z.enum(concernChannels), to: z.string(), by: z.string(), at: instant }).nullable(),
        receipt: z.object({ by: z.string(), on: day, reference: z.string().nullable() }).nullable(),
      }),
    ),
  }),
  refuses: ['case.ask_unit'],
})

export const makeConcernReport = route({
  method: 'POST',
  path: '/api/cases/:caseId/concerns',
  summary: 'Write a report that a child of the case may fare ill (SoL 19:1); it stays as it is written',
  access,
  audit: { event: 'concern.written', reads: 'case' },
  params: caseParams,
  writes: true,
  body: z.object({
    childId: id,
    learnedOn: day,
    acute: z.boolean(),
    /** What was seen, heard or told, and by whom. */
    seen: words(5000).min(shortestConcern),
    /** Why that makes one fear for the child. */
    worry: words(5000).min(shortestConcern),
    toldGuardians: z.enum(guardiansTold),
  }),
  reply: z.object({ concernReportId: id, writtenAt: instant }),
  refuses: ['case.ask_unit', 'concern.not_child', 'concern.day_ahead'],
})

export const handConcernReport = route({
  method: 'POST',
  path: '/api/cases/:caseId/concerns/:concernReportId/handing',
  summary: 'Record that those who take reports have been handed it, how and who',
  access,
  audit: { event: 'concern.handed', reads: 'case' },
  params: concernParams,
  writes: true,
  body: z.object({ channel: z.enum(concernChannels), to: whom }),
  reply: z.object({ handedAt: instant }),
  refuses: ['case.ask_unit', 'concern.handed'],
})

export const receiptOfConcern = route({
  method: 'POST',
  path: '/api/cases/:caseId/concerns/:concernReportId/receipt',
  summary: 'Record that those who take reports say they have it',
  access,
  audit: { event: 'concern.received', reads: 'case' },
  params: concernParams,
  writes: true,
  body: z.object({ by: whom, on: day, reference: words(100).nullable() }),
  reply: z.object({ notedAt: instant }),
  refuses: ['case.ask_unit', 'concern.not_handed', 'concern.receipted', 'concern.day_ahead'],
})
