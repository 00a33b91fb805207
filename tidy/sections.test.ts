import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { sources } from '../law/sources.ts'
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
