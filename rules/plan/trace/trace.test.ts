import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { calculate } from '../../calculation/calculate.ts'
import type { CalculationInput } from '../../calculation/input.ts'
import type { Line } from '../../line.ts'
import { asked, household, inMonth } from '../any.test-helper.ts'
import { encode } from '../batch/batch.ts'
import { monthRules } from '../month/rules.ts'
import { runBatch } from '../run.ts'
import { namesOf } from './names.ts'
import { traceOf } from './trace.ts'

/** A tree without its reasons, its lines in an order of their own: the order they are told in matters to no amount. */
type Bare = Pick<Line, 'term' | 'source'> & { amount: number; about: string; regulation: string; of: Bare[] }
const bare = ({ term, amount, source, about = '', regulation = '', of }: Line): Bare => ({
  term,
  // What is taken away from nothing is nothing.
  amount: amount + 0,
  source,
  about,
  regulation,
  of: of.map(bare).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
})
const partsOf = ({ norm, costs, incomes, assets, result, otherNeeds }: ReturnType<typeof traceOf>) =>
  [norm, costs, incomes, assets, result, otherNeeds].map(bare)

const inRange = (inputs: CalculationInput[], to: Parameters<typeof monthRules>[0]) => {
  const run = runBatch(encode(inputs), monthRules(to), { keep: true })
  return { run, told: inputs.flatMap((input, at) => (run.refused[at] === 0 ? [{ input, at }] : [])) }
}

test('every step of any household is its line in the tree: term, amount, provision and whom it is about', () => {
  fc.assert(
    fc.property(fc.array(household, { minLength: 1, maxLength: 8 }), asked, (inputs, to) => {
      const { run, told } = inRange(inputs, to)
      for (const { input, at } of told) {
        expect(partsOf(traceOf(run, at, namesOf(input)))).toEqual(partsOf(calculate(inMonth(input, to))))
      }
    }),
    { numRuns: 60, endOnFailure: true },
  )
}, 60_000)
