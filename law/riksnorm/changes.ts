import type { Ore } from '../../base/money.ts'
import { priceBaseAmount } from '../amounts.ts'
import { riksnormTable } from './amounts.ts'
import { ageClasses, lunchAgeClasses, type Riksnorm } from './table.ts'

/** One amount beside the one before it. */
export interface CellChange {
  /** `'single'`, `'child 4-6'`, `'common 3'`. */
  cell: string
  before: Ore
  after: Ore
  /** Thousandths of what it was, whole. */
  permille: number
  /** More or less than any year's change in the tables we have. */
  unusual: boolean
}

/** Every amount of a table beside the table before, to be looked over by the one who approves. */
export const normChanges = (before: Riksnorm, after: Riksnorm): CellChange[] =>
  pairs(before, after).map((one) => changeOf(one, seenNorm()))

export const priceBaseChange = (before: Ore, after: Ore): CellChange =>
  changeOf({ cell: 'price_base_amount', before, after }, seenPriceBase())

type Pair = Pick<CellChange, 'cell' | 'before' | 'after'>
/** The least and the most, in thousandths, that a year has changed. */
type Seen = readonly [least: number, most: number]

function changeOf(pair: Pair, [least, most]: Seen): CellChange {
  const permille = permilleOf(pair)
  return { ...pair, permille, unusual: permille < least || permille > most }
}

const permilleOf = ({ before, after }: Pair): number =>
  before === 0 ? 0 : Math.round(((after - before) * 1000) / before)

const cells = ({ single, couple, child, childLunchAway, common }: Riksnorm): (readonly [string, Ore])[] => [
  ['single', single],
  ['couple', couple],
  ...ageClasses.map((age) => [`child ${age}`, child[age]] as const),
  ...lunchAgeClasses.map((age) => [`child_lunch_away ${age}`, childLunchAway[age]] as const),
  ...common.map((amount, at) => [`common ${at + 1}`, amount] as const),
]

function pairs(before: Riksnorm, after: Riksnorm): Pair[] {
  const was = new Map(cells(before))
  return cells(after).map(([cell, amount]) => ({ cell, before: was.get(cell) ?? amount, after: amount }))
}

const seenNorm = (): Seen => seenIn(between(riksnormTable.rows, pairs))
const seenPriceBase = (): Seen =>
  seenIn(between(priceBaseAmount.rows, (before, after) => [{ cell: 'price_base_amount', before, after }]))

const seenIn = (all: readonly Pair[]): Seen => {
  const changes = all.map(permilleOf)
  return [Math.min(...changes), Math.max(...changes)]
}

/** Each row beside the one before it. */
const between = <T>(rows: readonly { value: T }[], of: (before: T, after: T) => Pair[]): Pair[] =>
  rows.flatMap((row, at) => {
    const before = rows[at - 1]
    return before ? of(before.value, row.value) : []
  })
