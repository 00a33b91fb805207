import { kr } from '../../../base/money.ts'
import type { Cost, CostKind, Household, OtherNeedKind } from '../../../rules/calculation/input.ts'
import type { Chance } from './chance.ts'
import { otherNeedShares, otherNeedSpans, rentSpans } from './shares.ts'

const cost = (kind: CostKind | OtherNeedKind, kronor: number): Cost => ({
  key: kind,
  kind,
  applied: kr(kronor),
  approved: null,
})

/** What the household applies for. Few costs are assessed one by one: for the rest the guideline says. */
export function drawCosts(household: Household, works: boolean, chance: Chance): Cost[] {
  const persons = household.members.length
  const some = (percent: number, kind: CostKind, from: number, to: number): Cost[] =>
    chance.percent(percent) ? [cost(kind, chance.int(from, to))] : []
  const rent = rentOf(household, chance)
  return [
    ...(rent > 0 ? [cost('rent', rent)] : []),
    ...(rent > 0 ? some(82, 'electricity', 150 + 60 * persons, 420 + 130 * persons) : []),
    ...(rent > 0 ? some(76, 'home_insurance', 95, 240) : []),
    ...some(58, 'internet', 199, 449),
    ...some(works ? 62 : 14, 'work_travel', 250, 1_150),
    ...some(works ? 24 : 4, 'union_fee', 110, 320),
    ...some(works ? 38 : 12, 'unemployment_fund', 120, 190),
    ...drawNeeds(chance),
  ].map((one) => assessed(one, chance))
}

/** One in ten who live alone has no home of their own; who shares pays for a part. */
function rentOf({ members, othersInDwelling, dwelling }: Household, chance: Chance): number {
  if (members.length === 1 && chance.percent(10)) return 0
  const [from, to] = rentSpans[Math.min(rentSpans.length, dwelling?.rooms ?? 1) - 1] ?? rentSpans[0]
  const whole = chance.int(from, to)
  return othersInDwelling === 0 ? whole : Math.ceil((whole * members.length) / (members.length + othersInDwelling))
}

function drawNeeds(chance: Chance): Cost[] {
  if (!chance.percent(9)) return []
  const kind = chance.weighted(otherNeedShares)
  const [from, to] = otherNeedSpans[kind]
  return [cost(kind, chance.int(from, to))]
}

function assessed(cost: Cost, chance: Chance): Cost {
  if (!chance.percent(4)) return cost
  const kronor = Math.floor((cost.applied * chance.int(60, 100)) / 10_000)
  return { ...cost, approved: kr(kronor), reason: 'Kvittot visar ett annat belopp.' }
}
