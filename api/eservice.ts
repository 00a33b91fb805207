import { z } from 'zod'
import { route } from './route.ts'
import { day, id, instant, words } from './shapes.ts'

const administrators = { who: 'staff', roles: ['system_administrator'], relation: 'none' } as const

/** What the municipality says about its e-service (DOS-lagen 13 §). */
const said = {
  accessibilityEmail: z.string(),
  accessibilityPhone: z.string(),
  /** When the e-service was last gone through; null: not yet. */
  assessedOn: day.nullable(),
  assessedBy: z.enum(['self', 'external']).nullable(),
  /** What is not accessible, in the municipality's own words. */
  shortcomings: z.array(z.string()),
}

export const accessibilityStatements = route({
  method: 'GET',
  path: '/api/accessibility',
  summary: 'The accessibility statement of each municipality served here',
  access: { who: 'anyone' },
  audit: { event: null, why: 'no_personal_data' },
  reply: z.object({
    statements: z.array(
      z.object({
        name: z.string(),
        /** Null: the municipality has not said anything yet. */
        said: z.object({ ...said, saidOn: day }).nullable(),
      }),
    ),
  }),
  refuses: [],
})

export const tellAccessibility = route({
  method: 'POST',
  path: '/api/me/accessibility-reports',
  summary: 'Tell the municipality what is hard to use in the e-service, or ask for something in another form',
  access: { who: 'client' },
  audit: { event: 'accessibility_report.told', reads: 'own' },
  writes: true,
  body: z.object({ told: words(4000).min(1), answerTo: words(200) }),
  reply: z.object({ toldAt: instant }),
  refuses: [],
})

export const eserviceSettings = route({
  method: 'GET',
  path: '/api/eservice-settings',
  summary: 'What the municipality says about its e-service, and what people have told is hard to use in it',
  access: administrators,
  audit: { event: 'eservice_settings.read', reads: 'nobody' },
  reply: z.object({
    quickExit: z.string(),
    said: z.object({ ...said, saidAt: instant, saidBy: z.string() }).nullable(),
    /** Those without an answer first, the oldest first among them. */
    reports: z.array(
      z.object({
        accessibilityReportId: id,
        told: z.string(),
        answerTo: z.string(),
        toldAt: instant,
        answered: z.object({ words: z.string(), by: z.string(), at: instant }).nullable(),
      }),
    ),
  }),
  refuses: [],
})

export const saveEserviceSettings = route({
  method: 'POST',
  path: '/api/eservice-settings',
  summary: 'Say anew what holds for the e-service; what was said before stays on record',
  access: administrators,
  audit: { event: 'eservice_settings.saved', reads: 'nobody' },
  writes: true,
  body: z.object({
    quickExit: words(200).regex(/^https:\/\/[a-z0-9.-]+(\/[^\s"<>]*)?$/),
    accessibilityEmail: words(200).regex(/^[^\s@]+@[^\s@]+$/),
    accessibilityPhone: words(50).min(1),
    assessedOn: day.nullable(),
    assessedBy: z.enum(['self', 'external']).nullable(),
    shortcomings: z.array(words(500).min(1)).max(50),
  }),
  reply: z.object({ saidAt: instant }),
  refuses: ['eservice.assessed_unfit'],
})

export const answerAccessibility = route({
  method: 'POST',
  path: '/api/accessibility-reports/:accessibilityReportId/answer',
  summary: 'Note the answer somebody was given on what they told is hard to use',
  access: administrators,
  audit: { event: 'accessibility_report.answered', reads: 'nobody' },
  params: z.object({ accessibilityReportId: id }),
  writes: true,
  body: z.object({ answer: words(4000).min(1) }),
  reply: z.object({ answeredAt: instant }),
  refuses: ['not_found', 'eservice.answered'],
})
