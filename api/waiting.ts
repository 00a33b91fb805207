import { z } from 'zod'
import { route } from './route.ts'
import { day, month } from './shapes.ts'

export const waitingTime = route({
  method: 'GET',
  path: '/api/me/months/:month/waiting-time',
  summary: 'When I can expect a decision, from how long those we have decided had waited; never a promise',
  access: { who: 'client' },
  audit: { event: 'waiting_time.read', reads: 'own' },
  params: z.object({ month }),
  reply: z.object({
    /** My first application in the case, and those it is measured against: a first one takes longer. */
    isFirst: z.boolean(),
    /** Null: too few are decided to say, or my month is. */
    expected: z
      .object({ decided: z.int(), halfWithin: z.int(), mostWithin: z.int(), halfBy: day, mostBy: day })
      .nullable(),
  }),
  refuses: ['month.unreadable'],
})
