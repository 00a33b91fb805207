import { z } from 'zod'
import { casePaper } from './applications.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { caseParams, day, id, monthParams } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const

/** What a paper shows: a cost or an income of the application by its key, the application itself as signed, or nothing by itself. */
const shows = z.string().regex(/^([ci]\d{1,3}|general|application)$/)

const fileRefusals = [
  'file.type_not_allowed',
  'file.too_large',
  'file.image_too_large',
  'file.unreadable',
  'file.infected',
  'file.too_many',
] as const

export const addPaper = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/papers',
  summary: 'Put a scanned or photographed paper among those of the month, with the day it came (FL 22)',
  access,
  audit: { event: 'paper.added', reads: 'case' },
  params: monthParams,
  takesFile: true,
  writes: true,
  body: z.object({
    shows,
    arrivedOn: day,
    /** The thing that was asked for and that it answers. */
    answers: id.optional(),
  }),
  reply: casePaper,
  refuses: [
    'case.ask_unit',
    'application.none',
    'month.unreadable',
    'intake.arrival_ahead',
    'paper.shows_nothing',
    'completion.received',
    ...fileRefusals,
  ],
})

const ofPaper = caseParams.extend({ attachmentId: id })

export const movePaper = route({
  method: 'POST',
  path: '/api/cases/:caseId/papers/:attachmentId/move',
  summary: 'Sort a paper to what it shows; from what to what stays on record, and moving it back undoes it',
  access,
  audit: { event: 'paper.moved', reads: 'case' },
  params: ofPaper,
  writes: true,
  body: z.object({ shows }),
  reply: z.object({ shows: z.string(), before: z.string() }),
  refuses: ['case.ask_unit', 'paper.shows_nothing', 'paper.stands_there', 'paper.moved_now'],
})

export const answerWithPaper = route({
  method: 'POST',
  path: '/api/cases/:caseId/papers/:attachmentId/answer',
  summary: 'A paper that has come is what was asked for: the thing is ticked, with the paper',
  access,
  audit: { event: 'completion.received', reads: 'case' },
  params: ofPaper,
  writes: true,
  body: z.object({ completionItemId: id }),
  reply: z.object({ receivedOn: day }),
  refuses: ['case.ask_unit', 'completion.received'],
})
