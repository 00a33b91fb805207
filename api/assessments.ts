import { z } from 'zod'
import { registerHolders } from '../law/completion.ts'
import { interpreterAnswers, outcomes } from '../rules/gates/facts.ts'
import { costKinds, incomeKinds, otherNeedKinds } from '../rules/calculation/input.ts'
import { demandKinds } from '../rules/respite/respite.ts'
import { day, id, instant, month, monthParams, ore, words } from './shapes.ts'
import { route } from './route.ts'
import { holding } from './holding.ts'
import { draftStatement, ownWords } from './statements.ts'

const kinds = z.enum([...costKinds, ...otherNeedKinds])

/** The caseworker's working copy. Member keys are person ids. */
export const assessmentContent = z.object({
  members: z
    .array(
      z.object({
        key: z.uuid(),
        role: z.enum(['applicant', 'co_applicant', 'child']),
        days: z.int().min(1).max(30),
        lunchAway: z.boolean(),
        inSchool: z.boolean(),
        counted: z.boolean(),
      }),
    )
    .max(20),
  othersInDwelling: z.int().min(0).max(20),
  /** The home, as far as a guideline may ask; null: not known. */
  dwelling: z.object({ rooms: z.int().min(1).max(20).nullable(), heatingIncluded: z.boolean().nullable() }).optional(),
  /** A level above or below the riksnorm for special reasons (SoL 12:7); null or left out: the riksnorm. */
  normLevel: z
    .object({ direction: z.enum(['higher', 'lower']), amount: ore, reasons: words(2000) })
    .nullable()
    .optional(),
  costs: z
    .array(
      z.object({
        key: z.string(),
        kind: kinds,
        applied: ore,
        approved: ore.nullable(),
        reason: words(2000).nullable(),
        /** Beyond the right (SoL 12:2); left out: by right. */
        ground: z.enum(['right', 'additional']).optional(),
      }),
    )
    .max(40),
  incomes: z
    .array(
      z.object({
        key: z.string(),
        member: z.uuid(),
        kind: z.enum(incomeKinds),
        told: ore,
        amount: ore,
        reason: words(2000).nullable(),
        /** Taken from what a register told: which of it, and how much it said. */
        fetched: z
          .object({ key: z.string().max(200), holder: z.enum(registerHolders), fetchedOn: day, amount: ore })
          .optional(),
      }),
    )
    .max(50),
  assets: ore,
  /** Two years with the special rule for work income, per person (SoL 12:8). */
  jobStimulus: z.array(z.object({ member: z.uuid(), from: month, to: month })).max(10),
  /** Material from others than the person stands in the case (FL 25 §). */
  othersMaterial: z.boolean(),
  /** The caseworker's word on jäv (KL 6:28); null: not yet asked. */
  noConflictOfInterest: z.boolean().nullable(),
  /** What was done for an adult who needs an interpreter (FL 13); left out: not yet asked. */
  interpreter: z.enum(interpreterAnswers).nullable().optional(),
  /** What the decision means for the children of the household, if granted and if rejected (SoL 3:1). */
  children: z.object({ ifGranted: words(5000), ifRejected: words(5000) }).optional(),
  /** Per need that would be rejected: does that rest on papers that did not come, why they are needed, and what is known of acute need (FL 23). */
  missingPapers: z
    .record(z.string(), z.object({ rests: z.boolean(), whyNeeded: words(2000), acuteNeed: words(2000) }))
    .optional(),
  /** A respite on the housing cost as it is drafted, when it is above the guideline; `beyond`: aid is expected for longer than the guideline's months. */
  respite: z
    .object({
      beyond: z.boolean().nullable(),
      expected: words(2000),
      way: z.enum(['demand', 'exception']).nullable(),
      demands: z.array(z.object({ kind: z.enum(demandKinds), text: words(300) })).max(8),
      from: day.nullable(),
      until: day.nullable(),
      reasons: words(5000),
    })
    .optional(),
  /** Deciding circumstances per need, drafted before the decision. */
  facts: z.record(z.string(), words(5000)),
  /** Per need, its reasons as they are put together, and what only one adult is told. */
  statements: z.record(z.string().max(60), z.array(draftStatement).max(8)).optional(),
  ownReasons: z.record(z.string().max(60), ownWords).optional(),
  /** Per need, how long it will hold; left out: the month. */
  holdings: z.record(z.string().max(60), holding).optional(),
  /** Who else took part in the final handling (FL 31); left out: nobody. */
  tookPart: z.array(id).max(10).optional(),
  /** Per need, what is chosen instead of what the calculation supports; the amount is null until it is filled in. */
  outcomes: z
    .record(
      z.string().max(60),
      z.object({
        outcome: z.enum(outcomes),
        granted: ore.nullable(),
        provisions: z.array(z.string().max(40)).max(10),
      }),
    )
    .optional(),
})
export type AssessmentContent = z.infer<typeof assessmentContent>

export const saveAssessment = route({
  method: 'PUT',
  path: '/api/cases/:caseId/months/:month/assessment',
  summary: 'Save the working copy; the version says which one it was made from',
  access: { who: 'staff', roles: ['caseworker', 'first_social_worker', 'unit_manager'], relation: 'case' },
  audit: { event: 'assessment.saved', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({ version: z.int(), content: assessmentContent }),
  reply: z.object({ version: z.int(), savedAt: instant }),
  refuses: ['case.ask_unit', 'conflict.changed', 'application.none', 'month.unreadable', 'register.income_unknown'],
})
