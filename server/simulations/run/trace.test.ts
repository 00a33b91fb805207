import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '../../../base/day.ts'
import { toMonth } from '../../../base/month.ts'
import { defaultParameters } from '../../../rules/calculation/parameters.ts'
import { encode } from '../../../rules/plan/batch/batch.ts'
import { monthRules } from '../../../rules/plan/month/rules.ts'
import { runBatch } from '../../../rules/plan/run.ts'
import { columnLevels } from '../../../rules/plan/steps/columns.ts'
import { syntheticHouseholds } from '../synthetic.ts'
import { readSteps, stepsOf } from './trace.ts'

const month = toMonth('2026-03')
const rules = monthRules({ month, knownOn: toDay('2026-03-31'), parameters: defaultParameters })

const traceOf = (inputs: Parameters<typeof encode>[0], household: number): number[] => {
  const { batch, kept } = runBatch(encode(inputs), rules, { keep: true })
  const [block, columns] = [batch.blocks[0], kept?.[0]]
  if (!block || !columns) throw new Error('one block is kept')
  const steps = stepsOf(block, columns)
  const bytes = new Uint8Array(steps.most(household))
  return readSteps(bytes.subarray(0, steps.write(household, bytes, 0)))
}

test('the steps of a household are its own, whoever stands beside it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.nat(19), (from, at) => {
      const all = [...syntheticHouseholds({ count: 20, seed: 'steps', month, from })]
      expect(traceOf(all, at)).toEqual(traceOf(all.slice(at, at + 1), 0))
    }),
    { numRuns: 200 },
  )
})

test('alone, they are every number of every step in order; a step the month has not has noughts', () => {
  for (const input of syntheticHouseholds({ count: 50, seed: 'alone', month })) {
    const { batch, kept } = runBatch(encode([input]), rules, { keep: true })
    const columns: Readonly<Record<string, Int32Array>> = { ...kept?.[0] }
    const expected = Object.entries(columnLevels).flatMap(([name, level]) =>
      Array.from({ length: batch.blocks[0]?.[level].count ?? 0 }, (_, row) => columns[name]?.[row] ?? 0),
    )
    expect(traceOf([input], 0)).toEqual(expected)
    expect(expected.filter((number) => number !== 0).length).toBeGreaterThan(5)
  }
})
