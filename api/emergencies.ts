import { z } from 'zod'
import { emergencyAnswers, emergencyNeeds, knownBy, toldIn } from '../rules/emergencies/emergency.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { day, id, instant, month, monthParams, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'none' } as const
const ofCase = { ...access, relation: 'case' } as const

const taken = z.object({ by: z.string(), at: instant, mine: z.boolean() })

/** Asked again and again by the page of whoever is on duty; it tells of nobody. */
export const emergencyAlarm = route({
  method: 'GET',
  path: '/api/emergencies/alarm',
  summary: 'Whether I am on duty now, and how many emergencies of the unit nobody has taken',
  access,
  audit: { event: null, why: 'no_personal_data' },
  asksByItself: true,
  reply: z.object({ onDuty: z.boolean(), untaken: z.int(), newest: instant.nullable() }),
  refuses: [],
})

export const emergencyLane = route({
  method: 'GET',
  path: '/api/emergencies',
  summary:
    'Emergencies without an answer: of the units I am on duty for or lead, and of cases I have; the oldest first',
  access,
  audit: { event: 'emergencies.read', reads: 'listed_cases' },
  reply: z.object({
    rows: z.array(
      z.object({
        emergencyId: id,
        caseId: id,
        caseNumber: z.string(),
        unit: z.string(),
        month,
        needs: z.array(z.enum(emergencyNeeds)),
        toldIn: z.enum(knownBy),
        arrivedAt: instant,
        taken: taken.nullable(),
        /** I can open the case now; else by taking it. */
        mayOpen: z.boolean(),
      }),
    ),
    onDuty: z.array(z.object({ name: z.string(), unit: z.string(), until: instant })),
  }),
  refuses: [],
})

export const takeEmergency = route({
  method: 'POST',
  path: '/api/emergencies/:emergencyId/take',
  summary: 'Take an emergency: it is mine to answer today, and the case is open to me until tomorrow',
  access,
  audit: { event: 'emergency.taken', reads: 'listed_cases' },
  params: z.object({ emergencyId: id }),
  writes: true,
  body: z.object({ over: z.boolean() }),
  reply: z.object({ caseId: id, month }),
  refuses: ['emergency.taken', 'emergency.answered'],
})

export const caseEmergencies = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/emergencies',
  summary: 'Emergencies told of in a month of the case, taken by whom and answered how',
  access: ofCase,
  audit: { event: 'case_emergencies.read', reads: 'case' },
  params: monthParams,
  reply: z.object({
    rows: z.array(
      z.object({
        emergencyId: id,
        needs: z.array(z.enum(emergencyNeeds)),
        toldIn: z.enum(knownBy),
        arrivedAt: instant,
        taken: taken.nullable(),
        answer: z
          .object({
            answer: z.enum(emergencyAnswers),
            reasons: z.string(),
            late: z.string().nullable(),
            by: z.string(),
            at: instant,
          })
          .nullable(),
      }),
    ),
  }),
  refuses: ['case.ask_unit', 'month.unreadable'],
})

export const registerEmergency = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/emergencies',
  summary:
    'Somebody has told that food, electricity, medicine or a roof is missing now; the clock runs from when they did',
  access: ofCase,
  audit: { event: 'emergency.registered', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({
    needs: z.array(z.enum(emergencyNeeds)).min(1).max(4),
    toldIn: z.enum(toldIn),
    arrivedAt: instant,
    words: words(2000),
  }),
  reply: z.object({ emergencyId: id }),
  refuses: ['case.ask_unit', 'month.unreadable', 'emergency.ahead', 'emergency.no_words'],
})

export const answerEmergency = route({
  method: 'POST',
  path: '/api/cases/:caseId/emergencies/:emergencyId/answer',
  summary: 'What was done today for what is missing; after the day it came, also why so late',
  access: ofCase,
  audit: { event: 'emergency.answered', reads: 'case' },
  params: z.object({ caseId: id, emergencyId: id }),
  writes: true,
  body: z.object({ answer: z.enum(emergencyAnswers), reasons: words(2000), late: words(2000).nullable() }),
  reply: z.object({ answeredAt: instant }),
  refuses: [
    'case.ask_unit',
    'emergency.answered',
    'emergency.no_words',
    'emergency.no_late_reason',
    'emergency.notice_unconfirmed',
  ],
})

/** Who is on duty for which unit, now and the coming weeks. */
export const duty = route({
  method: 'GET',
  path: '/api/duty',
  summary: 'The duty rota of the units I work in or lead, and whom I may put on it',
  access,
  audit: { event: 'duty.read', reads: 'nobody' },
  reply: z.object({
    shifts: z.array(
      z.object({
        dutyShiftId: id,
        name: z.string(),
        unit: z.string(),
        startsAt: instant,
        endsAt: instant,
        mayEnd: z.boolean(),
      }),
    ),
    units: z.array(
      z.object({ unitId: id, name: z.string(), staff: z.array(z.object({ staffId: id, name: z.string() })) }),
    ),
    on: day,
  }),
  refuses: [],
})

export const arrangeDuty = route({
  method: 'POST',
  path: '/api/duty',
  summary: 'Put a member of staff, or oneself, on duty for a unit from a time to a time',
  access,
  audit: { event: 'duty.arranged', reads: 'nobody' },
  writes: true,
  body: z.object({ unitId: id, staffId: id, startsAt: instant, endsAt: instant }),
  reply: z.object({ dutyShiftId: id }),
  refuses: ['duty.times_unfit', 'duty.not_yours'],
})

export const endDuty = route({
  method: 'POST',
  path: '/api/duty/:dutyShiftId/end',
  summary: 'Take a shift back: it counts until now, or not at all',
  access,
  audit: { event: 'duty.ended', reads: 'nobody' },
  params: z.object({ dutyShiftId: id }),
  writes: true,
  reply: z.object({ endedAt: instant }),
  refuses: ['duty.ended'],
})
