import { z } from 'zod'
import { channels, otherParties, purposes, results, thirdPartyGrounds } from '../rules/contacts/contact.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { caseParams, day, id, instant, month, shownCase, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const

const party = z.discriminatedUnion('party', [
  z.object({ party: z.literal('person'), personId: id }),
  z.object({
    party: z.literal('other'),
    other: z.enum(otherParties),
    /** Why this other may be asked: what the consent covers and until when, or which provision. */
    ground: z.enum(thirdPartyGrounds),
    groundNote: words(500),
  }),
])

const contact = {
  direction: z.enum(['in', 'out']),
  channel: z.enum(channels),
  result: z.enum(results),
  purpose: z.enum(purposes),
  happenedAt: instant,
  /** The language of the interpreter; null: none was needed. */
  interpreter: z.string().max(35).nullable(),
}

export const logContact = route({
  method: 'POST',
  path: '/api/cases/:caseId/contacts',
  summary: 'Log a contact or an attempt, either way; it stands in the journal as well (SoL 14:3)',
  access,
  audit: { event: 'contact.logged', reads: 'case' },
  params: caseParams,
  writes: true,
  onClosed: 'too',
  body: z.object({
    ...contact,
    with: party,
    text: words(20000).min(1),
    month: month.nullable(),
    /** A promise to call back, at the latest then. */
    callBackBy: instant.nullable(),
  }),
  reply: z.object({ contactId: id, journalEntryId: id, writtenAt: instant }),
  refuses: ['case.ask_unit', 'contact.ahead', 'contact.result_unfit', 'contact.no_ground', 'contact.promise_passed'],
})

const promise = z.object({
  promiseId: id,
  promisedBy: z.string(),
  promisedAt: instant,
  by: instant,
  /** Attempts since that reached nobody. */
  attempts: z.int(),
  keptAt: instant.nullable(),
})

export const caseContacts = route({
  method: 'GET',
  path: '/api/cases/:caseId/contacts',
  summary: 'Every contact and attempt in the case, newest first, and what was promised',
  access,
  audit: { event: 'contacts.read', reads: 'case' },
  params: caseParams,
  reply: z.object({
    contacts: z.array(
      z.object({
        ...contact,
        contactId: id,
        /** Null: another than the household, or a protected person. */
        name: z.string().nullable(),
        other: z.enum(otherParties).nullable(),
        ground: z.enum(thirdPartyGrounds).nullable(),
        groundNote: z.string().nullable(),
        writtenAt: instant,
        /** Null: the person, in the e-service. */
        writtenBy: z.string().nullable(),
        text: z.string(),
        /** Somebody of the household asked about an application, and nobody has said what it was (FL 19). */
        mayBeApplication: z.boolean(),
      }),
    ),
    promises: z.array(promise),
    /** The adults one may have been in touch with. */
    people: z.array(z.object({ personId: id, name: z.string().nullable(), interpreter: z.string().nullable() })),
  }),
  refuses: ['case.ask_unit'],
})

const whose = z.object({
  ...shownCase,
  relation: z.string(),
  month: month.nullable(),
})

export const contactsToMake = route({
  method: 'GET',
  path: '/api/contacts/to-make',
  summary: 'Whom I, or my unit, should get in touch with: promises, those who tried to reach us, and long silence',
  access: { who: 'staff', roles: caseRoles, relation: 'none' },
  audit: { event: 'contacts_to_make.read', reads: 'listed_cases' },
  reply: z.object({
    promises: z.array(whose.extend({ by: instant, promisedBy: z.string(), attempts: z.int() })),
    unanswered: z.array(whose.extend({ at: instant, channel: z.enum(channels) })),
    silent: z.array(whose.extend({ lastOn: day.nullable() })),
  }),
  refuses: [],
})

export const caseJournal = route({
  method: 'GET',
  path: '/api/cases/:caseId/journal',
  summary: 'The whole journal, oldest first, to read and to print',
  access,
  audit: { event: 'journal.read', reads: 'case' },
  params: caseParams,
  reply: z.object({
    caseNumber: z.string(),
    entries: z.array(
      z.object({
        journalEntryId: id,
        kind: z.string(),
        happenedAt: instant,
        writtenAt: instant,
        writtenBy: z.string().nullable(),
        text: z.string(),
        corrects: id.nullable(),
        /** The case it was written in: this one, or one that was merged into it. */
        caseNumber: z.string(),
      }),
    ),
  }),
  refuses: ['case.ask_unit'],
})

export const myContacts = route({
  method: 'GET',
  path: '/api/me/contacts',
  summary: 'When we have been in touch with me or tried to, and what we have promised',
  access: { who: 'client' },
  audit: { event: 'contacts.read', reads: 'own' },
  reply: z.object({
    contacts: z.array(z.object({ ...contact, contactId: id, writtenBy: z.string().nullable() })),
    promises: z.array(promise),
  }),
  refuses: [],
})
