import { z } from 'zod'
import { mostPoints, workParts } from '../rules/work/workload.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { day, id, instant, words } from './shapes.ts'

/** Tenths of a point. */
const points = z.record(
  z.enum(workParts),
  z
    .int()
    .min(0)
    .max(mostPoints * 10),
)

export const workload = route({
  method: 'GET',
  path: '/api/workload',
  summary:
    'How much there is to do for each keeper of cases in my units, by the municipality’s weights: advice, never a measure of people',
  access: { who: 'staff', roles: caseRoles, relation: 'none' },
  audit: { event: 'workload.read', reads: 'nobody' },
  reply: z.object({
    weights: z.object({
      points,
      /** Null: the house defaults, until the municipality has set its own. */
      set: z.object({ from: day, reason: z.string(), by: z.string(), at: instant }).nullable(),
      /** Those that begin later. */
      coming: z.array(z.object({ from: day, points, reason: z.string() })),
    }),
    keepers: z.array(
      z.object({
        staffId: id,
        name: z.string(),
        units: z.array(z.string()),
        cases: z.int(),
        points: z.int(),
        /** What they come from; null: neither mine nor of a unit I lead. */
        counts: z.record(z.enum(workParts), z.int()).nullable(),
        awayUntil: day.nullable(),
      }),
    ),
  }),
  refuses: [],
})

export const setWorkload = route({
  method: 'POST',
  path: '/api/workload/weights',
  summary: 'Set how much work a case and what stands in it is reckoned to be, from a day, with why',
  access: { who: 'staff', roles: ['unit_manager'], relation: 'none' },
  audit: { event: 'workload.set', reads: 'nobody' },
  writes: true,
  body: z.object({ from: day, points, reason: words(2000).min(10) }),
  reply: z.object({ from: day }),
  refuses: ['workload.day_unfit', 'workload.same_day'],
})
