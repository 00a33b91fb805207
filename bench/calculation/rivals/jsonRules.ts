import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { assert } from '../../../base/refusal.ts'
import type { Facts } from '../facts.ts'
import type { Tables } from '../tables.ts'
import type { Rival } from './rival.ts'
import { nothing, rulesOf, type Session } from './rules.ts'

type Check = { fact: string; operator: string; value: unknown }
const check = (fact: string, operator: string, value: unknown): Check => ({ fact, operator, value })
const all = (...checks: Check[]): TopLevelCondition => ({ all: checks })

/** When each rule applies, as json-rules-engine wants it: data over facts. */
function conditionsOf(tables: Tables): Readonly<Record<string, TopLevelCondition>> {
  const couple = check('couple', 'equal', 1)
  return {
    single: all(check('couple', 'equal', 0)),
    couple: all(couple, check('adultDays', 'equal', { fact: 'coDays' })),
    couple_halves: all(couple, check('adultDays', 'notEqual', { fact: 'coDays' })),
    children: all(check('children', 'longerThan', 0)),
    levels: all(check('levels', 'longerThan', 0)),
    common: all(check('persons', 'equal', { fact: 'members' })),
    shared: all(check('persons', 'greaterThan', { fact: 'members' })),
    costs: all(check('costs', 'longerThan', 0)),
    incomes: all(check('incomes', 'longerThan', 0)),
    youth: all(check('incomes', 'someWork', { child: 1, stimulus: 0 })),
    stimulus: all(check('incomes', 'someWork', { child: 0, stimulus: 1 })),
    exempt: all(check('incomes', 'someOfKind', tables.exempt.kind)),
    weighed: all(check('weighed', 'longerThan', 0)),
    assets: { any: [check('assets', 'greaterThan', 0), check('items', 'longerThan', 0)] },
    support: all(check('balance', 'greaterThanInclusive', 0)),
    surplus: all(check('balance', 'lessThan', 0)),
    other_needs: all(check('needs', 'longerThan', 0)),
  }
}

/** json-rules-engine: conditions as data, what follows as a handler; rules of one priority run together, so each has its own. */
export function jsonRulesRival(tables: Tables): Rival {
  const engine = new Engine()
  engine.addOperator<unknown[], number>('longerThan', (list, count) => list.length > count)
  engine.addOperator<Facts['incomes'], string>('someOfKind', (list, kind) => list.some((one) => one.kind === kind))
  engine.addOperator<Facts['incomes'], { child: number; stimulus: number }>('someWork', (list, { child, stimulus }) =>
    list.some((one) => one.work === 1 && one.child === child && one.stimulus === stimulus),
  )
  // Not remembered: it is asked for once the rules before it have run.
  engine.addFact(
    'balance',
    async (_, almanac) => {
      const { norm, costs, incomes, assets } = await almanac.factValue<Session>('session')
      return norm + costs - incomes - assets
    },
    { cache: false },
  )
  const conditions = conditionsOf(tables)
  const rules = rulesOf(tables)
  for (const [at, rule] of rules.entries()) {
    const applies = conditions[rule.name]
    assert(applies, `json-rules-engine has conditions for ${rule.name}`)
    engine.addRule({
      name: rule.name,
      conditions: applies,
      priority: rules.length - at,
      event: { type: rule.name },
      onSuccess: async (_, almanac) => rule.act(await almanac.factValue<Session>('session')),
    })
  }
  return {
    name: 'json-rules-engine 7.3.1',
    checked: Infinity,
    amountsOf: async (facts) => {
      const session: Session = { facts, ...nothing }
      await engine.run({ ...facts, session })
      return session
    },
  }
}
