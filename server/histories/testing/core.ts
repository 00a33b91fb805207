import { Refusal } from '../../../base/refusal.ts'
import { toOre } from '../../../base/money.ts'
import { mayBeDecided } from '../../decisions/decide.ts'
import type { Ground } from '../../decisions/gather.ts'
import type { Intended } from '../../decisions/judge.ts'
import { mayBeReplaced } from '../../decisions/redecide.ts'
import { compose } from '../../letters/compose.ts'
import { requireAttestable } from '../../payments/attest.ts'
import { requirePayable } from '../../payments/order.ts'
import { atTheDoor } from '../../platform/access/admit.ts'
import { today, type Actor, type Core, type Household, type State } from './state.ts'

/** How somebody stands to a case, said again beside `case_relation`: the histories over HTTP hold the two against each other. */
function relationOf(state: State, of: Household, actor: Actor): string | null {
  const day = today(state)
  if (of.conflicts.has(actor.id)) return null
  if (actor.isAssigned) return 'assigned'
  if (of.covers.some(({ by, from, to }) => by === actor.id && from <= day && day <= to)) return 'cover'
  const leads = actor.grants.some(({ role }) => role === 'first_social_worker' || role === 'unit_manager')
  if (leads && actor.isOfUnit) return 'unit'
  return of.opened.some(({ by, until }) => by === actor.id && state.hours < until) ? 'break_glass' : null
}

export const whole: Core = {
  decide: mayBeDecided,
  redecide: mayBeReplaced,
  compose,
  order: requirePayable,
  attest: requireAttestable,
  door: atTheDoor,
  relation: relationOf,
  amount: (granted, sent) => granted - sent,
  mayOverwrite: (from, over) => from === over,
}

interface Asked {
  input: Pick<Parameters<typeof mayBeDecided>[1]['input'], 'needs'>
}

const asAsked = (ground: Ground, { input }: Asked) => ({
  intended: input.needs.map(({ key, outcome, granted, facts, provisions }): Intended => ({
    key,
    outcome,
    facts,
    provisions,
    granted: toOre(granted),
    kind: ground.proposals.find((proposal) => proposal.need === key)?.kind ?? 'other',
  })),
})

/** As if the named gates, or the named noes, were not asked. */
export function without(...taken: readonly string[]): Core {
  const isTaken = (no: unknown): boolean =>
    no instanceof Refusal && (taken.includes(no.code) || gatesOf(no).every((gate) => taken.includes(gate)))
  const past = <T>(ask: () => T, instead: () => T): T => {
    try {
      return ask()
    } catch (no) {
      if (isTaken(no)) return instead()
      throw no
    }
  }
  return {
    ...whole,
    decide: (ground, call) =>
      past(
        () => whole.decide(ground, call),
        () => asAsked(ground, call),
      ),
    redecide: (call, ground, former) =>
      past(
        () => whole.redecide(call, ground, former),
        () => asAsked(ground, call),
      ),
    order: (...asked) => past(() => whole.order(...asked), nothing),
    attest: (...asked) => past(() => whole.attest(...asked), nothing),
    door: (who, access) =>
      past(
        () => whole.door(who, access),
        () => 'ask_case' as const,
      ),
  }
}

const nothing = () => undefined

function gatesOf({ extra }: Refusal): string[] {
  const gates = Array.isArray(extra.gates) ? extra.gates : []
  return gates.length === 0 ? ['none'] : gates.map((one: { gate: string }) => one.gate)
}
