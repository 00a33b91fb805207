import { z } from 'zod'
import { redecisionGrounds, redecisionKinds } from '../rules/redecision/grounds.ts'
import { day, id, instant, monthParams, ore, words } from './shapes.ts'
import { holding } from './holding.ts'
import { route } from './route.ts'
import { ownWords, statement } from './statements.ts'

const outcome = z.enum(['granted', 'partly_granted', 'rejected'])

const needsToDecide = z
  .array(
    z.object({
      key: z.string().max(60),
      outcome,
      granted: ore,
      /** The circumstances that decided it; required unless granted in full (FL 32 §). */
      facts: words(12_000).nullable(),
      provisions: z.array(z.string().max(40)).max(10),
      /** Reasons put together of fact, document and provision; set before the words. */
      statements: z.array(statement).max(8).optional(),
      /** What only one adult is told, in that adult's letter. */
      own: ownWords.optional(),
      /** Left out: the month; decided anew, as long as before. */
      holding: holding.optional(),
    }),
  )
  .min(1)
  .max(40)

const tookPart = z.array(id).max(10).optional()

export const decide = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/decisions',
  summary:
    'Decide need by need: granted, partly granted, rejected; letters to each adult and an order to pay follow in the same act',
  access: { who: 'staff', roles: ['caseworker', 'first_social_worker', 'unit_manager'], relation: 'case' },
  audit: { event: 'decision.made', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({
    assessmentVersion: z.int(),
    needs: needsToDecide,
    payOn: day,
    /** Who else took part in the final handling (FL 31): members of staff; none says that nobody did. */
    tookPart,
  }),
  reply: z.object({ decisionId: id, decidedAt: instant, granted: ore, letters: z.int(), payOn: day.nullable() }),
  refuses: [
    'case.ask_unit',
    'conflict.changed',
    'application.none',
    'decision.gates_unmet',
    'decision.statement_untied',
    'decision.holding_unfit',
    'decision.outside_delegation',
    'decision.exists',
    'decision.need_unknown',
    'decision.amount_not_supported',
    'decision.pay_day_passed',
    'application.account_missing',
    'guideline.none',
    'month.unreadable',
  ],
})

/** A decision as it was made; the one that another took the place of is still seen. */
const madeDecision = z.object({
  decisionId: id,
  decidedAt: instant,
  decidedBy: z.string(),
  /** No other has taken its place. */
  stands: z.boolean(),
  redecision: z
    .object({
      replaces: id,
      kind: z.enum(redecisionKinds),
      ground: z.enum(redecisionGrounds),
      source: z.string(),
      reasons: z.string(),
    })
    .nullable(),
  /** What has gone to the bank on it and on those it replaced. */
  sent: ore,
  needs: z.array(
    z.object({
      key: z.string(),
      kind: z.string(),
      outcome,
      applied: ore,
      granted: ore,
      facts: z.string().nullable(),
      /** What only one adult was told, by person. */
      own: z.record(z.string(), z.string()),
      holding,
      provisions: z.array(z.string()),
      /** What the calculation supports as the assessment stands today. */
      supported: z.object({ outcome, amount: ore, provisions: z.array(z.string()) }).nullable(),
    }),
  ),
})

export const redecisions = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/redecisions',
  summary: 'Every decision of the month as it was made, which of them stand, and what the calculation supports today',
  access: { who: 'staff', roles: ['caseworker', 'first_social_worker', 'unit_manager'], relation: 'case' },
  audit: { event: 'redecisions.read', reads: 'case' },
  params: monthParams,
  reply: z.object({ decisions: z.array(madeDecision), assessmentVersion: z.int(), payOn: day }),
  refuses: ['case.ask_unit', 'application.none', 'month.unreadable', 'guideline.none'],
})

export const redecide = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/redecisions',
  summary:
    'Correct, change or withdraw a decision by a new one that takes its place (FL 36–38, SoL 14:9); letters and what is left to pay follow',
  access: { who: 'staff', roles: ['caseworker', 'first_social_worker', 'unit_manager'], relation: 'case' },
  audit: { event: 'decision.replaced', reads: 'case' },
  params: monthParams,
  writes: true,
  onClosed: 'too',
  body: z.object({
    replaces: id,
    kind: z.enum(redecisionKinds),
    ground: z.enum(redecisionGrounds).nullable(),
    /** In what the slip or the ground lies. */
    reasons: words(5000),
    assessmentVersion: z.int(),
    needs: needsToDecide,
    payOn: day,
    /** Who else took part in the final handling (FL 31): members of staff; empty says that nobody did. */
    tookPart,
  }),
  reply: z.object({ decisionId: id, decidedAt: instant, granted: ore, letters: z.int(), payOn: day.nullable() }),
  refuses: [
    'case.ask_unit',
    'conflict.changed',
    'application.none',
    'decision.gates_unmet',
    'decision.statement_untied',
    'decision.holding_unfit',
    'decision.statement_untied',
    'decision.holding_unfit',
    'decision.outside_delegation',
    'decision.not_standing',
    'decision.same_as_before',
    'decision.ground_missing',
    'decision.need_unknown',
    'decision.amount_not_supported',
    'decision.pay_day_passed',
    'application.account_missing',
    'guideline.none',
    'month.unreadable',
  ],
})
