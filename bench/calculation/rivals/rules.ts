import type { Amounts } from '../amounts.ts'
import type { Facts } from '../facts.ts'
import { classEnds, lunchUntil, type Tables } from '../tables.ts'

/** A household under way: its facts, and the amounts so far. */
export type Session = { facts: Facts } & Amounts

/** For engines whose rules hold JavaScript: when a rule applies, and what it does. The engine decides which run, in what order. */
export interface Rule {
  name: string
  applies: (one: Session) => boolean
  act: (one: Session) => void
}

const total = <T>(list: readonly T[], part: (one: T) => number): number => list.reduce((all, one) => all + part(one), 0)
const forDays = (whole: number, days: number, divisor: number): number =>
  days >= divisor ? whole : Math.ceil((whole * days) / (divisor * 100)) * 100

function classOf(age: number): number {
  const found = classEnds.findIndex((end) => age <= end)
  return found === -1 ? classEnds.length : found
}

const adultRules = ({ single, couple, days }: Tables): Rule[] => [
  {
    name: 'single',
    applies: ({ facts }) => facts.couple === 0,
    act: (one) => {
      one.norm = forDays(single, one.facts.adultDays, days)
    },
  },
  {
    name: 'couple',
    applies: ({ facts }) => facts.couple === 1 && facts.adultDays === facts.coDays,
    act: (one) => {
      one.norm = forDays(couple, one.facts.adultDays, days)
    },
  },
  {
    name: 'couple_halves',
    applies: ({ facts }) => facts.couple === 1 && facts.adultDays !== facts.coDays,
    act: (one) => {
      one.norm = forDays(couple / 2, one.facts.adultDays, days) + forDays(couple / 2, one.facts.coDays, days)
    },
  },
]

const childRules = ({ child, childLunchAway, days }: Tables): Rule[] => [
  {
    name: 'children',
    applies: ({ facts }) => facts.children.length > 0,
    act: (one) => {
      one.norm += total(one.facts.children, (it) => {
        const amounts = it.lunch === 1 && it.age <= lunchUntil ? childLunchAway : child
        return forDays(amounts[classOf(it.age)] ?? NaN, it.days, days)
      })
    },
  },
  {
    name: 'levels',
    applies: ({ facts }) => facts.levels.length > 0,
    act: (one) => {
      one.norm += total(one.facts.levels, (it) => it.amount)
    },
  },
]

function commonRules({ common, days }: Tables): Rule[] {
  const last = common.at(-1) ?? NaN
  const step = last - (common.at(-2) ?? NaN)
  const whole = (persons: number) => common[persons - 1] ?? last + (persons - common.length) * step
  const share = ({ persons, members }: Facts) =>
    Math.floor((whole(persons) * members * 2 + persons * 100) / (persons * 200)) * 100
  return [
    {
      name: 'common',
      applies: ({ facts }) => facts.persons === facts.members,
      act: (one) => {
        one.norm += forDays(whole(one.facts.persons), one.facts.longest, days)
      },
    },
    {
      name: 'shared',
      applies: ({ facts }) => facts.persons > facts.members,
      act: (one) => {
        one.norm += forDays(share(one.facts), one.facts.longest, days)
      },
    },
  ]
}

const costRules = ({ caps }: Tables): Rule[] => [
  {
    name: 'costs',
    applies: ({ facts }) => facts.costs.length > 0,
    act: (one) => {
      one.costs = total(one.facts.costs, ({ kind, members, applied, approved }) => {
        const list = caps[kind]
        const cap = list?.[Math.min(members, list.length) - 1] ?? applied
        return approved >= 0 ? approved : Math.min(applied, cap)
      })
    },
  },
]

type IncomeFacts = Facts['incomes'][number]
const isYouth = (it: IncomeFacts): boolean => it.work === 1 && it.child === 1
const isStimulus = (it: IncomeFacts): boolean => it.work === 1 && it.child === 0 && it.stimulus === 1

const incomeRules = ({ percent, priceBase, exempt }: Tables): Rule[] => {
  const isExempt = (it: IncomeFacts) => it.kind === exempt.kind && it.work === 0
  return [
    {
      name: 'incomes',
      applies: ({ facts }) => facts.incomes.length > 0,
      act: (one) => {
        one.incomes = total(one.facts.incomes, (it) => it.amount)
      },
    },
    {
      name: 'youth',
      applies: ({ facts }) => facts.incomes.some(isYouth),
      act: (one) => {
        one.incomes -= total(one.facts.incomes.filter(isYouth), (it) =>
          Math.min(it.amount, Math.max(0, priceBase - it.earlier)),
        )
      },
    },
    {
      name: 'stimulus',
      applies: ({ facts }) => facts.incomes.some(isStimulus),
      act: (one) => {
        one.incomes -= total(one.facts.incomes.filter(isStimulus), (it) => Math.floor((it.amount * percent + 50) / 100))
      },
    },
    {
      name: 'exempt',
      applies: ({ facts }) => facts.incomes.some(isExempt),
      act: (one) => {
        one.incomes -= total(one.facts.incomes.filter(isExempt), (it) => Math.min(it.amount, exempt.upTo))
      },
    },
    {
      name: 'weighed',
      applies: ({ facts }) => facts.weighed.length > 0,
      act: (one) => {
        one.incomes += total(one.facts.weighed, (it) => it.amount)
      },
    },
  ]
}

const endRules: Rule[] = [
  {
    name: 'assets',
    applies: ({ facts }) => facts.assets > 0 || facts.items.length > 0,
    act: (one) => {
      one.assets = one.facts.assets + total(one.facts.items, (it) => (it.respite === 1 ? 0 : it.amount))
    },
  },
  {
    name: 'support',
    applies: (one) => one.norm + one.costs >= one.incomes + one.assets,
    act: (one) => {
      one.support = one.norm + one.costs - one.incomes - one.assets
    },
  },
  {
    name: 'surplus',
    applies: (one) => one.norm + one.costs < one.incomes + one.assets,
    act: (one) => {
      one.surplus = one.incomes + one.assets - one.norm - one.costs
    },
  },
  {
    name: 'other_needs',
    applies: ({ facts }) => facts.needs.length > 0,
    act: (one) => {
      one.otherNeeds = Math.max(0, total(one.facts.needs, (it) => it.amount) - one.surplus)
    },
  },
]

export const nothing: Amounts = { norm: 0, costs: 0, incomes: 0, assets: 0, support: 0, surplus: 0, otherNeeds: 0 }

export const rulesOf = (tables: Tables): Rule[] => [
  ...adultRules(tables),
  ...childRules(tables),
  ...commonRules(tables),
  ...costRules(tables),
  ...incomeRules(tables),
  ...endRules,
]
