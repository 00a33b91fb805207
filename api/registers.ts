import { z } from 'zod'
import { registerHolders } from '../law/completion.ts'
import { incomeKinds } from '../rules/calculation/input.ts'
import { notFetchedWhys, registerFactKinds } from '../rules/registers/answer.ts'
import { caseRoles } from './cases.ts'
import { route } from './route.ts'
import { day, id, instant, month, monthParams, signedOre, words } from './shapes.ts'

const access = { who: 'staff', roles: caseRoles, relation: 'case' } as const
const holder = z.enum(registerHolders)

/** What a holder told, as it is kept. */
export const registerTold = z.object({
  rows: z
    .array(
      z.object({
        code: z.string().max(200),
        label: z.string().max(200),
        kind: z.enum(incomeKinds).nullable(),
        paidOn: day,
        amount: signedOre,
        withheld: signedOre,
      }),
    )
    .max(1000),
  facts: z.array(z.object({ fact: z.enum(registerFactKinds), value: z.string().max(200) })).max(100),
  isMarked: z.boolean(),
  isPartial: z.boolean(),
})

export const registerAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('fetched'), ...registerTold.shape }),
  z.object({ state: z.literal('nothing') }),
  z.object({ state: z.literal('not_fetched'), why: z.enum(notFetchedWhys) }),
])

const told = {
  registerAnswerId: id,
  holder,
  source: z.string(),
  answeredAt: instant,
  fetchedOn: day,
  answer: registerAnswer,
  objections: z.array(z.object({ words: z.string(), madeAt: instant })),
}

export const caseRegisters = route({
  method: 'GET',
  path: '/api/cases/:caseId/months/:month/registers',
  summary: 'What registers have told of the adults for a month, holder by holder; and what did not come',
  access,
  audit: { event: 'registers.read', reads: 'case' },
  params: monthParams,
  reply: z.object({
    /** Somebody answers here. */
    isConnected: z.boolean(),
    isOpen: z.boolean(),
    /** The month whose incomes count, and the one it is held against. */
    counts: month,
    before: month,
    /** From how many per cent a difference is told. */
    threshold: z.int(),
    /** Why it is asked, as it usually is. */
    purpose: z.string(),
    /** The question that is on its way. */
    waiting: z.object({ registerAskingId: id, answered: z.int(), expected: z.int() }).nullable(),
    asked: z.object({ askedAt: instant, askedBy: z.string(), purpose: z.string(), from: day, to: day }).nullable(),
    answers: z.array(
      z.object({
        ...told,
        personId: id,
        /** Asked again later without an answer: what stands here is older. */
        failedSince: instant.nullable(),
      }),
    ),
  }),
  refuses: ['case.ask_unit', 'application.none', 'month.unreadable'],
})

export const askRegisters = route({
  method: 'POST',
  path: '/api/cases/:caseId/months/:month/register-askings',
  summary: 'Ask those the law names about the adults of the application, for one purpose; on record (SoL 15:10–12)',
  access,
  audit: { event: 'registers.asked', reads: 'case' },
  params: monthParams,
  writes: true,
  body: z.object({ purpose: words(500) }),
  reply: z.object({ registerAskingId: id, expected: z.int() }),
  refuses: [
    'case.ask_unit',
    'application.none',
    'month.unreadable',
    'register.not_connected',
    'register.gates_unmet',
    'register.waiting',
  ],
})

export const registerProgress = route({
  method: 'GET',
  path: '/api/register-askings/:registerAskingId/progress',
  summary: 'How many have answered so far',
  access: { who: 'staff', roles: caseRoles, relation: 'none' },
  audit: { event: null, why: 'no_personal_data' },
  params: z.object({ registerAskingId: id }),
  reply: z.object({ answered: z.int(), expected: z.int() }),
  refuses: [],
})

export const myRegisters = route({
  method: 'GET',
  path: '/api/me/registers',
  summary: 'What was fetched about me, from whom, when and why',
  access: { who: 'client' },
  audit: { event: 'registers.read', reads: 'own' },
  reply: z.object({
    askings: z.array(
      z.object({
        registerAskingId: id,
        month,
        askedAt: instant,
        purpose: z.string(),
        from: day,
        to: day,
        answers: z.array(z.object(told)),
      }),
    ),
  }),
  refuses: [],
})

export const registerObjection = route({
  method: 'POST',
  path: '/api/me/register-answers/:registerAnswerId/objection',
  summary: 'This is wrong, in my own words; written in the journal (SoL 14:6)',
  access: { who: 'client' },
  audit: { event: 'registers.objected', reads: 'own' },
  params: z.object({ registerAnswerId: id }),
  writes: true,
  body: z.object({ words: words(4000).min(1) }),
  reply: z.object({ madeAt: instant }),
  refuses: [],
})
