import { z } from 'zod'
import { costKinds, otherNeedKinds } from '../rules/calculation/input.ts'
import { emergencyAnswers, emergencyNeeds } from '../rules/emergencies/emergency.ts'
import { route } from './route.ts'
import { day, id, instant, month, ore, words } from './shapes.ts'

const access = { who: 'client' } as const

export const mySupplement = route({
  method: 'POST',
  path: '/api/me/months/:month/supplement',
  summary:
    'Ask for more in a month I have applied for: with its own day of arrival, each need its own decision (FL 19)',
  access,
  audit: { event: 'application.supplemented', reads: 'own' },
  params: z.object({ month }),
  writes: true,
  body: z.object({
    needs: z
      .array(z.object({ kind: z.enum([...costKinds, ...otherNeedKinds]), amount: ore.nullable() }))
      .min(1)
      .max(20),
    ownWords: words(4000).min(1),
  }),
  reply: z.object({ applicationId: id, arrivedOn: day }),
  refuses: ['application.none', 'intake.cost_decided', 'intake.month_unfit'],
})

export const myNeeds = route({
  method: 'GET',
  path: '/api/me/months/:month/needs',
  summary: 'What I have applied for in a month and how each need stands, and what I am taking back',
  access,
  audit: { event: 'needs.read', reads: 'own' },
  params: z.object({ month }),
  reply: z.object({
    /** None in a month that is not applied for in my case. */
    needs: z.array(
      z.object({ key: z.string(), kind: z.string(), state: z.enum(['open', 'decided', 'withdrawn', 'continues']) }),
    ),
    /** Another adult applies too: what both ask for one does not take back alone. */
    together: z.boolean(),
    takingBack: z.object({ ownWithdrawalId: id, needs: z.array(z.string()), undoUntil: instant }).nullable(),
  }),
  refuses: [],
})

export const withdrawOwn = route({
  method: 'POST',
  path: '/api/me/months/:month/withdrawal',
  summary: 'Take back what I applied for and nobody has decided; it counts when the time to undo it has passed',
  access,
  audit: { event: 'application.taken_back', reads: 'own' },
  params: z.object({ month }),
  writes: true,
  body: z.object({ needs: z.array(z.string().max(60)).min(1).max(50), words: words(4000).min(1) }),
  reply: z.object({ ownWithdrawalId: id, undoUntil: instant }),
  refuses: ['application.none', 'withdrawal.nothing_open', 'withdrawal.together', 'withdrawal.waiting'],
})

export const undoOwnWithdrawal = route({
  method: 'POST',
  path: '/api/me/withdrawals/:ownWithdrawalId/undo',
  summary: 'I did not mean it, or I think otherwise: the application goes on as it was',
  access,
  audit: { event: 'application.taking_back_undone', reads: 'own' },
  params: z.object({ ownWithdrawalId: id }),
  writes: true,
  reply: z.object({ undoneAt: instant }),
  refuses: ['withdrawal.counts'],
})

export const tellEmergency = route({
  method: 'POST',
  path: '/api/me/emergencies',
  summary:
    'Food, electricity, medicine or a roof is missing now: an application from this moment (FL 19), and an alarm for whoever is on duty',
  access,
  audit: { event: 'emergency.told', reads: 'own' },
  writes: true,
  body: z.object({ needs: z.array(z.enum(emergencyNeeds)).min(1).max(4), ownWords: words(2000).min(1) }),
  reply: z.object({ emergencyId: id, month }),
  refuses: ['emergency.no_words', 'intake.month_unfit'],
})

export const myEmergencies = route({
  method: 'GET',
  path: '/api/me/emergencies',
  summary: 'What I have told of that cannot wait these days, whether somebody has it, and whether anybody is on duty',
  access,
  audit: { event: 'own_emergencies.read', reads: 'own' },
  asksByItself: true,
  reply: z.object({
    rows: z.array(
      z.object({
        emergencyId: id,
        month,
        needs: z.array(z.enum(emergencyNeeds)),
        arrivedAt: instant,
        takenAt: instant.nullable(),
        answer: z.enum(emergencyAnswers).nullable(),
      }),
    ),
    /** Somebody is on duty for the unit now; null: there is no case yet, and so no unit. */
    onDuty: z.boolean().nullable(),
    unit: z.string().nullable(),
    unitPhone: z.string().nullable(),
  }),
  refuses: [],
})
