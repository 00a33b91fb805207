import { z } from 'zod'
import { watchKinds } from '../rules/work/watched.ts'
import { applicationContent, casePaper } from './applications.ts'
import { assessmentContent } from './assessments.ts'
import { calculationView as wholeCalculation } from './calculation.ts'
import { basis, changes } from './calculations.ts'
import { day, id, instant, line, month, monthParams, ore, shownCase, signedOre, words } from './shapes.ts'
import { need } from './me.ts'
import { queueFilter, queuePlace } from './queueFilter.ts'
import { route } from './route.ts'

export const caseRoles = ['caseworker', 'first_social_worker', 'unit_manager'] as const
const caseAccess = { who: 'staff', roles: caseRoles, relation: 'case' } as const

/** A case as a list shows it. A protected person has no name here. */
export const caseRow = z.object({
  ...shownCase,
  unit: z.string(),
  month: month.nullable(),
  arrivedOn: day.nullable(),
  daysOpen: z.int().nullable(),
  status: z.enum(['received', 'investigating', 'waiting_for_answer', 'decided']),
  turn: z.enum(['ours', 'clients', 'nobody']),
  relation: z.string(),
  children: z.int(),
  interpreter: z.string().nullable(),
  /** Days since it arrived that waited for us, and for the person. */
  clocks: z.object({ ours: z.int(), clients: z.int() }),
  watch: z.object({ kind: z.enum(watchKinds), dueOn: day }).nullable(),
})

export const queue = route({
  method: 'POST',
  path: '/api/queue',
  summary: 'A page of my queue: open cases with an undecided application, longest waiting first',
  access: { who: 'staff', roles: caseRoles, relation: 'none' },
  audit: { event: 'queue.read', reads: 'listed_cases' },
  body: z.strictObject({ filter: queueFilter.prefault({}), after: queuePlace.nullable().default(null) }).prefault({}),
  reply: z.object({
    rows: z.array(caseRow),
    /** Where the next page begins; null: this is the last. */
    next: queuePlace.nullable(),
    /** All that the filter finds, whatever its status. */
    counts: z.object({ ours: z.int(), clients: z.int() }),
    decidedToday: z.int(),
  }),
  refuses: [],
})

export const search = route({
  method: 'POST',
  path: '/api/search',
  summary:
    'Find a case by name, personal number or case number (2001:637 15 §); outside the own relations only: exists, ask the unit',
  access: { who: 'staff', roles: [...caseRoles, 'contact_centre', 'reception', 'registrar'], relation: 'none' },
  audit: { event: 'search.made', reads: 'listed_cases' },
  body: z.object({ by: z.enum(['name', 'person_number', 'case_number']), text: words(100) }),
  reply: z.object({
    own: z.array(z.object({ caseId: id, caseNumber: z.string(), applicant: z.string().nullable(), unit: z.string() })),
    /** `caseId` only when asked by number, and of someone who may open it in an emergency. */
    askUnits: z.array(z.object({ unit: z.string(), phone: z.string(), caseId: id.nullable() })),
  }),
  refuses: ['search.too_short', 'person_number.invalid'],
})

const person = z.object({
  key: z.string(),
  personId: id,
  role: z.enum(['applicant', 'co_applicant', 'child']),
  name: z.string().nullable(),
  personNumber: z.string().nullable(),
  born: day.nullable(),
  protected: z.boolean(),
  living: z.string(),
  days: z.int(),
  lunchAway: z.boolean(),
  inSchool: z.boolean(),
  interpreter: z.string().nullable(),
})

const calculationView = wholeCalculation.omit({ month: true, needs: true, remarks: true, answers: true })

