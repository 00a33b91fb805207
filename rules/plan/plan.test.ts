import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assert, Refusal } from '../../base/refusal.ts'
import { calculate } from '../calculation/calculate.ts'
import type { CalculationInput } from '../calculation/input.ts'
import type { Calculation } from '../calculation/result.ts'
import { asked, household, inMonth } from './any.test-helper.ts'
import { encode } from './batch/batch.ts'
import { refusalOf } from './month/refused.ts'
import { monthRules } from './month/rules.ts'
import { runBatch, type BatchRun } from './run.ts'

const households = fc.array(household, { minLength: 1, maxLength: 12 })

const totalsOf = ({ norm, costs, incomes, assets, result, support, surplus, needs }: Calculation) => ({
  refused: false,
  norm: norm.amount,
  costs: costs.amount,
  incomes: incomes.amount,
  assets: assets.amount,
  result: result.amount,
  support,
  surplus,
  needs: needs.slice(1).reduce((sum, need) => sum + need.supported, 0),
})

/** What the tree says of a household: its amounts, or the code it is refused with. */
function byTree(input: CalculationInput) {
  try {
    return totalsOf(calculate(input))
  } catch (error) {
    if (error instanceof Refusal) return { refused: true }
    throw error
  }
}

function byBatch(run: BatchRun, at: number) {
  const { norm, costs, incomes, assets, result, support, surplus, needs } = run
  const refused = refusalOf(run.refused[at] ?? 0)
  const columns = { norm, costs, incomes, assets, result, support, surplus, needs }
  const amounts = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[at]]))
  assert(refused === null || Object.values(amounts).every((amount) => amount === 0), 'refused without amounts')
  return refused === null ? { refused: false, ...amounts } : { refused: true }
}

test('any household in any month by any guideline has the amounts of the tree, öre for öre, or is refused as there', () => {
  fc.assert(
    fc.property(households, asked, (inputs, to) => {
      const run = runBatch(encode(inputs), monthRules(to))
      const trees = inputs.map((input) => byTree(inMonth(input, to)))
      expect(inputs.map((_, at) => byBatch(run, at))).toEqual(trees)
    }),
    { numRuns: 60, endOnFailure: true },
  )
}, 60_000)
