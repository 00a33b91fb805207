import { monthPage } from '../../../api/cases.ts'
import type { RouteShape } from '../../../api/route.ts'
import { askCompletion, receiveItem, remindCompletion } from '../../../api/completions.ts'
import { registerChildOccasion, saveChildAnalysis } from '../../../api/children.ts'
import { saveAssessment } from '../../../api/assessments.ts'
import { decide, redecide } from '../../../api/decisions.ts'
import { answerDeviation, askDeviation, cancelDeviation } from '../../../api/guidance.ts'
import { makeHearing, registerAnswer } from '../../../api/investigations.ts'
import { attest, sendPayments } from '../../../api/payments.ts'
import { trust } from '../../../base/trust.ts'
import type { TestApp } from '../../platform/testing/app.ts'
import type { Browser, CallOptions, Told } from '../../platform/testing/browser.ts'
import { until } from '../../platform/testing/story.ts'
import type { Command, Deed } from './commands.ts'
import { diceOf, one, type Dice } from './dice.ts'
import * as inputs from './inputs.ts'
import type { Outcome } from './doing.ts'
import { told } from './model.ts'
import { readable } from './reads.ts'
import { groundIn, standing, type State } from './state.ts'

/** The real thing beside the model: the same command with the same throws, over HTTP, as the person behind the actor. */
export interface Real {
  app: TestApp
  /** A browser of each actor, by id, signed in anew when the session has ended. */
  as: (id: string) => Promise<Browser>
  /** What the model calls a decision or a consultation, and what the server does. */
  ids: Map<string, string>
}

interface Doing {
  real: Real
  /** Before the command. */
  state: State
  who: Browser
  dice: Dice
  by: string
}

export async function actForReal(real: Real, state: State, command: Command): Promise<Outcome> {
  const by = state.actors[command.by]
  const deed = deeds[command.deed]
  if (!by || !deed) return 'nothing'
  return deed({ real, state, who: await real.as(by.id), by: by.id, dice: diceOf(command.how) })
}

/** `ok` or the code of the no, with its gates, as the model says it; what came is given to `then`. */
async function ask<R extends RouteShape>(
  who: Browser,
  route: R,
  options: CallOptions<R>,
  then?: (reply: Record<string, unknown>) => unknown,
): Promise<Outcome> {
  const response = await who.raw(route, options)
  // By the server's own shapes: a reply of the route, or a problem.
  const body = trust<Record<string, unknown>>(await response.json())
  if (response.ok) {
    await then?.(body)
    return 'ok'
  }
  const { code, gates } = trust<Told>(body)
  return told({ code, extra: gates ? { gates } : {} })
}

const at = ({ of }: State) => ({ caseId: of.caseId, month: of.month })
const params = (state: State) => ({ params: at(state) })
const inCase = ({ of }: State, more: Record<string, string>) => ({ params: { caseId: of.caseId, ...more } })

