import { mustAgree, type Amounts } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { row, type Row } from '../timing.ts'
import type { Tables } from '../tables.ts'
import { jsonLogicRival } from './jsonLogic.ts'
import { jsonRulesRival } from './jsonRules.ts'
import { nodeRulesRival } from './nodeRules.ts'
import { publicodesRival } from './publicodes.ts'
import type { Rival } from './rival.ts'
import { zenRival } from './zen.ts'

/** Households that are timed, the first of those that are checked: a round of all takes the slower engines a minute. */
const timed = 5_000

export const rivalsOf = (tables: Tables): readonly Rival[] => [
  jsonLogicRival(tables),
  nodeRulesRival(tables),
  zenRival(tables, false),
  zenRival(tables, true),
  jsonRulesRival(tables),
  publicodesRival(tables),
]

/** Ends the bench where an engine gives another amount than `calculate`. */
export async function checkRival(rival: Rival, facts: readonly Facts[], ought: readonly Amounts[]): Promise<number> {
  const checked = facts.slice(0, rival.checked)
  for (const [at, one] of checked.entries()) {
    const going = rival.amountsOf(one)
    const found = ought[at]
    if (found) mustAgree(rival.name, at, going instanceof Promise ? await going : going, found)
  }
  return checked.length
}

/** Engines that answer at once are not made to wait for a promise. */
export function rowOf(rival: Rival, facts: readonly Facts[]): Row {
  const sample = facts.slice(0, Math.min(timed, rival.checked))
  return row(rival.name, sample.length, async () => {
    for (const one of sample) {
      const going = rival.amountsOf(one)
      if (going instanceof Promise) await going
    }
  })
}
