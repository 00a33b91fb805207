import { z } from 'zod'
import { day, month } from './shapes.ts'
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
    /** So long without a sign of life, and the session ends. */
    idleSeconds: z.int(),
    /** The same for the same person, and tells nothing of who it is: two who share a computer are told apart by it. */
    holder: z.string(),
  }),
  refuses: [],
})

export const municipalities = route({
  method: 'GET',
  path: '/api/municipalities',
  summary: 'The municipalities served here, for the front page',
  access: { who: 'anyone' },
  audit: { event: null, why: 'no_personal_data' },
  reply: z.object({
    municipalities: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        /** The neutral page the quick exit leads to. */
        quickExit: z.string(),
      }),
    ),
    demo: z.boolean(),
  }),
  refuses: [],
})

/** Everyone whose work leans on the law's amounts or the guideline. */
export const lawReaders = [
  'system_administrator',
  'first_social_worker',
  'unit_manager',
  'quality_investigator',
  'caseworker',
  'auditor',
  'ivo_inspector',
  'committee_member',
] as const

/** What a value of the law is counted in. */
const unit = z.enum(['ore', 'percent', 'months', 'price_base_amounts'])

export const lawInForce = route({
  method: 'GET',
  path: '/api/law',
  summary:
    'The dated tables with source and standing: what is read in a source, what is derived, what was entered here',
  access: { who: 'staff', roles: lawReaders, relation: 'none' },
  audit: { event: null, why: 'no_personal_data' },
  reply: z.object({
    tables: z.array(
      z.object({
        name: z.enum(['riksnorm', 'price_base_amount', 'work_income']),
        from: month,
        published: day,
        /** The day is not known; the first of December before stands in. */
        publishedAssumed: z.boolean(),
        source: z.string(),
        /** What is not verified about the source, in Swedish. */
        note: z.string().nullable(),
        /** The regulation it was entered from here; null: it stands in Tillit. */
        regulation: z.string().nullable(),
        standing: z.string(),
        rows: z.array(z.object({ label: z.string(), value: z.int(), unit, standing: z.string() })),
      }),
    ),
    /** The first month nothing is known for, by kind. */
    waits: z.array(z.object({ kind: z.enum(['riksnorm', 'price_base_amount', 'work_income']), from: month })),
  }),
  refuses: [],
})
