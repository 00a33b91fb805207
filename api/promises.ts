import { z } from 'zod'
import { route } from './route.ts'
import { day, month } from './shapes.ts'

/** What has been promised or asked, and is not done: by me, and by those who have my case. */
const promiseKinds = {
  you: ['hearing', 'completion', 'respite'],
  us: ['call_back', 'decide', 'answer_request', 'pay', 'hand_over_appeal'],
} as const

const of = { on: day, month: month.nullable(), what: z.string().nullable() }

export const myPromises = route({
  method: 'GET',
  path: '/api/me/promises',
  summary: 'What I am to do and what has been promised me, each with its day, the nearest first',
  access: { who: 'client' },
  audit: { event: 'promises.read', reads: 'own' },
  reply: z.object({
    mine: z.array(z.object({ kind: z.enum(promiseKinds.you), ...of })),
    ours: z.array(z.object({ kind: z.enum(promiseKinds.us), ...of })),
  }),
  refuses: [],
})
