import { median } from '../figures.ts'
import { calculate } from '../../rules/calculation/calculate.ts'
import { encode } from '../../rules/plan/batch/batch.ts'
import { runBatch, stepValues } from '../../rules/plan/run.ts'
import { traceOf } from '../../rules/plan/trace/trace.ts'
import { amountsOf, mustAgree, type Amounts } from './amounts.ts'
import { amountsAt, bytesOfKept, monthOfRules } from './batch.ts'
import { compile } from './c/program.ts'
import { rulesFile } from './c/rulesFile.ts'
import { assessed, households } from './households.ts'
import { explain } from './one.ts'
import type { Tables } from './tables.ts'
import { row, type Row } from './timing.ts'

/** Households that `calculate` is timed on, one at a time. */
const timed = 10_000

/** Batches a round: processor time is told in steps of some milliseconds. */
const runs = 10

function repeatedly(act: () => unknown): void {
  for (let at = 0; at < runs; at++) act()
}

/** Our own ways to the same amounts, and the C program they are held against; each checked. */
export interface Engines {
  c: Row
  batch: Row
  kept: Row
  calculate: Row
  explained: Row
  /** Step values in all, of the whole batch. */
  values: number
  keptBytes: number
  compiler: string
  remove: () => void
}

/** The households themselves are let go: what is cleared up while a batch runs is then the batch's own. */
export function enginesOf(ought: readonly Amounts[], tables: Tables): Engines {
  const count = ought.length
  const some = [...households(Math.min(timed, count))].map(assessed)
  const [first] = some
  if (!first) throw new Error('there are households to compare')
  const [batch, rules] = [encode(households(count)), monthOfRules()]
  const program = compile(batch, rulesFile(tables, first))
  program.run(1)
  const values = stepValues(batch, rules)
  const [plain, kept] = [runBatch(batch, rules), runBatch(batch, rules, { keep: true })]
  const given = program.amounts()
  for (const [at, one] of ought.entries()) {
    mustAgree('C', at, given[at] ?? amountsAt(plain, -1), one)
    mustAgree('Tillit, batch', at, amountsAt(plain, at), one)
    mustAgree('Tillit, batch with every step kept', at, amountsAt(kept, at), one)
    const { norm, costs, incomes, assets } = traceOf(kept, at)
    const told = { norm: norm.amount, costs: costs.amount, incomes: incomes.amount, assets: assets.amount }
    mustAgree('Tillit, lines told from the kept steps', at, { ...amountsAt(kept, at), ...told }, one)
  }
  return {
    c: { name: 'C, -O3 -march=native', sample: count, take: () => median(program.run(3)), rounds: [] },
    batch: row('Tillit, batch in columns', runs * count, () =>
      repeatedly(() => runBatch(batch, rules, { into: plain })),
    ),
    kept: row('Tillit, batch, every step kept', runs * count, () =>
      repeatedly(() => runBatch(batch, rules, { keep: true, into: kept })),
    ),
    calculate: row('Tillit, calculate: a tree of lines', some.length, () => some.forEach((one) => calculate(one))),
    explained: row('Tillit, calculate and every line in words', some.length, () => some.forEach((one) => explain(one))),
    values,
    keptBytes: bytesOfKept(kept, values),
    compiler: program.compiler,
    remove: program.remove,
  }
}

export const oughtOf = (count: number): Amounts[] =>
  Array.from(households(count), (input) => amountsOf(calculate(assessed(input))))
