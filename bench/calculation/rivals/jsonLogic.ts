import jsonLogic from 'json-logic-js'
import { classEnds, lunchUntil, type Tables } from '../tables.ts'
import type { Rival } from './rival.ts'

/** JsonLogic: operators as data, walked for each household. It has no rounding: whole numbers are made with the remainder. */
type Logic = number | string | { readonly [operator: string]: readonly Logic[] | Logic }

const of = (name: string): Logic => ({ var: name })
const plus = (...all: Logic[]): Logic => ({ '+': all })
const minus = (a: Logic, b: Logic): Logic => ({ '-': [a, b] })
const times = (a: Logic, b: Logic): Logic => ({ '*': [a, b] })
const floor = (top: Logic, bottom: Logic): Logic => ({ '/': [minus(top, { '%': [top, bottom] }), bottom] })
const when = (...parts: Logic[]): Logic => ({ if: parts })
const is = (a: Logic, sign: string, b: Logic): Logic => ({ [sign]: [a, b] })
const notBelowZero = (a: Logic): Logic => ({ max: [0, a] })
const sum = (list: string, part: (name: (field: string) => Logic) => Logic): Logic => ({
  reduce: [
    of(list),
    plus(
      of('accumulator'),
      part((field) => of(`current.${field}`)),
    ),
    0,
  ],
})

/** An amount for some days, whole kronor upwards. */
const forDays = (whole: Logic, days: Logic, divisor: number): Logic =>
  when(is(days, '>=', divisor), whole, times(100, floor(plus(times(whole, days), divisor * 100 - 1), divisor * 100)))

const byAge = (age: Logic, amounts: readonly number[]): Logic =>
  when(
    ...amounts.flatMap((amount, at) =>
      at < amounts.length - 1 ? [is(age, '<=', classEnds[at] ?? 0), amount] : [amount],
    ),
  )

function normLogic({ single, couple, child, childLunchAway, common, days }: Tables): Logic {
  const half = (of: Logic) => forDays(couple / 2, of, days)
  const adults = when(
    is(of('couple'), '==', 0),
    forDays(single, of('adultDays'), days),
    is(of('adultDays'), '==', of('coDays')),
    forDays(couple, of('adultDays'), days),
    plus(half(of('adultDays')), half(of('coDays'))),
  )
  const children = sum('children', (name) => {
    const away = { and: [is(name('lunch'), '==', 1), is(name('age'), '<=', lunchUntil)] }
    const whole = when(away, byAge(name('age'), childLunchAway), byAge(name('age'), child))
    return forDays(whole, name('days'), days)
  })
  return plus(
    adults,
    children,
    forDays(sharedLogic(commonLogic(common)), of('longest'), days),
    sum('levels', (name) => name('amount')),
  )
}

/** By persons; each above the table's last adds its last step. */
function commonLogic(common: readonly number[]): Logic {
  const last = common.at(-1) ?? 0
  const more = plus(last, times(minus(of('persons'), common.length), last - (common.at(-2) ?? 0)))
  return when(...common.flatMap((amount, at) => [is(of('persons'), '<=', at + 1), amount]), more)
}

/** The members' share of the dwelling, to the nearest krona. */
const sharedLogic = (whole: Logic): Logic =>
  when(
    is(of('persons'), '>', of('members')),
    times(
      100,
      floor(plus(times(times(whole, of('members')), 2), times(of('persons'), 100)), times(of('persons'), 200)),
    ),
    whole,
  )

const incomesLogic = ({ priceBase, percent, exempt }: Tables): Logic =>
  plus(
    sum('incomes', (name) => {
      const amount = name('amount')
      const youth = minus(amount, { min: [amount, notBelowZero(minus(priceBase, name('earlier')))] })
      const stimulus = minus(amount, floor(plus(times(amount, percent), 50), 100))
      const isOf = (field: string) => is(name(field), '==', 1)
      return when(
        { and: [isOf('work'), isOf('child')] },
        youth,
        { and: [isOf('work'), isOf('stimulus')] },
        stimulus,
        is(name('kind'), '==', exempt.kind),
        notBelowZero(minus(amount, exempt.upTo)),
        amount,
      )
    }),
    sum('weighed', (name) => name('amount')),
  )

/** What is assessed, or the applied up to the guideline's cap. A list's own logic cannot see the household, so each cost carries its members. */
const costsLogic = ({ caps }: Tables): Logic =>
  sum('costs', (name) => {
    const upTo = (cap: Logic): Logic => ({ min: [name('applied'), cap] })
    const byPersons = (list: readonly number[]): Logic =>
      when(...list.flatMap((cap, at) => (at < list.length - 1 ? [is(name('members'), '<=', at + 1), cap] : [cap])))
    const rows = Object.entries(caps).flatMap(([kind, list]) => [is(name('kind'), '==', kind), upTo(byPersons(list))])
    return when(is(name('approved'), '>=', 0), name('approved'), ...rows, name('applied'))
  })

export function jsonLogicRival(tables: Tables): Rival {
  const parts: Logic[] = [
    normLogic(tables),
    costsLogic(tables),
    incomesLogic(tables),
    plus(
      of('assets'),
      sum('items', (name) => when(is(name('respite'), '==', 1), 0, name('amount'))),
    ),
    sum('needs', (name) => name('amount')),
  ]
  const balance = minus(plus(of('norm'), of('costs')), plus(of('incomes'), of('assets')))
  const surplus = notBelowZero(minus(0, balance))
  const ends: Logic[] = [notBelowZero(balance), surplus, notBelowZero(minus(of('needs'), surplus))]
  return {
    name: 'json-logic-js 2.0.5',
    checked: Infinity,
    amountsOf: (facts) => {
      const [norm = NaN, costs = NaN, incomes = NaN, assets = NaN, needs = NaN] = jsonLogic.apply(parts, facts)
      const [support = NaN, surplus = NaN, otherNeeds = NaN] = jsonLogic.apply(ends, {
        norm,
        costs,
        incomes,
        assets,
        needs,
      })
      return { norm, costs, incomes, assets, support, surplus, otherNeeds }
    },
  }
}
