import { z } from 'zod'
import { occasions, saidOccasions } from '../rules/children/occasions.ts'
import { voiceResults } from '../rules/children/voice.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { day, id, instant, month, monthParams, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const

/** How the child's own voice was sought (SoL 3:2–3): offered or not, who talked with the child and by whose consent, what it said and its weight. */
export const childVoice = z.object({
  offered: z.boolean().nullable(),
  whyNot: words(2000),
  result: z.enum(voiceResults).nullable(),
  heardOn: day.nullable(),
  /** Two of the staff, by practice. */
  heardBy: z.array(id).max(2),
  /** Why somebody who is not trained for it held the talk; empty: both were, or it is not yet said. */
  whyUntrained: words(1000).default(''),
  /** What a guardian said of the talk; null: not yet written. */
  consent: z.enum(['given', 'not_needed']).nullable(),
  said: words(5000),
  weight: words(5000),
})

/** What a decision means for one child (SoL 3:1). Every text may be empty until it is written. */
export const childAnalysis = z.object({
  /** What is known of the child that matters here, and who told it. */
  known: words(5000),
  knownFrom: words(1000),
  ifGranted: words(5000),
  ifRejected: words(5000),
  /** What is best for this child, and how it was weighed against the rest. */
  bestInterests: words(5000),
  /** What can be done so that a decision against the household harms the child less. */
  measures: words(5000),
  /** Why the decision does not matter noticeably to this child. */
  notNoticeable: words(2000),
  /** Null: nothing is written of it. */
  voice: childVoice.nullable().default(null),
})
export type ChildAnalysis = z.infer<typeof childAnalysis>

const written = z.object({
  version: z.int(),
  savedAt: instant.nullable(),
  savedBy: z.string().nullable(),
  content: childAnalysis,
})

export const childrenOfMonth = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/children',
  summary: 'Each child of the household in a month: how it lives, what is written of it, and what makes that asked',
  access,
  audit: { event: 'children.read', reads: 'case' },
  params: monthParams,
  reply: z.object({
    children: z.array(
      z.object({
        personId: id,
        born: day,
        /** How the child has lived with the household, by date; the latest first. */
        living: z.array(
          z.object({
            living: z.enum(['full', 'alternate', 'visiting']),
            days: z.int(),
            from: day,
            to: day.nullable(),
          }),
        ),
        analysis: written,
        /** As it stood when each decision of the month was made. */
        decided: z.array(z.object({ decisionId: id, decidedAt: instant, content: childAnalysis })),
      }),
    ),
    /** Who may have talked with a child: staff who work in cases. */
    staff: z.array(
      z.object({
        staffId: id,
        name: z.string(),
        /** Days on which the person is trained to talk with children. */
        trained: z.array(z.object({ from: day, until: day.nullable() })),
      }),
    ),
    occasions: z.array(z.enum(occasions)),
    said: z.array(z.object({ kind: z.enum(saidOccasions), by: z.string(), at: instant })),
    /** What was written for all children together, before each had its own. */
    together: z.object({ ifGranted: z.string(), ifRejected: z.string() }).nullable(),
    /** The latest earlier month in which something was written of a child here. */
    before: z.array(z.object({ personId: id, month, content: childAnalysis })),
  }),
  refuses: ['case.ask_unit', 'month.unreadable'],
})

export const saveChildAnalysis = route({
  method: 'PUT',
  path: '/api/cases/:caseId/months/:month/children/:personId',
  summary: 'Save what is written of one child; the version says which one it was made from (0: none)',
  access,
  audit: { event: 'child_analysis.saved', reads: 'case' },
  params: z.object({ caseId: id, month, personId: id }),
  writes: true,
  body: z.object({ version: z.int().min(0), content: childAnalysis }),
  reply: z.object({ version: z.int(), savedAt: instant }),
  refuses: ['case.ask_unit', 'conflict.changed', 'child.talk_ahead', 'month.unreadable'],
})

export const registerChildOccasion = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/child-occasions',
  summary: 'Say that the children are to be considered this month, and why; or take it back',
  access,
  audit: { event: 'child_occasion.said', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({ kind: z.enum(saidOccasions), applies: z.boolean() }),
  reply: z.object({ said: z.array(z.enum(saidOccasions)) }),
  refuses: ['case.ask_unit', 'month.unreadable'],
})

export const childTalkTrainings = route({
  method: 'GET',
  path: '/api/child-talk-trainings',
  summary: 'Who among the staff is trained to talk with children, and until when',
  access: { who: 'staff', roles: ['unit_manager', 'quality_investigator'], relation: 'none' },
  audit: { event: 'child_talk_trainings.read', reads: 'nobody' },
  reply: z.object({
    staff: z.array(z.object({ staffId: id, name: z.string() })),
    trainings: z.array(
      z.object({
        trainingId: id,
        name: z.string(),
        course: z.string(),
        from: day,
        until: day.nullable(),
        notedBy: z.string(),
      }),
    ),
  }),
  refuses: [],
})

export const registerChildTalkTraining = route({
  method: 'POST',
  path: '/api/child-talk-trainings',
  summary: 'Note that somebody is trained to talk with children',
  access: { who: 'staff', roles: ['unit_manager'], relation: 'none' },
  audit: { event: 'child_talk_training.noted', reads: 'nobody' },
  writes: true,
  body: z.object({ staffId: id, course: words(200).min(2), from: day, until: day.nullable() }),
  reply: z.object({ notedAt: instant }),
  refuses: ['training.days_unfit', 'training.exists'],
})
