import { expect, test } from 'vitest'
import type { Gate } from '../../law/gates/gate.ts'
import { gates } from '../../law/gates/gates.ts'
import { gates as texts } from '../../texts/en/gates.ts'
import { code, files } from '../tree.ts'
import { writeGates } from './document.ts'

test('docs/gates.md is what law/gates says (else: npm run gates)', () => {
  expect(files.find((file) => file.path === 'docs/gates.md')?.text).toBe(writeGates({ gates, texts, code }))
})

const rowsOf = (document: string) => document.split('\n').filter((line) => /^\| `[a-z_]+\.[a-z0-9_]+` \| /.test(line))

test('every gate stands in it, once, and whatever is asked by an act says by which file and shown by which tests', () => {
  const now = writeGates({ gates, texts, code })
  const ids = rowsOf(now)
    .map((line) => line.slice(3, line.indexOf('`', 3)))
    .filter((id) => Object.hasOwn(gates, id))
  expect(ids.toSorted()).toEqual(Object.keys(gates).toSorted())
  const bare = Object.entries<Gate>(gates)
    .filter(([, gate]) => 'enforced' in gate && gate.enforced === 'act')
    .map(([id]) => rowsOf(now).find((line) => line.startsWith(`| \`${id}\``)) ?? id)
    .filter((line) => !line.includes('`rules/') || !line.includes('`server/'))
  expect(bare).toEqual([])
})

test('another gate, need, test or file that asks makes another document', () => {
  const now = writeGates({ gates, texts, code })
  const { 'beslut.form': form, ...others } = gates
  expect(writeGates({ gates: others, texts, code })).not.toBe(now)
  const moved = { ...others, 'beslut.form': { ...form, needs: ['decision_exists'] } } as const
  expect(writeGates({ gates: moved, texts, code })).not.toBe(now)
  for (const gone of ['rules/gates/', 'server/payments/'])
    expect(writeGates({ gates, texts, code: code.filter((file) => !file.path.startsWith(gone)) })).not.toBe(now)
})
