import { Refusal } from '../../../base/refusal.ts'
import { nextStep } from './careful.ts'
import type { Command, Deed } from './commands.ts'
import { consulting } from './consulting.ts'
import { deciding } from './deciding.ts'
import { diceOf } from './dice.ts'
import type { Do, Outcome } from './doing.ts'
import { investigating } from './investigating.ts'
import type { State } from './state.ts'

const deeds: Record<Exclude<Deed, 'meet what is asked'>, Do> = { ...investigating, ...consulting, ...deciding }

/** Does it to the model, by the server's own judgement. */
export function act(state: State, command: Command): Outcome {
  if (command.deed === 'meet what is asked') return meet(state)
  const by = state.actors[command.by]
  if (!by) return 'nothing'
  try {
    return deeds[command.deed]({ state, of: state.of, by, dice: diceOf(command.how) }) ?? 'ok'
  } catch (no) {
    if (no instanceof Refusal) return told(no)
    throw no
  }
}

/** As long as it helps: what one step meets may let another be asked. */
function meet(state: State): Outcome {
  for (let tries = 0; tries < 8; tries++) {
    const step = nextStep(state)
    if (!step || act(state, step) !== 'ok') break
  }
  return 'ok'
}

export function told({ code, extra }: Pick<Refusal, 'code' | 'extra'>): Outcome {
  const gates = Array.isArray(extra.gates) ? extra.gates : []
  return [code, ...gates.map((one: { gate: string; need: string }) => `${one.gate}/${one.need}`)].join(' ')
}
