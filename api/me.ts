import { z } from 'zod'
import { changes } from './calculations.ts'
import { explanation } from './explanations.ts'
import { holding } from './holding.ts'
import { day, id, instant, line, month, ore, signedOre } from './shapes.ts'
import { route } from './route.ts'

export const need = z.object({
  key: z.string(),
  kind: z.string(),
  applied: ore,
  granted: ore.nullable(),
  outcome: z.enum(['granted', 'partly_granted', 'rejected']).nullable(),
  facts: z.string().nullable(),
  provisions: z.array(z.string()),
  /** How long it holds; null: it is not decided. */
  holding: holding.nullable(),
})

const monthStatus = z.object({
  month,
  /** Where the application stands, and whose turn it is. */
  status: z.enum(['draft', 'received', 'investigating', 'waiting_for_answer', 'decided', 'paid', 'withdrawn']),
  turn: z.enum(['yours', 'ours', 'nobody']),
  arrivedOn: day.nullable(),
  decidedOn: day.nullable(),
  granted: ore.nullable(),
  payOn: day.nullable(),
  /** Of a draft: the last day it is kept when nobody goes on with it. */
  keptUntil: day.nullable(),
})

export const overview = route({
  method: 'GET',
  path: '/api/me/overview',
  summary: 'My months: status, whose turn, what comes',
  access: { who: 'client' },
  audit: { event: 'overview.read', reads: 'own' },
  reply: z.object({
    /** There is no open case: the latest, and the day it was closed; null: the household it was about is another now. */
    closed: z.object({ caseNumber: z.string(), on: day.nullable() }).nullable(),
    caseNumber: z.string().nullable(),
    unit: z.string().nullable(),
    unitPhone: z.string().nullable(),
    caseworker: z.string().nullable(),
    months: z.array(monthStatus),
    /** Applications I began and did not go on with, and the day they were taken away. */
    disposed: z.array(z.object({ month, on: day })),
    openMonths: z.array(month),
  }),
  refuses: [],
})

export const myMonth = route({
  method: 'GET',
  path: '/api/me/months/:month',
  summary: 'One month: status, decision, calculation row by row, letter, payment',
  access: { who: 'client' },
  audit: { event: 'month.read', reads: 'own' },
  params: z.object({ month }),
  reply: monthStatus.extend({
    caseNumber: z.string(),
    unit: z.string(),
    unitPhone: z.string(),
    receivedAt: instant.nullable(),
    needs: z.array(need),
    calculation: z
      .object({
        norm: line,
        costs: line,
        incomes: line,
        assets: line,
        result: line,
        otherNeeds: line,
        support: signedOre,
        surplus: signedOre,
      })
      .nullable(),
    /** What the decided calculation was reckoned on (`CalculationInput`): to try what would happen if. */
    input: z.record(z.string(), z.unknown()).nullable(),
    /** null: nothing was decided before, or nothing is decided yet. */
    changes: changes.nullable(),
    /** Names for the keys the lines are about; a protected person has none. */
    names: z.record(z.string(), z.string()),
    hearings: z.array(z.object({ hearingId: id, material: z.string(), answerBy: day, answered: z.boolean() })),
    letters: z.array(
      z.object({
        letterId: id,
        decidedOn: day,
        /** When I opened it, and the last day to appeal that follows from it (FL 44 §); null: the time has not begun. */
        receivedOn: day.nullable(),
        appealBy: day.nullable(),
      }),
    ),
    payments: z.array(
      z.object({ amount: ore, payOn: day, state: z.enum(['ordered', 'attested', 'sent']), account: z.string() }),
    ),
    decidedBy: z.string().nullable(),
    /** How the decisions were explained to me by word of mouth. */
    explanations: z.array(z.object(explanation)),
  }),
  refuses: ['month.unreadable'],
})

export const myLetter = route({
  method: 'GET',
  path: '/api/me/letters/:letterId',
  summary: 'The letter to me, as PDF; opening it is proof that I got the decision',
  access: { who: 'client' },
  audit: { event: 'letter.opened', reads: 'own' },
  params: z.object({ letterId: id }),
  replyFile: 'application/pdf',
  refuses: ['letter.not_ready', 'decision.gates_unmet'],
})

export const answerHearing = route({
  method: 'POST',
  path: '/api/me/hearings/:hearingId/answer',
  summary: 'My answer before a decision (FL 25 §)',
  access: { who: 'client' },
  audit: { event: 'hearing.answered', reads: 'own' },
  params: z.object({ hearingId: id }),
  writes: true,
  body: z.object({ answer: z.string().trim().min(1).max(20000) }),
  reply: z.object({ answeredOn: day }),
  refuses: ['hearing.none', 'hearing.answered'],
})

export const browserKey = route({
  method: 'GET',
  path: '/api/me/browser-key',
  summary:
    'Locks what is typed and not yet saved in my own browser: without a sign-in of mine nobody can read it there',
  access: { who: 'client' },
  audit: { event: 'browser_key.read', reads: 'own' },
  reply: z.object({ key: z.base64() }),
  refuses: [],
})

export const myReaders = route({
  method: 'GET',
  path: '/api/me/readers',
  summary: 'Who has read my case, when and by which duty',
  access: { who: 'client' },
  audit: { event: 'readers.read', reads: 'own' },
  reply: z.object({
    readers: z.array(z.object({ at: instant, who: z.string(), event: z.string(), relation: z.string().nullable() })),
  }),
  refuses: [],
})
