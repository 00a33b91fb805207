import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toOre } from '../../../base/money.ts'
import { single, situation } from '../../households.test-helper.ts'
import { refusedBy } from '../../refused.test-helper.ts'
import { asked, household } from '../any.test-helper.ts'
import { monthRules } from '../month/rules.ts'
import { runBatch, type BatchRun } from '../run.ts'
import { encode, finish, newBatch, unpackInto } from './batch.ts'
import { packHousehold } from './bytes.ts'
import { blockSize, layout, levels, mostOre } from './layout.ts'

const totals = ({ norm, costs, incomes, assets, support, surplus, needs, refused }: BatchRun, at: number) =>
  [norm, costs, incomes, assets, support, surplus, needs, refused].map((column) => column[at])

test('the order of households is irrelevant: each has what it has alone', () => {
  fc.assert(
    fc.property(fc.array(household, { minLength: 1, maxLength: 8 }), asked, (inputs, to) => {
      const rules = monthRules(to)
      const together = runBatch(encode(inputs), rules)
      const turned = runBatch(encode(inputs.toReversed()), rules)
      for (const [at, input] of inputs.entries()) {
        const alone = totals(runBatch(encode([input]), rules), 0)
        expect(totals(together, at)).toEqual(alone)
        expect(totals(turned, inputs.length - 1 - at)).toEqual(alone)
      }
    }),
    { numRuns: 30, endOnFailure: true },
  )
}, 60_000)

test('households beyond a block begin another, and count on in the order they came', () => {
  const inputs = Array.from({ length: blockSize + 3 }, (_, at) =>
    situation('2026-03', [single()], { assets: toOre(at) }),
  )
  const batch = encode(inputs)
  expect(batch.blocks.map((block) => block.household.count)).toEqual([blockSize, 3])
  const { assets } = runBatch(batch, monthRules(situation('2026-03', [single()])))
  expect([...assets]).toEqual(inputs.map((_, at) => at))
})

test('bytes that were stored give the same columns, wherever in a buffer they lie', () => {
  fc.assert(
    fc.property(fc.array(household, { minLength: 1, maxLength: 5 }), (inputs) => {
      const writer = newBatch()
      for (const input of inputs) {
        const bytes = packHousehold(input)
        const stored = new Uint8Array(bytes.length + 7)
        stored.set(bytes, 3)
        unpackInto(writer, stored.subarray(3, 3 + bytes.length))
      }
      expect(finish(writer)).toEqual(encode(inputs))
    }),
    { numRuns: 30, endOnFailure: true },
  )
})

test('bytes of another layout are refused, and bytes say nothing of whose they are', () => {
  const bytes = packHousehold(situation('2026-03', [single()]))
  const other = bytes.with(0, (bytes[0] ?? 0) ^ 1)
  expect(refusedBy(() => unpackInto(newBatch(), other))).toMatchObject({ code: 'batch.other_layout' })
  expect(refusedBy(() => unpackInto(newBatch(), bytes.subarray(0, 3)))).toMatchObject({ code: 'batch.other_layout' })
  const renamed = situation('2026-03', [{ ...single(), key: 'någon annan' }])
  expect(packHousehold(renamed)).toEqual(bytes)
})

test('what columns cannot hold is refused by name', () => {
  const of = (more: object) => refusedBy(() => encode([situation('2026-03', [single()], more)]))
  expect(of({ assets: toOre(mostOre) })).toBe('was not refused')
  expect(of({ assets: toOre(mostOre + 1) })).toEqual({ code: 'batch.not_expressed', facts: { field: 'assets' } })
  const level = { key: 'h', direction: 'higher', amount: toOre(100), reasons: 'Diet.', exception: 'medical_food' }
  expect(of({ normLevels: [level] })).toEqual({
    code: 'batch.not_expressed',
    facts: { field: 'normLevels.exception' },
  })
  const incomes = Array.from({ length: 256 }, (_, at) => ({
    key: `i${at}`,
    member: 'a',
    kind: 'other',
    amount: toOre(1),
  }))
  expect(of({ incomes: incomes.slice(1) })).toBe('was not refused')
  expect(of({ incomes })).toEqual({ code: 'batch.not_expressed', facts: { field: 'income' } })
})

test('the levels are those of the layout', () => {
  expect(levels).toEqual(Object.keys(layout))
})

test('a run written over an earlier one, of whatever month and guideline, is the run itself; over another batch’s nothing is written', () => {
  fc.assert(
    fc.property(fc.array(household, { minLength: 2, maxLength: 6 }), asked, asked, (many, choice, other) => {
      const [batch, fewer] = [encode(many), encode(many.slice(1))]
      const rules = monthRules(choice)
      const all = (run: BatchRun) => many.map((_, at) => totals(run, at))
      const alone = all(runBatch(batch, rules))
      const over = runBatch(batch, monthRules({ ...choice, unassessed: 'guideline' }))
      expect(all(runBatch(batch, rules, { into: over }))).toEqual(alone)
      expect(all(runBatch(batch, rules, { into: runBatch(fewer, rules) }))).toEqual(alone)
      const kept = runBatch(batch, rules, { keep: true })
      const keptOver = runBatch(batch, monthRules(other), { keep: true })
      expect(runBatch(batch, rules, { keep: true, into: keptOver }).kept).toEqual(kept.kept)
    }),
    { numRuns: 30 },
  )
})
