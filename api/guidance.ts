import { z } from 'zod'
import { deviationAnswers, deviationGrounds, deviationSubjects } from '../rules/deviation/subject.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { day, id, instant, month, monthParams, ore, shownCase, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const
const deviationParams = z.object({ caseId: id, deviationId: id })
const subject = z.enum(deviationSubjects)
const ground = z.enum(deviationGrounds)

const answered = z.object({
  answer: z.enum(deviationAnswers),
  reasons: z.string(),
  /** What to try in its place. */
  instead: z.string().nullable(),
  until: day.nullable(),
  by: z.string(),
  at: instant,
})

const asked = {
  deviationId: id,
  month,
  subject,
  ground,
  /** The numbered part of the guideline it departs from. */
  paragraph: z.string(),
  upTo: ore.nullable(),
  until: day,
  facts: z.string(),
  askedBy: z.string(),
  askedAt: instant,
}

export const deviationsOfMonth = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/deviations',
  summary:
    'Deviations asked about in the case, what was answered, and how similar ones elsewhere were answered, without names',
  access,
  audit: { event: 'deviations.read', reads: 'case' },
  params: monthParams,
  reply: z.object({
    deviations: z.array(
      z.object({
        ...asked,
        /** Asked by whoever reads: the answer is another's. */
        mine: z.boolean(),
        withdrawn: z.boolean(),
        answer: answered.nullable(),
      }),
    ),
    /** Whoever reads leads the unit of the case. */
    mayAnswer: z.boolean(),
    /** The latest answered in the municipality, of the kinds this household may need: no words, no case, no person. */
    similar: z.array(
      z.object({
        subject,
        ground,
        paragraph: z.string(),
        answer: z.enum(deviationAnswers),
        month,
        months: z.int().nullable(),
      }),
    ),
  }),
  refuses: ['case.ask_unit', 'month.unreadable'],
})

export const askDeviation = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/deviations',
  summary: 'Ask the unit manager or first social worker before a decision departs from the guideline',
  access,
  audit: { event: 'deviation.asked', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({
    subject,
    ground,
    paragraph: words(20).min(1),
    /** The most a month; null: not about an amount. */
    upTo: ore.nullable(),
    until: day,
    facts: words(2000).min(10),
  }),
  reply: z.object({ deviationId: id, askedAt: instant }),
  refuses: ['case.ask_unit', 'application.none', 'month.unreadable', 'deviation.until_unfit', 'deviation.asked'],
})

export const answerDeviation = route({
  method: 'POST',
  path: '/api/cases/:caseId/deviations/:deviationId/answer',
  summary: 'Answer a consultation: yes until a day, no, or try this instead; never one’s own',
  access: { who: 'staff', roles: ['first_social_worker', 'unit_manager'], relation: 'case' },
  audit: { event: 'deviation.answered', reads: 'case' },
  params: deviationParams,
  writes: true,
  body: z
    .object({
      answer: z.enum(deviationAnswers),
      reasons: words(2000).min(10),
      instead: words(2000).min(10).nullable(),
      until: day.nullable(),
    })
    .refine(
      ({ answer, instead, until }) =>
        (answer === 'instead') === (instead !== null) && (answer === 'yes') === (until !== null),
    ),
  reply: z.object({ answeredAt: instant }),
  refuses: [
    'case.ask_unit',
    'deviation.own',
    'deviation.answered',
    'deviation.withdrawn',
    'deviation.until_unfit',
    'deviation.not_lead',
  ],
})

export const cancelDeviation = route({
  method: 'POST',
  path: '/api/cases/:caseId/deviations/:deviationId/withdraw',
  summary: 'Take a question back: the decision follows the guideline after all',
  access,
  audit: { event: 'deviation.withdrawn', reads: 'case' },
  params: deviationParams,
  writes: true,
  reply: z.object({ withdrawnAt: instant }),
  refuses: ['case.ask_unit', 'deviation.withdrawn', 'deviation.agreed'],
})

const listed = {
  ...shownCase,
  relation: z.string(),
  month,
  subject,
  ground,
}

export const deviationsToFollow = route({
  method: 'GET',
  path: '/api/deviations',
  summary:
    'Consultations that wait for an answer, and those that end within the warning time, in own cases or the unit’s',
  access: { who: 'staff', roles: caseRoles, relation: 'none' },
  audit: { event: 'deviations.listed', reads: 'listed_cases' },
  reply: z.object({
    toAnswer: z.array(
      z.object({ ...listed, deviationId: id, askedBy: z.string(), askedAt: instant, mine: z.boolean() }),
    ),
    ending: z.array(z.object({ ...listed, deviationId: id, until: day })),
  }),
  refuses: [],
})
