import { z } from 'zod'
import { explanationStates, interpreterAtExplanation, understandings } from '../rules/explanation/explanation.ts'
import { route } from './route.ts'
import { id, instant, monthParams, words } from './shapes.ts'

const access = { who: 'staff', roles: ['caseworker', 'first_social_worker', 'unit_manager'], relation: 'case' } as const

/** What is told of an explanation: when, in which language, whether an interpreter was there, what was asked, and whether it was understood. */
export const explanation = {
  state: z.enum(explanationStates),
  happenedAt: instant,
  /** ISO 639. */
  language: z.string().regex(/^[a-z]{2,3}$/),
  interpreter: z.enum(interpreterAtExplanation),
  questions: words(5000).nullable(),
  /** As the person says; null: it was not held. */
  understood: z.enum(understandings).nullable(),
}

export const explainDecision = route({
  method: 'POST',
  path: '/api/cases/:caseId/decisions/:decisionId/explanations',
  summary:
    'Record that the decision was offered to be explained by word of mouth, or was; it stands in the journal too',
  access,
  audit: { event: 'explanation.recorded', reads: 'case' },
  params: z.object({ caseId: id, decisionId: id }),
  writes: true,
  onClosed: 'too',
  body: z.object({ ...explanation, personId: id }),
  reply: z.object({ explanationId: id, journalEntryId: id }),
  refuses: ['case.ask_unit', 'explanation.ahead', 'explanation.before_decision', 'explanation.unfit'],
})

export const explanations = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/explanations',
  summary: 'What was explained by word of mouth of the month’s decisions, newest first',
  access,
  audit: { event: 'explanations.read', reads: 'case' },
  params: monthParams,
  reply: z.object({
    explanations: z.array(
      z.object({ ...explanation, explanationId: id, decisionId: id, personId: id, writtenBy: z.string() }),
    ),
  }),
  refuses: ['case.ask_unit'],
})
