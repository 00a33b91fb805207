import { z } from 'zod'
import { caseRoles } from './cases.ts'
import { queueFilter } from './queueFilter.ts'
import { route } from './route.ts'
import { id, instant, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'none' } as const

export const queueChoices = route({
  method: 'GET',
  path: '/api/queue/choices',
  summary:
    'What my queue can be filtered by: units and keepers of cases I may open by duty, and the filters I have saved',
  access,
  audit: { event: 'queue_choices.read', reads: 'nobody' },
  reply: z.object({
    /** My own duties are not all I may open: I lead a unit. */
    leads: z.boolean(),
    units: z.array(z.object({ unitId: id, name: z.string() })),
    keepers: z.array(z.object({ staffId: id, name: z.string() })),
    saved: z.array(z.object({ savedFilterId: id, name: z.string(), filter: queueFilter })),
  }),
  refuses: [],
})

export const saveFilter = route({
  method: 'POST',
  path: '/api/queue/filters',
  summary: 'Keep a filter of my queue under a name; only the four lawful keys (2001:637 15 §)',
  access,
  audit: { event: 'queue_filter.saved', reads: 'nobody' },
  writes: true,
  body: z.strictObject({ name: words(40).min(1), filter: queueFilter }),
  reply: z.object({ savedFilterId: id }),
  refuses: ['filter.name_unfit', 'filter.exists', 'filter.too_many'],
})

export const removeFilter = route({
  method: 'POST',
  path: '/api/queue/filters/:savedFilterId/remove',
  summary: 'Forget a filter I have saved',
  access,
  audit: { event: 'queue_filter.removed', reads: 'nobody' },
  params: z.object({ savedFilterId: id }),
  writes: true,
  reply: z.object({ removedAt: instant }),
  refuses: [],
})
