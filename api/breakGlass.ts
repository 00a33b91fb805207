import { z } from 'zod'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { caseParams, day, id, instant, words } from './shapes.ts'

export const breakGlass = route({
  method: 'POST',
  path: '/api/cases/:caseId/break-glass',
  summary: 'Open a case outside the own relations for four hours: reason now, review after',
  access: { who: 'staff', roles: caseRoles, relation: 'none' },
  audit: { event: 'break_glass.opened', reads: 'case' },
  params: caseParams,
  writes: true,
  body: z.object({
    reason: z.enum(['acute_need', 'danger_to_life', 'colleague_absent', 'court_or_supervision']),
    explanation: words(2000),
  }),
  reply: z.object({ endsAt: instant }),
  refuses: ['break_glass.reason_too_short', 'break_glass.conflict_of_interest'],
})

export const breakGlassToReview = route({
  method: 'GET',
  path: '/api/break-glass',
  summary: 'Emergency openings in my unit that wait for review',
  access: { who: 'staff', roles: ['unit_manager'], relation: 'none' },
  audit: { event: 'break_glass.listed', reads: 'listed_cases' },
  reply: z.object({
    rows: z.array(
      z.object({
        breakGlassId: id,
        caseId: id,
        caseNumber: z.string(),
        who: z.string(),
        reason: z.string(),
        explanation: z.string(),
        openedAt: instant,
        reviewBy: day,
      }),
    ),
  }),
  refuses: [],
})

export const reviewBreakGlass = route({
  method: 'POST',
  path: '/api/break-glass/:breakGlassId/review',
  summary: "Judge an emergency opening; never one's own",
  access: { who: 'staff', roles: ['unit_manager'], relation: 'none' },
  audit: { event: 'break_glass.reviewed', reads: 'nobody' },
  params: z.object({ breakGlassId: id }),
  writes: true,
  body: z.object({ verdict: z.enum(['justified', 'not_justified']), comment: words(2000) }),
  reply: z.object({ reviewedAt: instant }),
  refuses: ['break_glass.own_review', 'break_glass.reviewed', 'break_glass.reason_too_short'],
})
