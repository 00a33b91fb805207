import { levels, type Batch, type Level } from './batch/layout.ts'
import type { MonthRules } from './month/rules.ts'
import { passesOf } from './plan.ts'
import { addedTo, makeColumns, rowsIn, type Columns } from './steps/columns.ts'

/** Öre, one place for each household in the order they were encoded. */
export interface Totals {
  readonly norm: Int32Array
  readonly costs: Int32Array
  readonly incomes: Int32Array
  readonly assets: Int32Array
  /** Norm and costs less incomes and assets. */
  readonly result: Int32Array
  readonly support: Int32Array
  readonly surplus: Int32Array
  /** What is supported of other needs, a surplus used first. */
  readonly needs: Int32Array
  /** Above 0: not calculated, the amounts are nought; `refusalOf` says why. */
  readonly refused: Int32Array
}

export interface BatchRun extends Totals {
  readonly batch: Batch
  readonly rules: MonthRules
  /** Every step's column, block by block; null: not kept. */
  readonly kept: readonly Columns[] | null
}

interface Options {
  keep?: boolean
  /** An earlier run of the same batch, written over: many months need the memory of one. */
  into?: BatchRun
}

/** Calculates every household for one month: the same amounts as `calculate`, öre for öre. */
export function runBatch(batch: Batch, rules: MonthRules, { keep = false, into }: Options = {}): BatchRun {
  const passes = passesOf(rules)
  const before = into?.batch === batch ? into : null
  const totals = before ? emptied(before) : newTotals(batch.count)
  const keptBefore = before && sameSteps(before.rules, rules) ? before.kept : null
  const made = new Set(passes.flatMap(({ makes }) => makes.filter((name) => !(name in totals))))
  const cleared = addedTo.filter((name) => made.has(name))
  const shared = keep ? null : makeColumns(made, mostRows(batch))
  const kept: Columns[] = []
  let first = 0
  for (const [at, block] of batch.blocks.entries()) {
    const own = shared ?? keptBefore?.[at] ?? makeColumns(made, (level) => block[level].count)
    const columns = { ...own, ...part(totals, first, block.household.count) }
    for (const name of cleared) columns[name].fill(0, 0, rowsIn(block, name))
    for (const { run } of passes) run(block, columns, rules)
    if (keep) kept.push(columns)
    first += block.household.count
  }
  return { ...totals, batch, rules, kept: keep ? kept : null }
}

/** How many amounts and answers the steps of a month make for a batch: rows, times the steps that each has. */
export function stepValues({ blocks }: Batch, rules: MonthRules): number {
  const made = passesOf(rules).flatMap(({ makes }) => makes)
  return blocks.reduce((sum, block) => sum + made.reduce((rows, name) => rows + rowsIn(block, name), 0), 0)
}

/** Rows of the block that has most, level by level: columns that serve every block in turn. */
function mostRows({ blocks }: Batch): (level: Level) => number {
  const most = new Map(
    levels.map((level) => [level, blocks.reduce((rows, block) => Math.max(rows, block[level].count), 0)]),
  )
  return (level) => most.get(level) ?? 0
}

const newTotals = (count: number): Totals => ({
  norm: new Int32Array(count),
  costs: new Int32Array(count),
  incomes: new Int32Array(count),
  assets: new Int32Array(count),
  result: new Int32Array(count),
  support: new Int32Array(count),
  surplus: new Int32Array(count),
  needs: new Int32Array(count),
  refused: new Int32Array(count),
})

function sameSteps(a: MonthRules, b: MonthRules): boolean {
  const [some, others] = [passesOf(a), passesOf(b)]
  return some.length === others.length && some.every((pass, at) => pass === others[at])
}

const emptied = ({ norm, costs, incomes, assets, result, support, surplus, needs, refused }: Totals): Totals => {
  for (const column of [norm, costs, incomes, needs, refused]) column.fill(0)
  return { norm, costs, incomes, assets, result, support, surplus, needs, refused }
}

/** The places of one block's households, as columns of their own. */
const part = (totals: Totals, from: number, count: number): Totals => ({
  norm: totals.norm.subarray(from, from + count),
  costs: totals.costs.subarray(from, from + count),
  incomes: totals.incomes.subarray(from, from + count),
  assets: totals.assets.subarray(from, from + count),
  result: totals.result.subarray(from, from + count),
  support: totals.support.subarray(from, from + count),
  surplus: totals.surplus.subarray(from, from + count),
  needs: totals.needs.subarray(from, from + count),
  refused: totals.refused.subarray(from, from + count),
})
