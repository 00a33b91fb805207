import { z } from 'zod'
import { costKinds, incomeKinds, otherNeedKinds } from '../rules/calculation/input.ts'
import { id, instant, month, ore, words, day } from './shapes.ts'
import { route } from './route.ts'

/** A member as the person tells of it: a known one by its id, a new one by name and number. */
export const toldMember = z.object({
  /** A person id of the case, or `'new-1'`, `'new-2'` … */
  key: z.string().regex(/^([0-9a-f-]{36}|new-\d{1,2})$/),
  role: z.enum(['applicant', 'co_applicant', 'child']),
  givenName: words(80).nullable(),
  familyName: words(80).nullable(),
  personNumber: z.string().max(20).nullable(),
  /** Day of birth of somebody who has no number yet; left out or null: they have one. */
  born: day.nullable().optional(),
  living: z.enum(['full', 'alternate', 'visiting']),
  days: z.int().min(1).max(30),
  lunchAway: z.boolean(),
  inSchool: z.boolean(),
})

export const toldAccount = z.object({
  kind: z.enum(['bank', 'bankgiro']),
  clearing: z.string().trim().max(10).nullable(),
  number: z.string().trim().min(1).max(20),
})

/** What the person tells, step by step. A draft may lack parts; an application may not. */
export const applicationContent = z.object({
  household: z.object({ members: z.array(toldMember).max(20), changed: z.boolean() }),
  home: z
    .object({
      form: z.enum(['rental', 'sublet', 'owned', 'lodger', 'with_others', 'none']),
      rooms: z.int().min(1).max(20).nullable(),
      othersInDwelling: z.int().min(0).max(20),
    })
    .nullable(),
  incomes: z
    .array(
      z.object({
        key: z.string().regex(/^i\d{1,3}$/),
        member: z.string(),
        kind: z.enum(incomeKinds),
        amount: ore,
        receivedOn: day.nullable(),
      }),
    )
    .max(50),
  noIncome: z.boolean(),
  costs: z
    .array(
      z.object({
        key: z.string().regex(/^c\d{1,3}$/),
        kind: z.enum([...costKinds, ...otherNeedKinds]),
        applied: ore,
        note: words(500).nullable(),
      }),
    )
    .max(40),
  assets: ore.nullable(),
  message: words(4000).nullable(),
  account: toldAccount.nullable(),
  /** Last step reached, so that the person comes back to it. */
  step: z.enum(['household', 'home', 'incomes', 'costs', 'attachments', 'review']),
})
export type ApplicationContent = z.infer<typeof applicationContent>

export const attachment = z.object({
  attachmentId: id,
  shows: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  uploadedAt: instant,
  /** What the virus scanner said; null: it has not been scanned. */
  scan: z.enum(['clean', 'infected']).nullable(),
})

/** A paper of a case: sent by the person, or put there by staff from what came by post or over the desk. */
export const casePaper = attachment.extend({
  /** FL 22: the day it came, where staff have said so. */
  arrivedOn: day.nullable(),
  registeredBy: z.string().nullable(),
})

export const draft = z.object({
  draftId: id,
  month,
  version: z.int(),
  savedAt: instant,
  content: applicationContent,
  attachments: z.array(attachment),
})

const draftParams = z.object({ month })

export const openDraft = route({
  method: 'POST',
  path: '/api/me/drafts/:month',
  summary: 'Begin the application of a month, or come back to it; filled with what is known from last month',
  access: { who: 'client' },
  audit: { event: 'draft.opened', reads: 'own' },
  params: draftParams,
  writes: true,
  reply: draft,
  refuses: ['application.exists_for_month', 'application.month_closed', 'month.unreadable'],
})

export const saveDraft = route({
  method: 'PUT',
  path: '/api/me/drafts/:month',
  summary: 'Save the draft; the version says which draft it was made from',
  access: { who: 'client' },
  audit: { event: 'draft.saved', reads: 'own' },
  params: draftParams,
  writes: true,
  body: z.object({ version: z.int(), content: applicationContent }),
  reply: z.object({ version: z.int(), savedAt: instant }),
  refuses: ['conflict.changed', 'draft.sent'],
})

export const addAttachment = route({
  method: 'POST',
  path: '/api/me/drafts/:month/attachments',
  summary: 'Attach a PDF, JPEG or PNG of at most 10 MB; the type is read from the content',
  access: { who: 'client' },
  audit: { event: 'attachment.added', reads: 'own' },
  params: draftParams,
  takesFile: true,
  writes: true,
  body: z.object({ shows: z.string().regex(/^([ci]\d{1,3}|general)$/) }),
  reply: attachment,
  refuses: [
    'file.type_not_allowed',
    'file.too_large',
    'file.image_too_large',
    'file.unreadable',
    'file.infected',
    'file.too_many',
    'draft.sent',
  ],
})

export const removeAttachment = route({
  method: 'POST',
  path: '/api/me/drafts/:month/attachments/:attachmentId/remove',
  summary: 'Take an attachment out of the draft',
  access: { who: 'client' },
  audit: { event: 'attachment.removed', reads: 'own' },
  params: z.object({ month, attachmentId: id }),
  writes: true,
  reply: z.object({ removed: z.literal(true) }),
  refuses: ['draft.sent'],
})

export const sendApplication = route({
  method: 'POST',
  path: '/api/me/drafts/:month/send',
  summary: 'Attest on heder och samvete and send; sent twice it is one application',
  access: { who: 'client' },
  audit: { event: 'application.sent', reads: 'own' },
  params: draftParams,
  writes: true,
  body: z.object({ version: z.int(), attested: z.boolean() }),
  reply: z.object({
    applicationId: id,
    month,
    arrivedOn: day,
    receivedAt: instant,
    caseNumber: z.string(),
    unit: z.string(),
    unitPhone: z.string(),
  }),
  refuses: [
    'application.not_attested',
    'application.incomplete',
    'application.account_missing',
    'application.exists_for_month',
    'application.month_closed',
    'conflict.changed',
    'person_number.invalid',
    'account.unreadable',
    'account.unknown_bank',
    'account.wrong_length',
    'account.bankgiro_invalid',
    'draft.sent',
  ],
})

export const readAttachment = route({
  method: 'GET',
  path: '/api/cases/:caseId/attachments/:attachmentId',
  summary: 'One attached document of the case',
  access: { who: 'staff', roles: ['caseworker', 'first_social_worker', 'unit_manager'], relation: 'case' },
  audit: { event: 'attachment.read', reads: 'case' },
  params: z.object({ caseId: id, attachmentId: id }),
  replyFile: 'application/octet-stream',
  refuses: ['case.ask_unit', 'file.infected', 'file.not_scanned'],
})
