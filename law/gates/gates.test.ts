import { expect, test } from 'vitest'
import { newLawFrom } from '../version.ts'
import { sources } from '../sources.ts'
import type { Gate } from './gate.ts'
import { gates } from './gates.ts'

const all: [string, Gate][] = Object.entries(gates)
const actsOf = (keys: readonly (keyof typeof sources)[] = []) => keys.map((key) => sources[key].act)

test('each gate cites the act in force first, and before July 2025 the act of then', () => {
  for (const [id, { sources: now, sourcesBefore }] of all) {
    expect(actsOf(now), id).not.toContain('SoL 2001:453')
    expect(actsOf(sourcesBefore), id).not.toContain('SoL 2025:400')
  }
})

test('a gate that leans on the new act says where the question stood before, or that it is new', () => {
  const silent = all.filter(
    ([, { sources: now, sourcesBefore, from }]) =>
      actsOf(now).includes('SoL 2025:400') && !sourcesBefore && (from === null || from < newLawFrom),
  )
  // Whether the old act had it was not found.
  expect(silent.map(([id]) => id)).toEqual(['beslut.delgivning_forbud'])
})

test('each says when it is asked, what it asks and what it stands in the way of, or that it only reminds', () => {
  for (const [id, { when, requires, blocks, ref }] of all)
    expect([when.length > 5, requires.length > 0, ref.length > 0, new Set(blocks).size], id).toEqual([
      true,
      true,
      true,
      blocks.length,
    ])
})

test('what was not read in its own text is not called verified', () => {
  const firstHand = all.filter(([, gate]) => gate.trust === 'verified')
  const heard = firstHand.filter(([, gate]) => gate.standing === 'jo' || gate.standing === 'court')
  expect(heard).toEqual([])
})
