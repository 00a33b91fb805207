import { z } from 'zod'
import { month, ore } from './shapes.ts'
import { route } from './route.ts'

export const session = route({
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in, in which roles',
  access: { who: 'signed_in' },
  audit: { event: null, why: 'no_personal_data' },
  reply: z.object({
    kind: z.enum(['staff', 'client']),
    name: z.string().nullable(),
    municipality: z.string(),
    roles: z.array(z.string()),
    endsInSeconds: z.int(),
  }),
  refuses: [],
})

export const municipalities = route({
  method: 'GET',
  path: '/api/municipalities',
  summary: 'The municipalities served here, for the front page',
  access: { who: 'anyone' },
  audit: { event: null, why: 'no_personal_data' },
  reply: z.object({ municipalities: z.array(z.object({ slug: z.string(), name: z.string() })), demo: z.boolean() }),
  refuses: [],
})

export const lawInForce = route({
  method: 'GET',
  path: '/api/law',
  summary: 'The dated tables with source and standing: what is read in a source, what is derived',
  access: {
    who: 'staff',
    roles: [
      'system_administrator',
      'first_social_worker',
      'unit_manager',
      'quality_investigator',
      'caseworker',
      'auditor',
      'ivo_inspector',
      'committee_member',
    ],
    relation: 'none',
  },
  audit: { event: null, why: 'no_personal_data' },
  reply: z.object({
    tables: z.array(
      z.object({
        name: z.string(),
        from: month,
        published: z.string(),
        source: z.string(),
        standing: z.string(),
        rows: z.array(z.object({ label: z.string(), amount: ore, standing: z.string() })),
      }),
    ),
  }),
  refuses: [],
})
