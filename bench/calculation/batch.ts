import { encode } from '../../rules/plan/batch/batch.ts'
import type { Batch } from '../../rules/plan/batch/layout.ts'
import { monthRules } from '../../rules/plan/month/rules.ts'
import { runBatch, type BatchRun } from '../../rules/plan/run.ts'
import type { Amounts } from './amounts.ts'
import { households } from './households.ts'
import { knownOn, month, parameters } from './tables.ts'
import { measureRounds, ns, row } from './timing.ts'

export const monthOfRules = () => monthRules({ month, knownOn, parameters, unassessed: 'guideline' })

export const amountsAt = (run: BatchRun, at: number): Amounts => ({
  norm: run.norm[at] ?? NaN,
  costs: run.costs[at] ?? NaN,
  incomes: run.incomes[at] ?? NaN,
  assets: run.assets[at] ?? NaN,
  support: run.support[at] ?? NaN,
  surplus: run.surplus[at] ?? NaN,
  otherNeeds: run.needs[at] ?? NaN,
})

/** Bytes of what is kept for each step and household. */
export function bytesOfKept({ kept }: BatchRun, values: number): number {
  const columns = (kept ?? []).flatMap((block) => Object.values(block))
  return columns.reduce((sum, column) => sum + column.byteLength, 0) / values
}

/** Nanoseconds a household at each size; smaller ones so often that every size reckons as many. */
export async function linear(sizes: readonly number[]): Promise<{ size: number; ns: number }[]> {
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)]
  const [batch, rules] = [encode(households(smallest)), monthOfRules()]
  const rows = sizes.map((size) => {
    const many = repeated(batch, size / smallest)
    const times = largest / size
    const into = runBatch(many, rules)
    const act = () => {
      for (let at = 0; at < times; at++) runBatch(many, rules, { into })
    }
    return { size, one: row(`${size}`, largest, act) }
  })
  await measureRounds(
    rows.map(({ one }) => one),
    5,
  )
  return rows.map(({ size, one }) => ({ size, ns: ns(one) }))
}

/** Each copy in memory of its own, as other households would be. */
const repeated = ({ count, blocks }: Batch, times: number): Batch => ({
  count: count * times,
  blocks: Array.from({ length: times }, () => structuredClone(blocks)).flat(),
})
