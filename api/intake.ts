import { z } from 'zod'
import { costKinds, otherNeedKinds } from '../rules/calculation/input.ts'
import { channels as contactChannels } from '../rules/contacts/contact.ts'
import { intakeChannels } from '../rules/intake/arrival.ts'
import { saidOnlyQuestion } from '../rules/intake/onlyQuestion.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { day, id, instant, month, ore, words } from './shapes.ts'

/** Everybody who may meet a wish for help: those who work with cases, and those at the desk, the phone and the post. */
export const intakeRoles = [...caseRoles, 'contact_centre', 'reception', 'registrar'] as const
const anyone = { who: 'staff', roles: intakeRoles, relation: 'none' } as const
const ofCase = { who: 'staff', roles: caseRoles, relation: 'case' } as const

/** What is asked for, as it was said. The amount may be unknown. */
const asked = {
  month,
  ownWords: words(4000).min(1),
  needs: z.array(z.object({ kind: z.enum([...costKinds, ...otherNeedKinds]), amount: ore.nullable() })).max(20),
  attested: z.enum(['told', 'read_back', 'signed']),
}

const who = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('number'),
    personNumber: z.string().max(20),
    /** Needed when nobody here has had the number. */
    givenName: words(80).nullable(),
    familyName: words(80).nullable(),
    /** The person says that the identity is protected: the name is sealed at once. */
    protected: z.boolean(),
  }),
  z.object({
    by: z.literal('name'),
    givenName: words(80).min(1),
    familyName: words(80).min(1),
    born: day,
    protected: z.boolean(),
  }),
])

const taken = z.object({
  applicationId: id,
  caseNumber: z.string(),
  /** Null: the case is not one of mine. */
  caseId: id.nullable(),
  month,
  arrivedOn: day,
  unit: z.string(),
  unitPhone: z.string(),
  caseworker: z.string().nullable(),
  /** The month was applied for already: this was added to it. */
  supplements: z.boolean(),
})

export const registerApplication = route({
  method: 'POST',
  path: '/api/intake/applications',
  summary: 'Take down a wish for help, however it came: it is an application from the day it arrived (FL 19, 22)',
  access: anyone,
  audit: { event: 'application.taken_down', reads: 'listed_cases' },
  writes: true,
  body: z.object({
    ...asked,
    who,
    channel: z.enum(intakeChannels),
    arrivedOn: day,
    arrivedAt: z.iso.time({ precision: -1 }).nullable(),
    /** It lay in the letterbox when it was emptied first that day. */
    atFirstEmptying: z.boolean(),
  }),
  reply: taken,
  refuses: [
    'person_number.invalid',
    'intake.who_is_it',
    'intake.arrival_ahead',
    'intake.month_unfit',
    'intake.cost_decided',
  ],
})

export const registerContactApplication = route({
  method: 'POST',
  path: '/api/cases/:caseId/contacts/:contactId/application',
  summary: 'What was said in a contact is an application: taken down as it came, in one act',
  access: ofCase,
  audit: { event: 'application.taken_down', reads: 'case' },
  params: z.object({ caseId: id, contactId: id }),
  writes: true,
  body: z.object(asked),
  reply: taken,
  refuses: ['case.ask_unit', 'intake.month_unfit', 'intake.cost_decided', 'intake.answered', 'intake.not_theirs'],
})

const question = { onlyQuestion: z.enum(saidOnlyQuestion), ownWords: words(4000) }
const registered = z.object({ informationContactId: id })

export const registerInformation = route({
  method: 'POST',
  path: '/api/intake/information',
  summary: 'Somebody expressly asked only for information: in their own words, and nothing of who it was',
  access: anyone,
  audit: { event: 'contact.registered_as_information', reads: 'nobody' },
  writes: true,
  body: z.object({ ...question, channel: z.enum(intakeChannels), happenedOn: day }),
  reply: registered,
  refuses: ['intake.is_application', 'intake.arrival_ahead'],
})

export const registerContactInformation = route({
  method: 'POST',
  path: '/api/cases/:caseId/contacts/:contactId/information',
  summary: 'The person expressly asked only for information, in their own words',
  access: ofCase,
  audit: { event: 'contact.registered_as_information', reads: 'case' },
  params: z.object({ caseId: id, contactId: id }),
  writes: true,
  body: z.object(question),
  reply: registered,
  refuses: ['case.ask_unit', 'intake.is_application', 'intake.answered', 'intake.not_theirs'],
})

const whose = z.object({
  /** Null: the case is not one of mine; then neither is the name. */
  caseId: id.nullable(),
  caseNumber: z.string(),
  applicant: z.string().nullable(),
  protected: z.boolean(),
  keeper: z.string().nullable(),
})

export const inbox = route({
  method: 'GET',
  path: '/api/intake/inbox',
  summary:
    'What has come in to my units and nobody has begun with, and contacts about help that nobody has said what they were',
  access: { who: 'staff', roles: caseRoles, relation: 'none' },
  audit: { event: 'inbox.read', reads: 'listed_cases' },
  reply: z.object({
    arrived: z.array(
      whose.extend({
        applicationId: id,
        number: z.int(),
        month,
        kind: z.enum(['e_service', 'wish', 'form', 'supplement']),
        channel: z.enum(['e_service', ...intakeChannels]),
        arrivedOn: day,
        waitedDays: z.int(),
        needs: z.array(z.string()),
        /** Taken down, and its form is not filled in. */
        toFill: z.boolean(),
        /** Papers that stand under no cost or income. */
        unsorted: z.int(),
        unit: z.string(),
      }),
    ),
    /** There are more than are shown: the longest waiting are. */
    more: z.int(),
    toAnswer: z.array(
      whose.extend({ contactId: id, happenedAt: instant, contactChannel: z.enum(contactChannels), month }),
    ),
  }),
  refuses: [],
})

export const takeApplication = route({
  method: 'POST',
  path: '/api/cases/:caseId/applications/:applicationId/taken',
  summary: 'I begin with what came in: it leaves the inbox of the unit',
  access: ofCase,
  audit: { event: 'application.taken', reads: 'case' },
  params: z.object({ caseId: id, applicationId: id }),
  writes: true,
  body: z.object({ number: z.int().min(0).max(1000) }),
  reply: z.object({ takenAt: instant }),
  refuses: ['case.ask_unit', 'intake.taken'],
})
