import { z } from 'zod'
import { day, id, instant, month, monthParams, caseParams, words } from './shapes.ts'
import { route } from './route.ts'

const access = { who: 'staff', roles: ['caseworker', 'first_social_worker', 'unit_manager'], relation: 'case' } as const

export const makeHearing = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/hearings',
  summary:
    'Tell the person of all material before a decision against them, with a day to answer (FL 25 §); or say why not',
  access,
  audit: { event: 'hearing.made', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('sent'),
      material: words(5000).min(1),
      channel: z.enum(['e_service', 'letter', 'phone', 'visit']),
      answerBy: day,
      /** The right to speak before the committee was told (SoL 14:8). The e-service tells it by itself. */
      toldOfCommittee: z.boolean().optional(),
    }),
    z.object({
      kind: z.literal('exempt'),
      material: words(5000).min(1),
      exemption: z.enum(['obviously_unnecessary', 'harder_to_carry_out', 'interest_demands_at_once']),
      reason: words(2000).min(20),
    }),
  ]),
  reply: z.object({ hearingId: id }),
  refuses: ['case.ask_unit', 'hearing.answer_day_passed', 'hearing.committee_not_told', 'month.unreadable'],
})

export const registerAnswer = route({
  method: 'POST',
  path: '/api/cases/:caseId/hearings/:hearingId/answer',
  summary: 'Register an answer that came by phone, visit or paper',
  access,
  audit: { event: 'hearing.answer_registered', reads: 'case' },
  params: z.object({ caseId: id, hearingId: id }),
  writes: true,
  body: z.object({ answeredOn: day, answer: words(20000).min(1) }),
  reply: z.object({ answeredOn: day }),
  refuses: ['case.ask_unit', 'hearing.none', 'hearing.answered', 'hearing.answered_before_sent'],
})

export const writeJournal = route({
  method: 'POST',
  path: '/api/cases/:caseId/journal',
  summary:
    'Write in the journal; what is written stays, a correction or the person’s objection (SoL 14:6) is a new entry',
  access,
  audit: { event: 'journal.written', reads: 'case' },
  params: caseParams,
  writes: true,
  onClosed: 'too',
  body: z.object({
    kind: z.enum(['note', 'assessment', 'objection', 'correction']),
    happenedAt: instant,
    text: words(20000).min(1),
    month: month.nullable(),
    corrects: id.nullable(),
  }),
  reply: z.object({ journalEntryId: id, writtenAt: instant }),
  refuses: ['case.ask_unit', 'journal.about_nothing', 'journal.ahead'],
})
