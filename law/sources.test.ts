import { expect, test } from 'vitest'
import type { Source } from './source.ts'
import { sources } from './sources.ts'

const all: [string, Source][] = Object.entries(sources)

test('every source can be named and cited, and no two are cited alike', () => {
  for (const [, source] of all)
    expect(Math.min(source.title.length, source.cite.length, source.act.length)).toBeGreaterThan(1)
  expect(new Set(all.map(([, source]) => source.cite)).size).toBe(all.length)
})

test('what was not read in its own text says so', () => {
  const secondHand = all.filter(([, source]) => source.standing === 'jo' || source.standing === 'court')
  expect(secondHand.every(([, source]) => (source.note ?? '') !== '')).toBe(true)
})
