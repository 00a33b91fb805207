import { RuleEngine } from 'node-rules'
import { trust } from '../../../base/trust.ts'
import type { Amounts } from '../amounts.ts'
import type { Tables } from '../tables.ts'
import type { Rival } from './rival.ts'
import { nothing, rulesOf, type Session } from './rules.ts'

/** node-rules: each rule a condition and a consequence, run in order, one turn of the queue each. */
export function nodeRulesRival(tables: Tables): Rival {
  const engine = new RuleEngine(
    // node-rules types what a rule is given as any record; it is the session handed to `execute` below.
    rulesOf(tables).map((rule) => ({
      name: rule.name,
      condition: (its, fact) => its.when(rule.applies(trust<Session>(fact))),
      consequence: (its, fact) => {
        rule.act(trust<Session>(fact))
        its.next()
      },
    })),
    // Without this it begins anew after every rule that changed something.
    { ignoreFactChanges: true },
  )
  return {
    name: 'node-rules 9.2.0',
    checked: Infinity,
    amountsOf: (facts) =>
      new Promise((resolve) => engine.execute({ facts, ...nothing }, (session) => resolve(trust<Amounts>(session)))),
  }
}
