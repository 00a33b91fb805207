import Engine from 'publicodes'
import { assert } from '../../../base/refusal.ts'
import { amountNames, type Amounts } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { classEnds, lunchUntil, type Tables } from '../tables.ts'
import type { Rival } from './rival.ts'

/** publicodes has no lists: each child, wage and gift has its own rules, as many as the households have at most. */
const most = { children: 7, adultWages: 2, youthWages: 7, gifts: 2 } as const
type Rules = Record<string, Record<string, unknown> | string | number>

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1)
const total = (names: readonly string[]) => ({ somme: names })
const input = { 'par défaut': 0 }

const byEnds = (value: string, amounts: readonly number[], ends: readonly number[]) => ({
  variations: [
    ...amounts.slice(0, -1).map((amount, at) => ({ si: `${value} <= ${ends[at]}`, alors: amount })),
    { sinon: amounts.at(-1) ?? NaN },
  ],
})

const forDays = (whole: string, days: string, divisor: number) => ({
  variations: [
    { si: `${days} >= ${divisor}`, alors: whole },
    { sinon: `(${whole} * ${days} + ${divisor * 100 - 1}) // ${divisor * 100} * 100` },
  ],
})

function childRules(at: number, { child, childLunchAway, days }: Tables): Rules {
  const name = (field: string) => `c${at} ${field}`
  return {
    [name('age')]: input,
    [name('lunch')]: input,
    [name('days')]: input,
    [name('at home')]: byEnds(name('age'), child, classEnds),
    [name('away')]: byEnds(name('age'), childLunchAway, classEnds),
    [name('whole')]: {
      variations: [
        {
          si: { 'toutes ces conditions': [`${name('lunch')} = 1`, `${name('age')} <= ${lunchUntil}`] },
          alors: name('away'),
        },
        { sinon: name('at home') },
      ],
    },
    [name('norm')]: {
      variations: [{ si: `children < ${at}`, alors: 0 }, { sinon: forDays(name('whole'), name('days'), days) }],
    },
  }
}

function normRules(tables: Tables): Rules {
  const { single, couple, common, days } = tables
  const last = common.at(-1) ?? NaN
  const ends = common.map((_, at) => at + 1)
  const names = ['couple', 'adult days', 'co days', 'longest', 'members', 'persons', 'children', 'levels']
  return {
    ...Object.fromEntries(names.map((name) => [name, input])),
    'whole single': single,
    'whole couple': couple,
    'half couple': couple / 2,
    adults: {
      variations: [
        { si: 'couple = 0', alors: forDays('whole single', 'adult days', days) },
        { si: 'adult days = co days', alors: forDays('whole couple', 'adult days', days) },
        { sinon: { somme: [forDays('half couple', 'adult days', days), forDays('half couple', 'co days', days)] } },
      ],
    },
    common: {
      variations: [
        {
          si: `persons > ${common.length}`,
          alors: `${last} + (persons - ${common.length}) * ${last - (common.at(-2) ?? NaN)}`,
        },
        { sinon: byEnds('persons', common, ends) },
      ],
    },
    shared: {
      variations: [
        { si: 'persons > members', alors: '(common * members * 2 + persons * 100) // (persons * 200) * 100' },
        { sinon: 'common' },
      ],
    },
    ...Object.assign({}, ...numbers(most.children).map((at) => childRules(at, tables))),
    kids: total(numbers(most.children).map((at) => `c${at} norm`)),
    'common here': forDays('shared', 'longest', days),
    norm: total(['adults', 'kids', 'common here', 'levels']),
  }
}

/** What is assessed is known without a rule; each capped kind has its own. */
function costRules({ caps }: Tables): Rules {
  const kinds = Object.entries(caps)
  const rules = kinds.map(([kind, list]): Rules => {
    const ends = list.map((_, at) => at + 1)
    const name = kind.replaceAll('_', ' ')
    const cap = byEnds('members', list, ends)
    return { [name]: input, [`${name} cap`]: cap, [`${name} counted`]: { 'le minimum de': [name, `${name} cap`] } }
  })
  return {
    ...Object.assign({}, ...rules),
    'assessed costs': input,
    costs: total(['assessed costs', ...kinds.map(([kind]) => `${kind.replaceAll('_', ' ')} counted`)]),
  }
}

