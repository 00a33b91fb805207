import { z } from 'zod'
import { closingCauses, mistakes, tellings } from '../rules/closing/causes.ts'
import { caseRoles, unmetGate } from './cases.ts'
import { route } from './route.ts'
import { caseParams, day, id, instant, month, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const

const appliedNeed = z.object({
  key: z.string(),
  kind: z.string(),
  state: z.enum(['open', 'decided', 'withdrawn', 'continues']),
  /** What the person said when they took it back. */
  words: z.string().nullable(),
  told: z.string().nullable(),
  endedOn: day.nullable(),
})

/** How a case stands: open, closed or shut, what was applied for, what it goes on from and in. */
export const caseLife = route({
  method: 'GET',
  path: '/api/cases/:caseId/life',
  summary: 'How the case stands, what stands in the way of closing it, its closings, and the cases it is linked with',
  access,
  audit: { event: 'case_life.read', reads: 'listed_cases' },
  params: caseParams,
  reply: z.object({
    caseNumber: z.string(),
    state: z.enum(['open', 'closed', 'shut']),
    openedOn: day,
    closedOn: day.nullable(),
    /** The month page to go back to. */
    lastMonth: month.nullable(),
    /** There is a decision in it. */
    decided: z.boolean(),
    applied: z.array(
      z.object({
        applicationId: id,
        month,
        arrivedOn: day,
        needs: z.array(appliedNeed),
      }),
    ),
    /** What the law still asks before it is closed, once nobody waits for a spoken no in writing. */
    unmet: z.array(unmetGate),
    closings: z.array(
      z.object({
        cause: z.string(),
        explanation: z.string(),
        closedOn: day,
        closedBy: z.string(),
        reopened: z.object({ reason: z.string(), at: instant, by: z.string() }).nullable(),
      }),
    ),
    /** Only those the reader has a relation to: after a split neither household's case leads to the other. */
    links: z.array(
      z.object({
        kind: z.enum(['merged', 'split', 'joined']),
        way: z.enum(['from', 'to']),
        caseId: id,
        caseNumber: z.string(),
        onDay: day,
        lastMonth: month.nullable(),
      }),
    ),
    /** Decisions of this case and of those that were merged into it, oldest first. */
    decisions: z.array(
      z.object({ caseId: id, caseNumber: z.string(), month, decidedAt: instant, decidedBy: z.string() }),
    ),
  }),
  refuses: ['case.ask_unit'],
})

export const withdrawNeeds = route({
  method: 'POST',
  path: '/api/cases/:caseId/applications/:applicationId/withdrawal',
  summary: 'The person has taken back what they applied for: in their own words, how and when',
  access,
  audit: { event: 'application.withdrawn', reads: 'case' },
  params: caseParams.extend({ applicationId: id }),
  writes: true,
  body: z.object({
    needs: z.array(z.string().max(60)).min(1).max(50),
    words: words(4000).min(1),
    told: z.enum(tellings),
    saidOn: day,
  }),
  reply: z.object({ ended: z.int() }),
  refuses: ['case.ask_unit', 'withdrawal.nothing_open', 'withdrawal.day_unfit'],
})

export const closeCase = route({
  method: 'POST',
  path: '/api/cases/:caseId/closing',
  summary: 'Close the case, once every need is decided or withdrawn and no spoken no waits for its decision',
  access,
  audit: { event: 'case.closed', reads: 'case' },
  params: caseParams,
  writes: true,
  body: z.object({
    cause: z.enum(closingCauses),
    explanation: words(2000),
    spokenNo: z.enum(['none', 'waits']),
  }),
  reply: z.object({ closedOn: day }),
  refuses: ['case.ask_unit', 'closing.gates_unmet', 'closing.no_words'],
})

export const reopenCase = route({
  method: 'POST',
  path: '/api/cases/:caseId/reopening',
  summary: 'Open a closed or shut case again, with a reason',
  access,
  audit: { event: 'case.reopened', reads: 'case' },
  params: caseParams,
  writes: true,
  onClosed: 'always',
  body: z.object({ reason: words(2000) }),
  reply: z.object({ reopenedAt: instant }),
  refuses: ['case.ask_unit', 'closing.no_words', 'closing.not_closed', 'closing.merged'],
})

export const shutCase = route({
  method: 'POST',
  path: '/api/cases/:caseId/shutting',
  summary: 'A case made for the wrong person or twice: shut from work, shown to nobody as theirs, nothing erased',
  access,
  audit: { event: 'case.shut', reads: 'case' },
  params: caseParams,
  writes: true,
  body: z.object({ mistake: z.enum(mistakes), explanation: words(2000) }),
  reply: z.object({ shutOn: day }),
  refuses: ['case.ask_unit', 'closing.no_words', 'closing.own_application', 'closing.has_decisions'],
})

export const mergeCase = route({
  method: 'POST',
  path: '/api/cases/:caseId/merging',
  summary: 'Let the case go on in another of the same household: what is written stays where it was written',
  access,
  audit: { event: 'case.merged', reads: 'listed_cases' },
  params: caseParams,
  writes: true,
  body: z.object({ into: words(30).min(1), explanation: words(2000), spokenNo: z.enum(['none', 'waits']) }),
  reply: z.object({ caseId: id }),
  refuses: [
    'case.ask_unit',
    'closing.gates_unmet',
    'closing.no_words',
    'closing.no_such_case',
    'closing.other_household',
  ],
})
