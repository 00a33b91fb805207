import { ZenEngine } from '@gorules/zen-engine'
import { trust } from '../../../base/trust.ts'
import type { Amounts } from '../amounts.ts'
import { classEnds, lunchUntil, type Tables } from '../tables.ts'
import type { Rival } from './rival.ts'

/** Amounts by a class: `x <= 0 ? a : x <= 2 ? b : c`. */
const byEnds = (value: string, amounts: readonly number[], ends: readonly number[]): string =>
  amounts
    .map((amount, at) => (at < amounts.length - 1 ? `${value} <= ${ends[at]} ? ${amount}` : `${amount}`))
    .join(' : ')

const forDays = (whole: string, days: string, divisor: number): string =>
  `(${days} >= ${divisor} ? (${whole}) : ceil((${whole}) * ${days} / ${divisor * 100}) * 100)`

/** GoRules' expressions, one a step; a later one sees the earlier as `$.name`. */
function normSteps({ single, couple, child, childLunchAway, common, days }: Tables): Record<string, string> {
  const last = common.at(-1) ?? NaN
  const ends = common.map((_, at) => at + 1)
  const more = `${last} + (persons - ${common.length}) * ${last - (common.at(-2) ?? NaN)}`
  const half = (of: string) => forDays(`${couple / 2}`, of, days)
  const whole = `#.lunch == 1 and #.age <= ${lunchUntil} ? (${byEnds('#.age', childLunchAway, classEnds)}) : (${byEnds('#.age', child, classEnds)})`
  return {
    adults: `couple == 0 ? ${forDays(`${single}`, 'adultDays', days)} : (adultDays == coDays ? ${forDays(`${couple}`, 'adultDays', days)} : ${half('adultDays')} + ${half('coDays')})`,
    kids: `sum(map(children, ${forDays(whole, '#.days', days)}))`,
    common: `persons > ${common.length} ? ${more} : (${byEnds('persons', common, ends)})`,
    shared: `persons > members ? floor(($.common * members * 2 + persons * 100) / (persons * 200)) * 100 : $.common`,
    norm: `$.adults + $.kids + ${forDays('$.shared', 'longest', days)} + sum(map(levels, #.amount))`,
  }
}

function otherSteps({ percent, priceBase, exempt, caps }: Tables): Record<string, string> {
  const capped = Object.entries(caps).map(([kind, list]) => {
    const ends = list.map((_, at) => at + 1)
    return `#.kind == '${kind}' ? min([#.applied, (${byEnds('#.members', list, ends)})]) : `
  })
  const youth = `#.amount - min([#.amount, max([0, ${priceBase} - #.earlier])])`
  const stimulus = `#.amount - floor((#.amount * ${percent} + 50) / 100)`
  const counted = `#.work == 1 and #.child == 1 ? ${youth} : #.work == 1 and #.stimulus == 1 ? ${stimulus} : #.kind == '${exempt.kind}' ? max([0, #.amount - ${exempt.upTo}]) : #.amount`
  return {
    costs: `sum(map(costs, #.approved >= 0 ? #.approved : ${capped.join('')}#.applied))`,
    incomes: `sum(map(incomes, ${counted})) + sum(map(weighed, #.amount))`,
    assets: `assets + sum(map(items, #.respite == 1 ? 0 : #.amount))`,
    balance: `$.norm + $.costs - $.incomes - $.assets`,
    support: `max([0, $.balance])`,
    surplus: `max([0, 0 - $.balance])`,
    otherNeeds: `max([0, sum(map(needs, #.amount)) - $.surplus])`,
  }
}

/** The smallest graph that carries the rules: in, one node of expressions, out. */
function decisionOf(steps: Readonly<Record<string, string>>) {
  const expressions = Object.entries(steps).map(([key, value]) => ({ id: key, key, value }))
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      { id: 'rules', name: 'rules', type: 'expressionNode', position: { x: 1, y: 0 }, content: { expressions } },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  }
}

export function zenRival(tables: Tables, trace: boolean): Rival {
  const engine = new ZenEngine()
  const decision = engine.createDecision(decisionOf({ ...normSteps(tables), ...otherSteps(tables) }))
  return {
    name: `zen-engine 0.54.0${trace ? ', with trace' : ''}`,
    // The same rules in the same engine: what the trace adds is words, and minutes.
    checked: trace ? 10_000 : Infinity,
    amountsOf: async (facts) => {
      const { result } = await decision.evaluate(facts, { trace })
      // Typed as anything: what the last node gives is the steps above by name, and `mustAgree` reads each.
      return trust<Amounts>(result)
    },
  }
}
