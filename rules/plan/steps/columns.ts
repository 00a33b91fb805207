import { trust } from '../../../base/trust.ts'
import type { Block, Level } from '../batch/layout.ts'

/** The columns that the steps of the plan make, and the level each has its rows in. */
export const columnLevels = {
  years: 'member',
  personalPlace: 'member',
  personal: 'member',
  laterChild: 'member',
  personNorm: 'person',
  homePersonal: 'home',
  commonWhole: 'home',
  commonShared: 'home',
  common: 'home',
  levelAmount: 'level',
  norm: 'household',
  capCell: 'household',
  costCap: 'cost',
  costCounted: 'cost',
  costs: 'household',
  needCap: 'need',
  needApproved: 'need',
  needsApproved: 'household',
  exempt: 'income',
  ground: 'income',
  inWindow: 'window',
  inHistory: 'income',
  youthLeft: 'youth',
  childLeft: 'childIncome',
  incomeCounted: 'income',
  surplusWeighed: 'surplus',
  incomes: 'household',
  assetCounted: 'asset',
  assets: 'household',
  result: 'household',
  support: 'household',
  surplus: 'household',
  surplusLeft: 'household',
  needSupported: 'need',
  needs: 'household',
  refused: 'household',
} as const satisfies Readonly<Record<string, Level>>

export type ColumnName = keyof typeof columnLevels
export type Columns = Readonly<Record<ColumnName, Int32Array>>

/** Columns that more than one row adds to: they begin as nought. */
export const addedTo = [
  'personNorm',
  'homePersonal',
  'norm',
  'costs',
  'needsApproved',
  'ground',
  'inHistory',
  'incomes',
  'assets',
  'needs',
  'refused',
] as const satisfies readonly ColumnName[]

const names = Object.entries(columnLevels)

/** The named columns as long as `rows` says for each level, the others empty. */
export function makeColumns(made: ReadonlySet<string>, rows: (level: Level) => number): Columns {
  const columns = names.map(([name, level]) => [name, new Int32Array(made.has(name) ? rows(level) : 0)])
  // The names are those of the type: the compiler cannot follow `Object.fromEntries`.
  return trust<Columns>(Object.fromEntries(columns))
}

export const rowsIn = (block: Block, column: ColumnName): number => block[columnLevels[column]].count

/** By what an income, or a part of it, does not count. */
export const ground = { none: 0, kind: 1, stimulus: 2, youth: 3, ownNorm: 4 } as const
