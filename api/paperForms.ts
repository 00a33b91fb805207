import { z } from 'zod'
import { unansweredParts } from '../rules/intake/unanswered.ts'
import { intakeChannels } from '../rules/intake/arrival.ts'
import { applicationContent, draft } from './applications.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { day, instant, monthParams } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const
const notThere = ['case.ask_unit', 'paper_form.none', 'month.unreadable'] as const

export const paperForm = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/paper-form',
  summary:
    'Whether what came on paper or was said is still to be filled in as the e-service’s form, and what it left unanswered',
  access,
  audit: { event: 'paper_form.read', reads: 'case' },
  params: monthParams,
  reply: z.object({
    /** `none`: the person sent the form in the e-service, or nothing has come. */
    state: z.enum(['none', 'to_fill', 'begun', 'registered']),
    /** Who has begun, or who filled it in. */
    by: z.string().nullable(),
    at: instant.nullable(),
    arrivedOn: day.nullable(),
    channel: z.enum([...intakeChannels, 'e_service']).nullable(),
    unanswered: z.array(z.enum(unansweredParts)),
  }),
  refuses: ['case.ask_unit', 'month.unreadable'],
})

export const openPaperForm = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/paper-form',
  summary:
    'Begin to fill in the form of the e-service for the person, or come back to it; filled with what was taken down',
  access,
  audit: { event: 'paper_form.opened', reads: 'case' },
  params: monthParams,
  writes: true,
  reply: draft.extend({
    /** Null: the identity is protected. */
    applicant: z.string().nullable(),
    channel: z.enum([...intakeChannels, 'e_service']),
    arrivedOn: day,
  }),
  refuses: [...notThere, 'paper_form.registered'],
})

export const savePaperForm = route({
  method: 'PUT',
  path: '/api/cases/:caseId/months/:month/paper-form',
  summary: 'Save the form being filled in; the version says which it was made from',
  access,
  audit: { event: 'paper_form.saved', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({ version: z.int(), content: applicationContent }),
  reply: z.object({ version: z.int(), savedAt: instant }),
  refuses: [...notThere, 'paper_form.registered', 'conflict.changed'],
})

export const registerPaperForm = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/paper-form/register',
  summary:
    'The application says what the paper says, as if it were sent in the e-service; what was left unanswered stays so',
  access,
  audit: { event: 'paper_form.registered', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({
    version: z.int(),
    channel: z.enum(intakeChannels),
    /** FL 22: when the form came, apart from when it is registered. */
    arrivedOn: day,
    atFirstEmptying: z.boolean(),
    attested: z.enum(['told', 'read_back', 'signed']),
  }),
  reply: z.object({ arrivedOn: day, unanswered: z.array(z.enum(unansweredParts)) }),
  refuses: [
    ...notThere,
    'paper_form.registered',
    'paper_form.no_paper',
    'paper_form.decided',
    'conflict.changed',
    'application.incomplete',
    'intake.arrival_ahead',
    'intake.cost_decided',
    'person_number.invalid',
    'account.unreadable',
    'account.unknown_bank',
    'account.wrong_length',
    'account.bankgiro_invalid',
  ],
})
