import { z } from 'zod'
import { registerHolders } from '../law/completion.ts'
import { daySetters } from '../rules/completion/day.ts'
import { askChannels, itemKinds, receivedBy } from '../rules/completion/item.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { caseParams, day, id, instant, month, monthParams, shownCase, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const
const ofRequest = caseParams.extend({ completionRequestId: id })
const kind = z.enum(itemKinds)

const item = {
  kind,
  /** Which month, whose, what of it. */
  what: words(300).min(1),
  why: words(2000),
}

const itemState = z.object({
  completionItemId: id,
  ...item,
  needKey: z.string(),
  about: z.string().nullable(),
  receipts: z.array(
    z.object({ how: z.string(), receivedOn: day, attachmentId: id.nullable(), registeredBy: z.string().nullable() }),
  ),
  answers: z.array(z.object({ words: z.string(), answeredAt: instant, registeredBy: z.string().nullable() })),
})

const request = {
  completionRequestId: id,
  round: z.int(),
  askedAt: instant,
  answerBy: day,
  setBy: z.enum(daySetters),
  remindedAt: instant.nullable(),
}

export const caseCompletions = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/completions',
  summary: 'What was asked for in a month and what has come; what else is missing, to ask for or to fetch',
  access,
  audit: { event: 'completions.read', reads: 'case' },
  params: monthParams,
  reply: z.object({
    requests: z.array(
      z.object({
        ...request,
        channel: z.enum(askChannels),
        askedBy: z.string(),
        help: z.string(),
        notice: z.string(),
        consulted: z.string().nullable(),
        considered: z.string().nullable(),
        items: z.array(itemState),
      }),
    ),
    /** Each need of the month, how often it was asked about, whether something it waits for is open, and whether it is decided. */
    needs: z.array(
      z.object({ key: z.string(), kind: z.string(), rounds: z.int(), waits: z.boolean(), decided: z.boolean() }),
    ),
    suggestions: z.array(
      z.object({
        kind,
        needKey: z.string(),
        about: z.string(),
        aboutKind: z.string(),
        /** Fetch it there instead: holder and provision. */
        fetch: z.object({ holder: z.enum(registerHolders), source: z.string() }).nullable(),
        /** Part of it is told there. */
        partly: z.object({ holder: z.enum(registerHolders), source: z.string() }).nullable(),
      }),
    ),
    /** First social workers of the unit, to talk with before a third request. */
    mayBeConsulted: z.array(z.object({ staffId: id, name: z.string() })),
    usualDay: day,
  }),
  refuses: ['case.ask_unit', 'application.none', 'month.unreadable'],
})

export const askCompletion = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/completions',
  summary: 'Ask for named things, each with why; the journal and the words to the person are written by it (FL 20, 23)',
  access,
  audit: { event: 'completion.asked', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({
    channel: z.enum(askChannels),
    help: words(2000),
    answerBy: day,
    setBy: z.enum(daySetters),
    items: z
      .array(z.object({ ...item, needKey: z.string(), about: z.string().nullable() }))
      .min(1)
      .max(20),
    /** From the third request for the same need on. */
    consultation: z.object({ staffId: id, considered: words(2000) }).nullable(),
  }),
  reply: z.object({ completionRequestId: id, round: z.int(), notice: z.string() }),
  refuses: [
    'case.ask_unit',
    'application.none',
    'completion.we_fetch',
    'completion.no_why',
    'completion.no_help',
    'completion.need_unknown',
    'completion.day_unfit',
    'completion.consult_first',
    'month.unreadable',
  ],
})

export const moveCompletionDay = route({
  method: 'POST',
  path: '/api/cases/:caseId/completions/:completionRequestId/day',
  summary: 'A new day to answer, and who chose it',
  access,
  audit: { event: 'completion.day_moved', reads: 'case' },
  params: ofRequest,
  writes: true,
  body: z.object({ answerBy: day, setBy: z.enum(daySetters) }),
  reply: z.object({ answerBy: day }),
  refuses: ['case.ask_unit', 'completion.day_unfit'],
})

