import { toOre } from '../../../base/money.ts'
import { ageClasses, lunchAgeClasses, type Riksnorm } from '../../../law/riksnorm/table.ts'
import type { Of } from './submission.ts'

export type Amounts = Of<'riksnorm'>['value']['amounts']

/** The amounts of a draft as the law has a table; what is not typed yet is nought. */
export function asNorm({ child, childLunchAway, single, couple, common }: Amounts): Riksnorm {
  const [one, two, three, four, five, six, seven] = common
  return {
    child: {
      '0': toOre(child['0']),
      '1-2': toOre(child['1-2']),
      '3': toOre(child['3']),
      '4-6': toOre(child['4-6']),
      '7-10': toOre(child['7-10']),
      '11-14': toOre(child['11-14']),
      '15-18': toOre(child['15-18']),
      '19-20': toOre(child['19-20']),
    },
    childLunchAway: {
      '0': toOre(childLunchAway['0']),
      '1-2': toOre(childLunchAway['1-2']),
      '3': toOre(childLunchAway['3']),
      '4-6': toOre(childLunchAway['4-6']),
    },
    single: toOre(single),
    couple: toOre(couple),
    common: [toOre(one), toOre(two), toOre(three), toOre(four), toOre(five), toOre(six), toOre(seven)],
    standing: { child: 'municipal', childLunchAway: 'municipal', adults: 'municipal', common: 'municipal' },
  }
}

/** A cell of the form: its label, its place in what is sent, how it is read and written. */
export interface Cell {
  label: string
  field: string
  value: number
  put: (amount: number) => Amounts
}

export const adultCells = (amounts: Amounts): Cell[] =>
  (['single', 'couple'] as const).map((key) => ({
    label: key,
    field: `value.amounts.adults.${key}`,
    value: amounts[key],
    put: (amount) => ({ ...amounts, [key]: amount }),
  }))

export const childCells = (amounts: Amounts): Cell[] =>
  ageClasses.map((age) => ({
    label: `child ${age}`,
    field: `value.amounts.child.${age}`,
    value: amounts.child[age],
    put: (amount) => ({ ...amounts, child: { ...amounts.child, [age]: amount } }),
  }))

export const lunchCells = (amounts: Amounts): Cell[] =>
  lunchAgeClasses.map((age) => ({
    label: `child_lunch_away ${age}`,
    field: `value.amounts.childLunchAway.${age}`,
    value: amounts.childLunchAway[age],
    put: (amount) => ({ ...amounts, childLunchAway: { ...amounts.childLunchAway, [age]: amount } }),
  }))

export const commonCells = (amounts: Amounts): Cell[] =>
  amounts.common.map((value, at) => ({
    label: `common ${at + 1}`,
    field: `value.amounts.common.${at}`,
    value,
    put: (amount) => {
      const [a, b, c, d, e, f, g] = amounts.common.map((one, place) => (place === at ? amount : one))
      return { ...amounts, common: [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0, g ?? 0] }
    },
  }))
