import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { gates } from '../law/gates/gates.ts'
import { sources } from '../law/sources.ts'
import { checkGateTests } from './law/gates.ts'
import { checkLawNumbers } from './law/numbers.ts'
import { code, isTest, root } from './tree.ts'

// A busy computer reads the whole house slowly.
vi.setConfig({ testTimeout: 60_000 })

const keys = Object.keys(sources)

describe('numbers of the law', () => {
  const paths = code.map((file) => file.path).filter((path) => path.startsWith('law/') && !isTest(path))
  test.each(paths)('%s: each has a source, a month and a day', async (path) => {
    const module: object = await import(join(root, path))
    expect(checkLawNumbers(path, module, keys)).toEqual([])
  })
  test('a bare number, an unknown source and a row without its days are found', () => {
    const row = { from: '2026-01', published: '2025-11-18', source: 'SoF 12:2', value: { single: 394_000 } }
    const module = {
      limit: 500,
      table: { rows: [row, { ...row, source: 'SoF 12:99' }, { source: 'SoF 12:2', value: [1] }] },
      deadline: { length: { weeks: 3 }, starts: 'decided', movesToWeekday: true, source: 'FL 44' },
    }
    expect(checkLawNumbers('law/a.ts', module, keys)).toEqual([
      'law/a.ts: limit is a number without a source of law/sources.ts and the month it counts from and the day it became known',
      'law/a.ts: table.rows.1.value.single is a number without a source of law/sources.ts',
      'law/a.ts: table.rows.2.value.0 is a number without the month it counts from and the day it became known',
    ])
  })
})

describe('gates', () => {
  test('each is seen to block and to let through', () => {
    expect(Object.keys(gates).length).toBeGreaterThan(10)
    expect(checkGateTests(code, Object.keys(gates))).toEqual([])
  })
  test('a gate that only blocks, and one whose test is skipped, are found', () => {
    const text = `describe('a.one', () => { test('blocks without', act) })
      describe('a.two', () => { test('blocks without', act)\n test.${['skip'].join('')}('lets through with', act) })
      describe('a.three', () => { test('blocks without', act)\n test('lets through with', act) })`
    expect(checkGateTests([{ path: 'rules/a.test.ts', text }], ['a.one', 'a.two', 'a.three'])).toEqual([
      'law/gates/gates.ts: no test in rules/ shows that a.one lets through',
      'law/gates/gates.ts: no test in rules/ shows that a.two lets through',
    ])
  })
})
