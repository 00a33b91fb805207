import { z } from 'zod'
import { tellings } from '../rules/closing/causes.ts'
import { livings } from '../rules/household/stay.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { caseParams, day, id, month, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const
const days = z.int().min(1).max(30)
const living = z.enum(livings)

export const stay = z.object({
  personId: id,
  /** null: protected. */
  name: z.string().nullable(),
  protected: z.boolean(),
  role: z.enum(['applicant', 'co_applicant', 'child']),
  living,
  days,
  from: day,
  to: day.nullable(),
  source: z.enum(['application', 'caseworker', 'register', 'split', 'joined']),
  /** Has no personal number yet. */
  unnumbered: z.boolean(),
  notedBy: z.string().nullable(),
})

/** Who lived with whom from when to when, and what a division must place. */
export const caseHousehold = route({
  method: 'GET',
  path: '/api/cases/:caseId/household',
  summary: 'The household over time: each stay with its days and its source, and what is open when it parts',
  access,
  audit: { event: 'household.read', reads: 'case' },
  params: caseParams,
  reply: z.object({
    stays: z.array(stay),
    /** Applications with an open need, and what is asked for in them and has not come. */
    open: z.array(
      z.object({
        applicationId: id,
        month,
        applicantId: id,
        requests: z.array(z.object({ completionRequestId: id, what: z.array(z.string()) })),
      }),
    ),
  }),
  refuses: ['case.ask_unit'],
})

export const noteStay = route({
  method: 'POST',
  path: '/api/cases/:caseId/household/stays',
  summary: 'How somebody of the household has lived in it from a day, or that they no longer do',
  access,
  audit: { event: 'household.noted', reads: 'case' },
  params: caseParams,
  writes: true,
  body: z.object({
    personId: id,
    from: day,
    /** null: does not live there any more. */
    stays: z.object({ living, days }).nullable(),
    source: z.enum(['caseworker', 'register']),
    note: words(2000).min(1),
  }),
  reply: z.object({ from: day }),
  refuses: ['case.ask_unit', 'household.day_unfit', 'household.adult_by_split', 'household.not_member'],
})

export const registerMemberNumber = route({
  method: 'POST',
  path: '/api/cases/:caseId/household/members/:personId/identified',
  summary: 'Somebody of the household who had no personal number has got one: all that is written of them stays theirs',
  access,
  audit: { event: 'household.number_registered', reads: 'case' },
  params: caseParams.extend({ personId: id }),
  writes: true,
  body: z.object({ personNumber: z.string().max(20) }),
  reply: z.object({ born: day }),
  refuses: [
    'case.ask_unit',
    'household.not_member',
    'household.has_number',
    'household.number_known',
    'person_number.invalid',
  ],
})

const place = z.object({ adultId: id, living, days })

/** Two who applied together have parted: one act, two cases. */
export const splitHousehold = route({
  method: 'POST',
  path: '/api/cases/:caseId/split',
  summary: 'Two who applied together have parted: a case for each, with the children as they live',
  access,
  audit: { event: 'household.split', reads: 'case' },
  params: caseParams,
  writes: true,
  body: z.object({
    onDay: day,
    adults: z.array(z.object({ personId: id, keeper: z.enum(['me', 'turn']) })).length(2),
    children: z.array(z.object({ personId: id, lives: z.array(place).min(1).max(2) })).max(20),
    /** Each open application: with whom it goes on, or null: it is decided here, for the time together. */
    applications: z.array(z.object({ applicationId: id, goesTo: id.nullable() })).max(24),
    /** Requests that go along with their application. */
    requests: z.array(id).max(50),
  }),
  reply: z.object({
    /** Only those the reader has: whoever did not keep one is not shown it. */
    cases: z.array(z.object({ personId: id, caseId: id.nullable(), caseNumber: z.string().nullable() })),
    /** Applications that stay to be decided here. */
    staying: z.int(),
  }),
  refuses: [
    'case.ask_unit',
    'household.day_unfit',
    'household.not_two',
    'household.child_unplaced',
    'household.application_unplaced',
    'household.stays_too_late',
  ],
})

const consent = z.object({ told: z.enum(tellings), consentedOn: day })

/** Two with a case each have moved together: each has said so. */
export const joinHouseholds = route({
  method: 'POST',
  path: '/api/cases/:caseId/join',
  summary: 'Two with a case each have moved together: one case, with the consent of each',
  access,
  audit: { event: 'household.joined', reads: 'listed_cases' },
  params: caseParams,
  writes: true,
  body: z.object({
    /** Number of the other case. */
    with: words(30).min(1),
    onDay: day,
    /** What the adult of this case has said, and the adult of the other. */
    mine: consent,
    theirs: consent,
  }),
  reply: z.object({ caseId: id, caseNumber: z.string() }),
  refuses: ['case.ask_unit', 'closing.no_such_case', 'household.day_unfit', 'household.not_one', 'household.open_here'],
})
