import { z } from 'zod'
import type { Ore } from '../base/money.ts'
import type { WorkIncomeRules } from '../law/entered.ts'
import type { NormSchema } from '../law/riksnorm/schema2027.ts'
import { needKindsOfOrder } from '../rules/delegation/order.ts'
import { amount, guideline, inMonth, normSchema, workIncomeRules } from './guideline.ts'
import { handbookContent } from './paragraphs.ts'
import { route } from './route.ts'
import { day, id, instant, ore, words } from './shapes.ts'

/** Amounts of the law and guidelines are the administrator's: one writes, another approves. */
export const administrators = { who: 'staff', roles: ['system_administrator'], relation: 'none' } as const

export const tableKinds = ['riksnorm', 'price_base_amount', 'work_income'] as const
export type TableKind = (typeof tableKinds)[number]

/** Where an amount of the law was read. A draft may lack the regulation and the day; what is sent may not. */
const read = {
  from: inMonth,
  to: inMonth,
  regulation: words(60),
  publishedOn: day.nullable(),
  /** Its address, or where it is kept. */
  link: words(300),
}
/** The municipality's own parameters: what was entered of the law stands beside them. */
export const localGuideline = guideline.omit({
  enteredNorms: true,
  enteredPriceBaseAmounts: true,
  enteredWorkIncomeRules: true,
})

/** Roles a delegation order can name: those who handle cases, and the chair for what cannot wait (KL 6:39). */
export const delegatedRoles = ['caseworker', 'first_social_worker', 'unit_manager', 'committee_member'] as const
/** What the board wants to be told of what others have decided (KL 6:40). */
export const committeeNotices = ['each', 'counts', 'none'] as const

export const delegationRule = z.strictObject({
  /** Its number in the municipality's own order. */
  item: words(20),
  role: z.enum(delegatedRoles),
  kind: z.enum(needKindsOfOrder),
  /** Empty: every outcome. */
  outcomes: z.array(z.enum(['granted', 'partly_granted', 'rejected'])).max(3),
  /** Granted for a need and month, at most. */
  max: ore.nullable(),
  /** Its own days, inside those of the order. */
  from: day.nullable(),
  to: day.nullable(),
  /** Given in turn by the head of administration (KL 7:6). */
  sub: z.boolean(),
  /** From this amount another has prepared it; 0: always; null or left out: nobody has to. */
  reviewFrom: ore.nullable().optional(),
})

export const submissionContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('riksnorm'), ...read, value: normSchema }),
  z.strictObject({ kind: z.literal('price_base_amount'), ...read, value: amount }),
  z.strictObject({ kind: z.literal('work_income'), ...read, value: workIncomeRules }),
  z.strictObject({
    kind: z.literal('guideline'),
    from: inMonth,
    /** Null: until the next. */
    to: inMonth.nullable(),
    /** Who decided it, when, and under which § or record number. */
    committee: words(120),
    decidedOn: day.nullable(),
    reference: words(60),
    value: localGuideline,
  }),
  z.strictObject({
    kind: z.literal('delegation_order'),
    /** It counts until the next begins. */
    from: day,
    committeeId: id,
    decidedOn: day.nullable(),
    reference: words(60),
    /** Who may let others decide in turn; empty: nobody may. */
    head: words(120),
    /** The chair or another member who decides what cannot wait (KL 6:39); null or left out: nobody. */
    urgentBy: id.nullable().optional(),
    notice: z.enum(committeeNotices),
    rules: z.array(delegationRule).max(300),
  }),
  /** The guideline in words or the handling support, until the next of the same. */
  z.strictObject({ kind: z.literal('handbook'), from: inMonth, ...handbookContent }),
])
export type SubmissionContent = z.output<typeof submissionContent>
/** As it travels. */
export type SubmissionInput = z.input<typeof submissionContent>
/** What a table says, by kind. */
export type TableContent =
  | { kind: 'riksnorm'; value: NormSchema }
  | { kind: 'price_base_amount'; value: Ore }
  | { kind: 'work_income'; value: WorkIncomeRules }

/** Told as it was saved, when the shape above had checked it. */
export const content = <T>(): z.ZodType<T, T> => z.any()

export const submission = z.object({
  submissionId: id,
  version: z.int(),
  state: z.enum(['draft', 'sent']),
  savedBy: z.string(),
  savedAt: instant,
  /** The one who asks has written in it: another approves it. */
  own: z.boolean(),
  /** Why it was sent back, and by whom. */
  returned: z.object({ by: z.string(), comment: z.string() }).nullable(),
  content: content<SubmissionInput>(),
})

/** A table of the law's amounts, ours or entered here. */
export const knownTable = z.object({
  from: z.string(),
  to: z.string(),
  publishedOn: day,
  publishedAssumed: z.boolean(),
  source: z.string(),
  standing: z.string(),
  /** Null: it stands in Tillit. */
  entered: z
    .object({ regulation: z.string(), link: z.string(), knownFrom: day, enteredBy: z.string(), approvedBy: z.string() })
    .nullable(),
  content: content<TableContent>(),
})

const params = z.object({ submissionId: id })
const open = ['submission.not_open', 'conflict.changed'] as const
const version = z.int().min(0)

export const saveSubmission = route({
  method: 'PUT',
  path: '/api/submissions/:submissionId',
  summary:
    'Save a draft of a table of amounts, a guideline or a document over the version it was made from; 0: a new one',
  access: administrators,
  audit: { event: 'submission.saved', reads: 'nobody' },
  writes: true,
  params,
  body: z.strictObject({ version, content: submissionContent }),
  reply: z.object({ version: z.int(), savedAt: instant }),
  refuses: open,
})

const may = [
  'submission.incomplete',
  'submission.months_backwards',
  'submission.day_ahead',
  'entered_table.month_known',
  'guideline.in_past',
  'delegation_order.in_past',
  'delegation_order.before_decision',
  'handbook.out_of_order',
] as const

export const sendSubmission = route({
  method: 'POST',
  path: '/api/submissions/:submissionId/send',
  summary: 'Send a draft to be approved by another; it must be whole',
  access: administrators,
  audit: { event: 'submission.sent', reads: 'nobody' },
  writes: true,
  params,
  body: z.strictObject({ version }),
  reply: z.object({ version: z.int() }),
  refuses: [...open, ...may],
})

export const approveSubmission = route({
  method: 'POST',
  path: '/api/submissions/:submissionId/approve',
  summary: 'The second person: from now on it counts, and is never changed',
  access: administrators,
  audit: { event: 'submission.approved', reads: 'nobody' },
  writes: true,
  params,
  body: z.strictObject({ version }),
  reply: z.object({ approvedOn: day }),
  refuses: [
    ...open,
    ...may,
    'submission.same_person',
    'guideline.overlaps',
    'entered_table.known_same_day',
    'delegation_order.same_day',
  ],
})

export const returnSubmission = route({
  method: 'POST',
  path: '/api/submissions/:submissionId/return',
  summary: 'Send it back to be mended, saying what is wrong',
  access: administrators,
  audit: { event: 'submission.returned', reads: 'nobody' },
  writes: true,
  params,
  body: z.strictObject({ version, comment: words(1000).min(1) }),
  reply: z.object({ version: z.int() }),
  refuses: open,
})

export const discardSubmission = route({
  method: 'POST',
  path: '/api/submissions/:submissionId/discard',
  summary: 'Throw a draft away',
  access: administrators,
  audit: { event: 'submission.discarded', reads: 'nobody' },
  writes: true,
  params,
  body: z.strictObject({ version }),
  reply: z.object({ version: z.int() }),
  refuses: open,
})