const deeds: Partial<Record<Deed, (doing: Doing) => Promise<Outcome>>> = {
  // To open is to have the page before one: nothing is asked of the server until it is saved from.
  open: ({ state, who }) => ask(who, monthPage, params(state)),
  save: ({ state, who, by, dice }) => {
    const copy = state.of.copies.get(by) ?? groundIn(state, state.of).assessment
    const body = { version: copy.version, content: inputs.changed(copy.content, dice) }
    return ask(who, saveAssessment, { ...params(state), body })
  },
  hear: ({ state, who, dice }) => ask(who, makeHearing, { ...params(state), body: inputs.hearingOf(state, dice) }),
  answer: async ({ real, state, who }) => {
    const [open] = await real.app.sql(
      1,
      `select h.hearing_id, $3::text as today from hearings h left join hearing_answers x using (municipality_id, hearing_id)
        where h.case_id = $1 and h.month = $2 and h.sent_on is not null and x.hearing_id is null order by h.made_at desc limit 1`,
      [state.of.caseId, state.of.month, groundIn(state, state.of).today],
    )
    const hearingId = idIn(open?.hearing_id)
    const answeredOn = groundIn(state, state.of).today
    const outcome = await ask(who, registerAnswer, {
      ...inCase(state, { hearingId }),
      body: { answeredOn, answer: 'Det stämmer.' },
    })
    return outcome === 'hearing.none' ? 'nothing' : outcome
  },
  'write of child': async ({ real, state, who, dice }) => {
    const { children } = state.of.record.children
    const child = children[dice(children.length)]
    if (!child) return 'nothing'
    const [row] = await real.app.sql(
      1,
      'select version from child_analyses where case_id = $1 and month = $2 and person_id = $3',
      [state.of.caseId, state.of.month, child.personId],
    )
    const body = { version: Number(row?.version ?? 0), content: inputs.wordsOf(dice) }
    const { caseId, month } = at(state)
    return ask(who, saveChildAnalysis, { params: { caseId, month, personId: child.personId }, body })
  },
  'say of children': ({ state, who, dice }) => {
    const kind = one(dice, ['noticeable', 'emergency', 'housing_demand'])
    return ask(who, registerChildOccasion, { ...params(state), body: { kind, applies: dice(2) === 0 } })
  },
  'ask deviation': ({ real, state, who, dice }) => {
    const body = inputs.deviationOf(state, groundIn(state, state.of), dice)
    const id = `d${state.of.asked.length}`
    return ask(who, askDeviation, { ...params(state), body }, (reply) => real.ids.set(id, String(reply.deviationId)))
  },
  'answer deviation': ({ real, state, who, dice }) => {
    const deviationId = real.ids.get(state.of.asked.at(-1)?.id ?? '') ?? none
    return ask(who, answerDeviation, { ...inCase(state, { deviationId }), body: inputs.consultationOf(state, dice) })
  },
  'take deviation back': ({ real, state, who }) => {
    const deviationId = real.ids.get(state.of.asked.at(-1)?.id ?? '') ?? none
    return ask(who, cancelDeviation, inCase(state, { deviationId }))
  },
  'ask for papers': ({ state, who, dice }) => {
    const { today } = groundIn(state, state.of)
    const item = {
      kind: 'rent_notice' as const,
      what: 'november 2026',
      why: 'För att se vad hyran är den här månaden.',
      needKey: 'income_support',
      about: null,
    }
    return ask(who, askCompletion, {
      ...params(state),
      body: {
        channel: 'letter',
        help: 'Förklarade att avin finns hos hyresvärden på nätet.',
        answerBy: inputs.answerDay(today, dice),
        setBy: 'us',
        items: [item],
        consultation: null,
      },
    })
  },
  'papers come': async ({ real, state, who }) => {
    const [open] = await real.app.sql(
      1,
      `select i.completion_item_id as id from completion_items i join completion_requests r using (municipality_id, completion_request_id)
        where r.case_id = $1 and r.month = $2 and not exists (select from completion_receipts x where x.completion_item_id = i.completion_item_id) order by r.round limit 1`,
      [state.of.caseId, state.of.month],
    )
    const body = { how: 'paper' as const, receivedOn: groundIn(state, state.of).today }
    return ask(who, receiveItem, { ...inCase(state, { completionItemId: idIn(open?.id) }), body })
  },
  'remind of papers': async ({ real, state, who }) => {
    const [last] = await real.app.sql(
      1,
      'select completion_request_id as id from completion_requests where case_id = $1 and month = $2 order by round desc limit 1',
      [state.of.caseId, state.of.month],
    )
    return ask(who, remindCompletion, {
      ...inCase(state, { completionRequestId: idIn(last?.id) }),
      body: { how: 'phone' },
    })
  },
  decide: ({ real, state, who, dice }) => {
    const body = inputs.decisionOf(state, groundIn(state, state.of), dice)
    if (body.needs.length === 0) return Promise.resolve('nothing')
    const id = `b${state.of.made.length}`
    return ask(who, decide, { ...params(state), body }, (reply) => real.ids.set(id, String(reply.decisionId)))
  },
  'decide anew': ({ real, state, who, dice }) => {
    const former = standing(state.of).at(-1)
    if (!former) return Promise.resolve('nothing')
    const keys = former.needs.map((need) => need.key)
    const replaces = real.ids.get(former.id) ?? none
    const body = inputs.redecisionOf(state, groundIn(state, state.of), dice, replaces, keys)
    const id = `b${state.of.made.length}`
    return ask(who, redecide, { ...params(state), body }, (reply) => real.ids.set(id, String(reply.decisionId)))
  },
  attest: async ({ real, state, who }) => {
    const order = state.of.orders.find((each) => each.attestedBy === null && standing(state.of).includes(each.of))
    const [row] = await real.app.sql(1, 'select payment_id as id from payments where decision_id = $1', [
      real.ids.get(order?.of.id ?? '') ?? none,
    ])
    return ask(who, attest, { body: { paymentIds: [idIn(row?.id)] } })
  },
  // Other households have orders too: it is asked only where this one has one.
  'send to the bank': ({ state, who }) =>
    state.of.orders.some((each) => each.attestedBy !== null && !each.sent)
      ? ask(who, sendPayments, {})
      : Promise.resolve('nothing'),
  read: async ({ state, who, dice }) => {
    const { route } = one(dice, readable)
    const { caseId, month } = at(state)
    const personId = state.of.adults[0] ?? none
    const body = route.method === 'POST' ? { reason: 'Ett brev ska skickas i dag.' } : undefined
    const outcome = await ask(who, route, { params: { caseId, month, personId }, ...(body ? { body } : {}) })
    // Nobody here is protected: behind the door there is nothing to tell.
    return outcome === 'not_found' ? 'ok' : outcome
  },
}

/** The id of nothing. */
const none = '00000000-0000-4000-8000-000000000000'
const idIn = (found: unknown): string => (typeof found === 'string' ? found : none)

/** Once each letter and order that the model knows of stands. */
export const settle = ({ app, ids }: Real, { of }: State): Promise<unknown> =>
  until(async () => {
    const mine = of.made.map((made) => ids.get(made.id) ?? none)
    const [row] = await app.sql(
      1,
      `select (select count(*)::int from letters l join letter_files f using (municipality_id, letter_id) where l.decision_id = any($1::uuid[])) as letters,
        (select count(*)::int from payments where decision_id = any($1::uuid[])) as orders`,
      [mine],
    )
    return row?.letters === of.made.length * of.adults.length && row.orders === of.orders.length
  })