export const unmetGate = z.object({
  gate: z.string(),
  source: z.string(),
  need: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** Everything for a household and a month, on one page. */
export const monthPage = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month',
  summary: 'The month page: applied, last month, calculation, what is missing, decisions, letters, payments',
  access: caseAccess,
  audit: { event: 'month.read', reads: 'case' },
  params: monthParams,
  reply: z.object({
    caseId: id,
    caseNumber: z.string(),
    month,
    unit: z.string(),
    /** The day the case was closed; null: it is open. */
    closedOn: day.nullable(),
    assignedTo: z.string().nullable(),
    relation: z.string(),
    months: z.array(month),
    people: z.array(person),
    application: z
      .object({
        applicationId: id,
        arrivedOn: day,
        registeredAt: instant,
        channel: z.string(),
        content: applicationContent,
        attachments: z.array(casePaper),
      })
      .nullable(),
    account: z.object({ kind: z.string(), bank: z.string().nullable(), written: z.string() }).nullable(),
    assessment: z
      .object({
        version: z.int(),
        savedAt: instant.nullable(),
        savedBy: z.string().nullable(),
        content: assessmentContent,
      })
      .nullable(),
    calculation: calculationView.nullable(),
    basis: basis.nullable(),
    /** null: nothing was decided before, or there is no calculation. */
    changes: changes.nullable(),
    /** Why there is no calculation: a refusal of the rules. */
    refusal: z.object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
    lastMonth: z
      .object({
        month,
        costs: z.array(z.object({ kind: z.string(), applied: ore, approved: ore.nullable() })),
        incomes: z.array(z.object({ kind: z.string(), amount: ore })),
        support: signedOre.nullable(),
        granted: ore.nullable(),
        calculation: calculationView.nullable(),
      })
      .nullable(),
    remarks: z.array(line),
    needs: z.array(
      need.extend({
        /** What only one adult is told, by person. */
        own: z.record(z.string(), z.string()),
        proposed: z
          .object({
            outcome: z.enum(['granted', 'partly_granted', 'rejected']),
            amount: ore,
            provisions: z.array(z.string()),
          })
          .nullable(),
      }),
    ),
    /** What the law still asks, for the decision as it is proposed now. */
    unmet: z.array(unmetGate),
    mayDecide: z.object({
      allowed: z.boolean(),
      item: z.string().nullable(),
      whoMay: z.array(z.string()),
      /** The delegation order wants another to have prepared it. */
      review: z.boolean(),
    }),
    hearings: z.array(
      z.object({
        hearingId: id,
        material: z.string(),
        channel: z.string().nullable(),
        sentOn: day.nullable(),
        answerBy: day.nullable(),
        exemption: z.string().nullable(),
        exemptionReason: z.string().nullable(),
        answeredOn: day.nullable(),
        answer: z.string().nullable(),
      }),
    ),
    journal: z.array(
      z.object({
        journalEntryId: id,
        kind: z.string(),
        happenedAt: instant,
        writtenAt: instant,
        writtenBy: z.string().nullable(),
        text: z.string(),
      }),
    ),
    decisions: z.array(
      z.object({
        decisionId: id,
        decidedAt: instant,
        decidedBy: z.string(),
        title: z.string(),
        item: z.string(),
        lawVersion: z.string(),
        calculation: calculationView,
      }),
    ),
    letters: z.array(
      z.object({
        letterId: id,
        recipient: z.string().nullable(),
        written: z.boolean(),
        receivedAt: instant.nullable(),
      }),
    ),
    payments: z.array(
      z.object({
        paymentId: id,
        amount: ore,
        payOn: day,
        attestedBy: z.string().nullable(),
        sentAt: instant.nullable(),
      }),
    ),
    payOn: day,
  }),
  refuses: ['case.ask_unit', 'month.unreadable', 'guideline.none'],
})

export const caseLetter = route({
  method: 'GET',
  path: '/api/cases/:caseId/letters/:letterId',
  summary: 'A letter of the case, as PDF',
  access: caseAccess,
  audit: { event: 'letter.read', reads: 'case' },
  params: z.object({ caseId: id, letterId: id }),
  replyFile: 'application/pdf',
  refuses: ['case.ask_unit', 'letter.not_ready', 'decision.gates_unmet'],
})

export const readProtected = route({
  method: 'POST',
  path: '/api/cases/:caseId/protected/:personId',
  summary: 'Name and address of a person with protected identity: own right, reason each time',
  access: { who: 'staff', roles: ['protected_identity'], relation: 'case' },
  audit: { event: 'protected_identity.read', reads: 'case' },
  params: z.object({ caseId: id, personId: id }),
  body: z.object({ reason: words(500) }),
  reply: z.object({
    givenName: z.string(),
    familyName: z.string(),
    personNumber: z.string(),
    address: z.string(),
    phone: z.string(),
  }),
  refuses: ['case.ask_unit', 'protected.reason_too_short'],
})

export const contactCentreStatus = route({
  method: 'POST',
  path: '/api/contact-centre/status',
  summary: 'Has it arrived, is it decided, when is it paid; nothing else',
  access: { who: 'staff', roles: ['contact_centre', 'reception'], relation: 'none' },
  audit: { event: 'contact_centre.status', reads: 'listed_cases' },
  body: z.object({ personNumber: z.string().max(20) }),
  reply: z.object({
    found: z.boolean(),
    months: z.array(z.object({ month, arrivedOn: day, decidedOn: day.nullable(), payOn: day.nullable() })),
  }),
  refuses: ['person_number.invalid'],
})