function incomeRules({ percent, priceBase, exempt }: Tables): Rules {
  const wages = numbers(most.adultWages).map((at): Rules => {
    const name = `w${at} amount`
    return {
      [name]: input,
      [`w${at} stimulus`]: input,
      [`w${at} counted`]: {
        variations: [
          { si: `w${at} stimulus = 1`, alors: `${name} - (${name} * ${percent} + 50) // 100` },
          { sinon: name },
        ],
      },
    }
  })
  const youths = numbers(most.youthWages).map((at): Rules => ({
    [`y${at} amount`]: input,
    [`y${at} earlier`]: input,
    [`y${at} left`]: { valeur: `${priceBase} - y${at} earlier`, plancher: 0 },
    [`y${at} counted`]: { valeur: `y${at} amount - y${at} left`, plancher: 0 },
  }))
  const gifts = numbers(most.gifts).map((at): Rules => ({
    [`g${at} amount`]: input,
    [`g${at} counted`]: { valeur: `g${at} amount - ${exempt.upTo}`, plancher: 0 },
  }))
  const counted = (letter: string, count: number) => numbers(count).map((at) => `${letter}${at} counted`)
  const all = [...counted('w', most.adultWages), ...counted('y', most.youthWages), ...counted('g', most.gifts)]
  return { ...Object.assign({}, ...wages, ...youths, ...gifts), other: input, incomes: total([...all, 'other']) }
}

const endRules: Rules = {
  assets: input,
  needs: input,
  balance: 'norm + costs - incomes - assets',
  support: { valeur: 'balance', plancher: 0 },
  surplus: { valeur: '0 - balance', plancher: 0 },
  otherNeeds: { valeur: 'needs - surplus', plancher: 0 },
}
const sum = (list: readonly { amount: number }[]): number => list.reduce((all, one) => all + one.amount, 0)

function situationOf(facts: Facts, { caps, exempt }: Tables): Record<string, number> {
  const wages = facts.incomes.filter((one) => one.work === 1 && one.child === 0)
  const youths = facts.incomes.filter((one) => one.work === 1 && one.child === 1)
  const gifts = facts.incomes.filter((one) => one.kind === exempt.kind)
  const rest = facts.incomes.filter((one) => one.work === 0 && one.kind !== exempt.kind)
  const fits = facts.children.length <= most.children && wages.length <= most.adultWages && gifts.length <= most.gifts
  assert(fits && youths.length <= most.youthWages, 'the household has room in the rules of publicodes')
  const capped = facts.costs.filter((one) => one.approved < 0 && caps[one.kind] !== undefined)
  const plain = facts.costs.filter((one) => !capped.includes(one))
  return {
    couple: facts.couple,
    'adult days': facts.adultDays,
    'co days': facts.coDays,
    longest: facts.longest,
    members: facts.members,
    persons: facts.persons,
    children: facts.children.length,
    levels: sum(facts.levels),
    ...numbered('c', facts.children),
    ...numbered(
      'w',
      wages.map(({ amount, stimulus }) => ({ amount, stimulus })),
    ),
    ...numbered(
      'y',
      youths.map(({ amount, earlier }) => ({ amount, earlier })),
    ),
    ...numbered(
      'g',
      gifts.map(({ amount }) => ({ amount })),
    ),
    other: sum(rest) + sum(facts.weighed),
    ...Object.fromEntries(capped.map((one) => [one.kind.replaceAll('_', ' '), one.applied])),
    'assessed costs': plain.reduce((all, one) => all + (one.approved < 0 ? one.applied : one.approved), 0),
    assets: facts.assets + sum(facts.items.filter((one) => one.respite === 0)),
    needs: sum(facts.needs),
  }
}

const numbered = (letter: string, list: readonly Readonly<Record<string, number>>[]): Record<string, number> =>
  Object.fromEntries(
    list.flatMap((one, at) => Object.entries(one).map(([field, value]) => [`${letter}${at + 1} ${field}`, value])),
  )

export function publicodesRival(tables: Tables): Rival {
  const engine = new Engine({ ...normRules(tables), ...costRules(tables), ...incomeRules(tables), ...endRules })
  const amounts: Amounts = { norm: 0, costs: 0, incomes: 0, assets: 0, support: 0, surplus: 0, otherNeeds: 0 }
  return {
    name: 'publicodes 1.10.3',
    checked: 2_000,
    amountsOf: (facts) => {
      engine.setSituation(situationOf(facts, tables))
      for (const name of amountNames) amounts[name] = Number(engine.evaluate(name).nodeValue)
      return { ...amounts }
    },
  }
}
