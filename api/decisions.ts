import { z } from 'zod'
import { day, id, instant, monthParams, ore, words } from './shapes.ts'
import { route } from './route.ts'

export const decide = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/decisions',
  summary:
    'Decide need by need: granted, partly granted, rejected; letters to each adult and an order to pay follow in the same act',
  access: { who: 'staff', roles: ['caseworker', 'first_social_worker', 'unit_manager'], relation: 'case' },
  audit: { event: 'decision.made', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({
    assessmentVersion: z.int(),
    needs: z
      .array(
        z.object({
          key: z.string().max(60),
          outcome: z.enum(['granted', 'partly_granted', 'rejected']),
          granted: ore,
          /** The circumstances that decided it; required unless granted in full (FL 32 §). */
          facts: words(5000).nullable(),
          provisions: z.array(z.string().max(40)).max(10),
        }),
      )
      .min(1)
      .max(40),
    payOn: day,
  }),
  reply: z.object({ decisionId: id, decidedAt: instant, granted: ore, letters: z.int(), payOn: day.nullable() }),
  refuses: [
    'case.ask_unit',
    'conflict.changed',
    'application.none',
    'decision.gates_unmet',
    'decision.outside_delegation',
    'decision.exists',
    'decision.need_unknown',
    'decision.amount_not_supported',
    'decision.pay_day_passed',
    'application.account_missing',
    'guideline.none',
    'month.unreadable',
  ],
})