export const remindCompletion = route({
  method: 'POST',
  path: '/api/cases/:caseId/completions/:completionRequestId/remind',
  summary: 'Note that the person was reminded by telephone, letter or visit',
  access,
  audit: { event: 'completion.reminded', reads: 'case' },
  params: ofRequest,
  writes: true,
  body: z.object({ how: z.enum(['letter', 'phone', 'visit']) }),
  reply: z.object({ remindedAt: instant }),
  refuses: ['case.ask_unit', 'completion.nothing_open'],
})

export const receiveItem = route({
  method: 'POST',
  path: '/api/cases/:caseId/completion-items/:completionItemId/receive',
  summary: 'Tick what came on paper, was shown or told',
  access,
  audit: { event: 'completion.received', reads: 'case' },
  params: caseParams.extend({ completionItemId: id }),
  writes: true,
  body: z.object({ how: z.enum(receivedBy), receivedOn: day }),
  reply: z.object({ receivedOn: day }),
  refuses: ['case.ask_unit', 'completion.received', 'completion.day_ahead'],
})

const whose = z.object({
  ...shownCase,
  relation: z.string(),
  month,
  answerBy: day,
  rounds: z.int(),
})

export const completionsToFollow = route({
  method: 'GET',
  path: '/api/completions/to-follow',
  summary: 'Requests in my cases or my unit to remind of, whose day has passed, and months asked about twice or more',
  access: { who: 'staff', roles: caseRoles, relation: 'none' },
  audit: { event: 'completions_to_follow.read', reads: 'listed_cases' },
  reply: z.object({ toRemind: z.array(whose), passed: z.array(whose), manyRounds: z.array(whose) }),
  refuses: [],
})

export const myCompletions = route({
  method: 'GET',
  path: '/api/me/months/:month/completions',
  summary: 'What we need from me: each thing with why and by when',
  access: { who: 'client' },
  audit: { event: 'completions.read', reads: 'own' },
  params: z.object({ month }),
  reply: z.object({
    requests: z.array(
      z.object({
        ...request,
        /** The days I may choose myself. */
        mayChoose: z.object({ from: day, to: day }),
        items: z.array(
          z.object({
            completionItemId: id,
            ...item,
            uploads: z.int(),
            receivedOn: day.nullable(),
            /** My own words when I do not have it. */
            answer: z.string().nullable(),
          }),
        ),
      }),
    ),
  }),
  refuses: ['month.unreadable'],
})

export const uploadItem = route({
  method: 'POST',
  path: '/api/me/completion-items/:completionItemId/attachments',
  summary: 'Send a PDF, JPEG or PNG of at most 10 MB for one thing we asked for',
  access: { who: 'client' },
  audit: { event: 'completion.uploaded', reads: 'own' },
  params: z.object({ completionItemId: id }),
  takesFile: true,
  writes: true,
  body: z.object({}),
  reply: z.object({ attachmentId: id }),
  refuses: [
    'file.type_not_allowed',
    'file.too_large',
    'file.image_too_large',
    'file.unreadable',
    'file.infected',
    'file.too_many',
  ],
})

export const answerItem = route({
  method: 'POST',
  path: '/api/me/completion-items/:completionItemId/answer',
  summary: 'I do not have it, in my own words',
  access: { who: 'client' },
  audit: { event: 'completion.answered', reads: 'own' },
  params: z.object({ completionItemId: id }),
  writes: true,
  body: z.object({ words: words(4000).min(1) }),
  reply: z.object({ answeredAt: instant }),
  refuses: [],
})

export const chooseDay = route({
  method: 'POST',
  path: '/api/me/completions/:completionRequestId/day',
  summary: 'I need until another day',
  access: { who: 'client' },
  audit: { event: 'completion.day_chosen', reads: 'own' },
  params: z.object({ completionRequestId: id }),
  writes: true,
  body: z.object({ answerBy: day }),
  reply: z.object({ answerBy: day }),
  refuses: ['completion.day_unfit'],
})
