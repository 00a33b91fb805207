import { z } from 'zod'
import { watchKinds } from '../rules/work/watched.ts'
import { caseRoles } from './cases.ts'
import { watchPlace } from './queueFilter.ts'
import { route } from './route.ts'
import { caseParams, day, id, instant, month, shownCase, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'none' } as const

const handed = z.object({
  handOverId: id,
  cause: z.enum(['work', 'conflict_of_interest']),
  to: z.string(),
  by: z.string(),
  note: z.string(),
  startsOn: day,
  handedAt: instant,
  /** I am the one who gets the cases. */
  toMe: z.boolean(),
  cases: z.array(z.object({ caseId: id, caseNumber: z.string(), from: z.string().nullable() })),
})

const absence = z.object({
  absenceId: id,
  name: z.string(),
  cover: z.string(),
  startsOn: day,
  endsOn: day,
})

/** Who works with what: hand-overs, absences, and whom one may hand over to. */
export const work = route({
  method: 'GET',
  path: '/api/work',
  summary: 'Hand-overs I have given or got, absences I or my unit have, and colleagues to hand over to',
  access,
  audit: { event: 'work.read', reads: 'listed_cases' },
  reply: z.object({
    me: id,
    handOvers: z.array(handed),
    absences: z.array(absence),
    colleagues: z.array(
      z.object({
        staffId: id,
        name: z.string(),
        unit: z.string().nullable(),
        /** I may write that they are away. */
        mine: z.boolean(),
        awayUntil: day.nullable(),
      }),
    ),
    /** Open cases I may hand over: those I keep, and those kept by whom I lead. A protected person has no name. */
    cases: z.array(z.object({ caseId: id, caseNumber: z.string(), applicant: z.string().nullable(), keeperId: id })),
    /** Declared jäv in the units one leads. */
    conflicts: z.array(
      z.object({ caseNumber: z.string(), name: z.string(), ground: z.string(), explanation: z.string(), at: instant }),
    ),
  }),
  refuses: [],
})

export const handOver = route({
  method: 'POST',
  path: '/api/hand-overs',
  summary: 'Hand over one or many cases from a day: all or none, with a note that both see',
  access,
  audit: { event: 'cases.handed_over', reads: 'listed_cases' },
  writes: true,
  body: z.object({
    caseIds: z.array(id).min(1).max(500),
    toStaffId: id,
    note: words(2000).min(1),
    startsOn: day,
  }),
  reply: z.object({ handOverId: id, count: z.int() }),
  refuses: [
    'hand_over.day_unfit',
    'hand_over.not_yours',
    'hand_over.not_caseworker',
    'hand_over.has_it',
    'hand_over.conflict',
    'hand_over.away',
  ],
})

export const registerAbsence = route({
  method: 'POST',
  path: '/api/absences',
  summary: 'Somebody is away from a day to a day: the cover has their cases on those days',
  access,
  audit: { event: 'absence.registered', reads: 'nobody' },
  writes: true,
  body: z.object({ staffId: id, coverId: id, startsOn: day, endsOn: day }),
  reply: z.object({ absenceId: id, cases: z.int() }),
  refuses: [
    'absence.days_unfit',
    'absence.not_yours',
    'absence.cover_unfit',
    'absence.cover_away',
    'absence.covers_another',
    'absence.exists',
    'absence.cover_conflict',
  ],
})

export const changeAbsence = route({
  method: 'POST',
  path: '/api/absences/:absenceId/end',
  summary: 'Back earlier than planned, or another covers from the day after: the last day away is moved back',
  access,
  audit: { event: 'absence.ended', reads: 'nobody' },
  params: z.object({ absenceId: id }),
  writes: true,
  body: z.object({ lastDay: day }),
  reply: z.object({ endsOn: day }),
  refuses: ['absence.days_unfit'],
})

export const conflictGrounds = ['self_or_close', 'representative', 'other'] as const

export const registerConflict = route({
  method: 'POST',
  path: '/api/cases/:caseId/conflict-of-interest',
  summary: 'Declare jäv: no part in the case from now on, and another gets it at once (KL 7:4, FL 16-18)',
  access: { ...access, relation: 'case' },
  audit: { event: 'conflict_of_interest.declared', reads: 'case' },
  params: caseParams,
  writes: true,
  onClosed: 'too',
  body: z.object({ ground: z.enum(conflictGrounds), explanation: words(2000) }),
  reply: z.object({
    /** Who has the case now; null: it was not mine, or nobody else can take it yet. */
    keeper: z.string().nullable(),
  }),
  refuses: ['case.ask_unit', 'conflict_of_interest.no_reason'],
})

const watch = z.object({
  kind: z.enum(watchKinds),
  dueOn: day,
  month: month.nullable(),
  source: z.string().nullable(),
  years: z.int().nullable(),
  own: z.object({ ownWatchId: id, dueOn: day, text: z.string() }).nullable(),
})

export const casesToWatch = route({
  method: 'POST',
  path: '/api/watches',
  summary: 'A page of the days to watch in cases I keep or cover, nearest first',
  access,
  audit: { event: 'watches.read', reads: 'listed_cases' },
  body: z.strictObject({ after: watchPlace.nullable().default(null) }).prefault({}),
  reply: z.object({
    rows: z.array(
      watch.extend({
        ...shownCase,
        /** The month page to open. */
        opens: month.nullable(),
      }),
    ),
    next: watchPlace.nullable(),
    counts: z.object({ passed: z.int(), soon: z.int(), later: z.int() }),
  }),
  refuses: [],
})

const ofCase = { ...access, relation: 'case' } as const

export const caseWork = route({
  method: 'GET',
  path: '/api/cases/:caseId/work',
  summary: 'Two clocks for each application, the days to watch, and who has kept the case when',
  access: ofCase,
  audit: { event: 'case_work.read', reads: 'case' },
  params: caseParams,
  reply: z.object({
    clocks: z.array(z.object({ month, ours: z.int(), clients: z.int(), turn: z.enum(['ours', 'clients', 'nobody']) })),
    watches: z.array(watch),
    keepers: z.array(z.object({ name: z.string(), kind: z.string(), from: day, to: day.nullable() })),
  }),
  refuses: ['case.ask_unit'],
})

export const addWatch = route({
  method: 'POST',
  path: '/api/cases/:caseId/watches',
  summary: 'A day of one’s own to watch',
  access: ofCase,
  audit: { event: 'watch.added', reads: 'case' },
  params: caseParams,
  writes: true,
  body: z.object({ dueOn: day, text: words(300).min(1) }),
  reply: z.object({ ownWatchId: id }),
  refuses: ['case.ask_unit', 'watch.day_passed'],
})

export const registerWatchMet = route({
  method: 'POST',
  path: '/api/cases/:caseId/watches/:ownWatchId/met',
  summary: 'What one wanted to be reminded of is done',
  access: ofCase,
  audit: { event: 'watch.met', reads: 'case' },
  params: caseParams.extend({ ownWatchId: id }),
  writes: true,
  onClosed: 'too',
  reply: z.object({ metAt: instant }),
  refuses: ['case.ask_unit', 'watch.met'],
})
