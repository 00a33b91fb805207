import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '../../../base/day.ts'
import { kr } from '../../../base/money.ts'
import { plusMonth, toMonth } from '../../../base/month.ts'
import { input as anyInput } from '../../../rules/calculation/any.test-helper.ts'
import type { CalculationInput, LocalParameters } from '../../../rules/calculation/input.ts'
import { defaultParameters } from '../../../rules/calculation/parameters.ts'
import { child, single, situation } from '../../../rules/households.test-helper.ts'
import type { Stretch } from '../report/stretch.ts'
import { syntheticHouseholds } from '../synthetic.ts'
import { makeReckoner } from './byBatch.ts'
import { reckonByTree } from './byTree.ts'
import { runMonths } from './inMonth.ts'

const march = toMonth('2026-03')
const caps = fc.array(fc.integer({ min: 200, max: 16_000 }).map(kr), { maxLength: 6 })
const guideline = fc
  .record({
    rentCap: caps,
    electricityCap: caps,
    homeInsuranceCap: fc.option(fc.constant(kr(150))),
    commonByDays: fc.boolean(),
    childIncomeUpToNorm: fc.boolean(),
    ageOn: fc.constantFrom('first_day' as const, 'last_day' as const),
    incomeMonth: fc.constantFrom('before' as const, 'same' as const),
    caps: fc.constantFrom([], [{ cost: 'internet', from: march, to: null, when: {}, upTo: kr(300) }]),
  })
  .map((some): LocalParameters => ({ ...defaultParameters, ...some }))
const synthetic = fc
  .record({ from: fc.nat(100_000), count: fc.integer({ min: 1, max: 30 }) })
  .map((stretch) => [...syntheticHouseholds({ ...stretch, seed: 'tillit', month: march })])
/** Families whose children may be born, come of age or leave within the run, in months of their own before, in and after it. */
const families = fc.array(
  fc.record({
    years: fc.constantFrom(0, 17, 20),
    born: fc.integer({ min: 1, max: 12 }),
    own: fc.integer({ min: -3, max: 8 }),
  }),
  { maxLength: 4 },
)
const young = ({ years, born, own }: { years: number; born: number; own: number }): CalculationInput => {
  const month = plusMonth(march, own)
  const day = toDay(`${Number(march.slice(0, 4)) - years}-${String(born).padStart(2, '0')}-15`)
  return situation(month, [single(), { ...child(years, month), born: day, inSchool: years !== 17 }])
}

/** What came of it: the amounts, or the refusal. */
function outcomeOf(reckon: () => Stretch): Stretch | { refusal: unknown } {
  try {
    return reckon()
  } catch (refusal) {
    return { refusal }
  }
}

test('columns give each household the same as its tree of lines does, in every month, by both guidelines', () => {
  fc.assert(
    fc.property(
      synthetic,
      fc.array(anyInput, { maxLength: 5 }),
      fc.tuple(guideline, guideline),
      fc.integer({ min: -2, max: 2 }),
      (some, any, [before, after], from) => {
        const months = runMonths(plusMonth(march, from), 4)
        const inputs = [...some, ...any]
        const byColumns = outcomeOf(() => makeReckoner(months, { before, after })(inputs))
        expect(byColumns).toEqual(outcomeOf(() => reckonByTree(inputs, months, { before, after })))
      },
    ),
    { numRuns: 40 },
  )
})

test('who is not born yet or too old is left out in the same months, and refused in its own', () => {
  const guidelines = { before: defaultParameters, after: { ...defaultParameters, ageOn: 'last_day' as const } }
  const months = runMonths(march, 6)
  const [reckon, outcomes] = [makeReckoner(months, guidelines), { refused: 0, leftOut: 0 }]
  fc.assert(
    fc.property(families, (some) => {
      const inputs = some.map(young)
      const outcome = outcomeOf(() => reckon(inputs))
      expect(outcome).toEqual(outcomeOf(() => reckonByTree(inputs, months, guidelines)))
      if ('refusal' in outcome) outcomes.refused += 1
      else if (outcome.months.some((month) => month.leftOut.some((reason) => reason > 0))) outcomes.leftOut += 1
    }),
    { numRuns: 150 },
  )
  expect([outcomes.refused > 0, outcomes.leftOut > 0]).toEqual([true, true])
})
