import { expect, test } from 'vitest'
import { gates } from '../law/gates/gates.ts'
import { gates as texts } from '../texts/en/gates.ts'
import { writeGates } from './documents/gates.ts'
import { code, files } from './tree.ts'

test('docs/gates.md is what law/gates/gates.ts says (else: npm run gates)', () => {
  expect(files.find((file) => file.path === 'docs/gates.md')?.text).toBe(writeGates({ gates, texts, code }))
})

test('every gate stands in it with its tests; another gate, need or test makes another document', () => {
  const now = writeGates({ gates, texts, code })
  const rows = now.split('\n').filter((line) => /^\| `[a-z_]+\.[a-z0-9_]+` \| /.test(line))
  expect(rows.filter((line) => line.includes('rules/gates/'))).toHaveLength(Object.keys(gates).length)
  const { 'beslut.form': form, ...others } = gates
  expect(writeGates({ gates: others, texts, code })).not.toBe(now)
  expect(
    writeGates({ gates: { ...others, 'beslut.form': { ...form, blocks: ['case.close'] } }, texts, code }),
  ).not.toBe(now)
  expect(writeGates({ gates, texts, code: code.filter((file) => !file.path.startsWith('rules/gates/')) })).not.toBe(now)
})
