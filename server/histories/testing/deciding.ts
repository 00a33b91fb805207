import { decide, redecide } from '../../../api/decisions.ts'
import { attest as attestRoute, sendPayments } from '../../../api/payments.ts'
import type { Deed } from './commands.ts'
import { one } from './dice.ts'
import { enter, type Do, type Doing } from './doing.ts'
import * as inputs from './inputs.ts'
import { recordDecision, runJobs } from './jobs.ts'
import { readable } from './reads.ts'
import { after, groundIn, happen, standing, today } from './state.ts'

/** Another, oneself, or nobody. */
const preparer = ({ state, by, dice }: Doing): string | undefined =>
  one(dice, [state.actors[1]?.id, state.actors[3]?.id, undefined, by.id])

/** Decisions, what follows of them, and who reads. */
export const deciding: Pick<
  Record<Deed, Do>,
  'let time pass' | 'decide' | 'decide anew' | 'run jobs' | 'attest' | 'send to the bank' | 'read' | 'come to the case'
> = {
  'let time pass': ({ state, dice }) => {
    state.hours += one(dice, [24, 72, 168, 240, 5, 1, 720])
    return undefined
  },
  decide: (doing) => {
    const { state, of, by, dice } = doing
    enter(doing, decide.access)
    const ground = groundIn(state, of)
    const input = inputs.decisionOf(state, ground, dice)
    if (input.needs.length === 0) return 'nothing'
    const preparedBy = preparer(doing)
    const { intended } = state.core.decide(ground, { who: by, input, preparedBy })
    recordDecision(state, of, { by, preparedBy, intended, payOn: input.payOn, replaces: null })
    return undefined
  },
  'decide anew': (doing) => {
    const { state, of, by, dice } = doing
    enter(doing, redecide.access)
    const former = standing(of).at(-1)
    if (!former) return 'nothing'
    const ground = groundIn(state, of)
    const input = inputs.redecisionOf(
      state,
      ground,
      dice,
      former.id,
      former.needs.map((need) => need.key),
    )
    const needs = former.needs.map((need) => ({ ...need, provisions: [...need.provisions] }))
    const preparedBy = preparer(doing)
    const { intended } = state.core.redecide({ who: by, input, preparedBy }, ground, { decidedOn: former.on, needs })
    const replaces = { of: former, kind: input.kind, ground: input.ground ?? 'wrong', reasons: input.reasons }
    recordDecision(state, of, { by, preparedBy, intended, payOn: input.payOn, replaces })
    return undefined
  },
  'run jobs': ({ state, of }) => runJobs(state, of),
  attest: (doing) => {
    const { state, of, by } = doing
    enter(doing, attestRoute.access)
    const order = of.orders.find((each) => each.attestedBy === null && standing(of).includes(each.of))
    if (!order) return 'nothing'
    const granted = order.of.needs.reduce((sum, need) => sum + need.granted, 0)
    const { by: decider, preparedBy } = order.of
    const asked = { granted, amount: order.amount, decidedBy: decider.id, preparedBy: preparedBy ?? null }
    state.core.attest(asked, by.id, today(state))
    order.attestedBy = by.id
    happen(state, { did: 'attested', made: order.of, by: by.id })
    return undefined
  },
  'send to the bank': (doing) => {
    enter(doing, sendPayments.access)
    const { of } = doing
    const ready = of.orders.filter((each) => each.attestedBy !== null && !each.sent && standing(of).includes(each.of))
    if (ready.length === 0) return 'nothing'
    for (const order of ready) order.sent = true
    return undefined
  },
  read: (doing) => {
    const { state, by, dice } = doing
    const { name, access } = one(dice, readable)
    const relation = enter(doing, access)
    happen(state, { did: 'read', by, route: name, relation })
    return undefined
  },
  'come to the case': (doing) => {
    const { state, of, by, dice } = doing
    const ways: [() => void, ...(() => void)[]] = [
      () => of.covers.push({ by: by.id, from: after(today(state), dice(3)), to: after(today(state), dice(20)) }),
      () => {
        if (!of.conflicts.has(by.id)) of.opened.push({ by: by.id, until: state.hours + 4 })
      },
      () => of.conflicts.add(by.id),
    ]
    one(dice, ways)()
    return undefined
  },
}
