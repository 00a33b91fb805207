import { z } from 'zod'
import { route } from './route.ts'

const administration = { access: { who: 'staff', roles: ['system_administrator'], relation: 'none' } } as const

/** As a language is called in `texts/`. */
const language = z.string().regex(/^[a-z]{2,3}(-x-[a-z]{1,8})?$/)
const params = z.object({ language })

/** Of the Swedish wording and the translated one. */
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/)
const textKey = z.string().min(1).max(200)
const done = z.object({ by: z.string(), at: z.string() })

export const reviewedLanguages = route({
  method: 'GET',
  path: '/api/translations',
  summary: 'The languages in which a person here has approved every text as it now stands',
  access: { who: 'signed_in' },
  audit: { event: null, why: 'no_personal_data' },
  reply: z.object({ reviewed: z.array(z.string()) }),
  refuses: [],
})

export const translations = route({
  method: 'GET',
  path: '/api/translations/:language',
  summary: 'Every text residents read in a language, beside the Swedish, and who has approved it',
  ...administration,
  audit: { event: 'translations.read', reads: 'nobody' },
  params,
  reply: z.object({
    texts: z.array(
      z.object({
        key: z.string(),
        swedish: z.string(),
        words: z.string(),
        fingerprint,
        /** Null: drafted by a machine, and nobody has approved it as it now stands. */
        approved: done.nullable(),
        /** The latest better wording, of the text as it now stands. */
        suggestion: done.extend({ words: z.string() }).nullable(),
      }),
    ),
  }),
  refuses: [],
})

export const approveTranslations = route({
  method: 'POST',
  path: '/api/translations/:language/approvals',
  summary: 'Say that translations are right, each as it was read',
  ...administration,
  audit: { event: 'translations.approved', reads: 'nobody' },
  params,
  body: z.object({
    texts: z
      .array(z.object({ key: textKey, fingerprint }))
      .min(1)
      .max(100),
  }),
  reply: z.object({ left: z.int() }),
  writes: true,
  refuses: ['conflict.changed'],
})

export const suggestTranslation = route({
  method: 'POST',
  path: '/api/translations/:language/suggestions',
  summary: 'Suggest a better wording, for those who write the texts',
  ...administration,
  audit: { event: 'translation.suggested', reads: 'nobody' },
  params,
  body: z.object({ key: textKey, fingerprint, words: z.string().trim().min(1).max(2000) }),
  reply: z.object({ at: z.string() }),
  writes: true,
  refuses: ['conflict.changed'],
})
