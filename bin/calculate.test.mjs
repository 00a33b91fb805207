import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const example = (name) => join('docs', 'calculation', 'examples', name)
const tillit = (words, input) =>
  spawnSync(process.execPath, [join(root, 'bin', 'tillit.mjs'), 'calculate', ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
  })

test(
  'tillit calculate reads a file or standard input and ends with 0; a fault is one sentence and 1',
  { timeout: 60_000 },
  () => {
    const file = tillit([example('01-single.json')])
    expect([file.status, file.stderr]).toEqual([0, ''])
    expect(JSON.parse(file.stdout).support).toBe(1_087_000)
    const told = tillit(['-', '--explain', '--language', 'en'], '{"month":"2026-03","household":{"members":[]}}')
    expect([told.status, told.stdout, told.stderr]).toEqual([
      1,
      '',
      'household.members is to be a list from 1 to 30.\n',
    ])
    expect(tillit([]).stderr).toContain('tillit calculate FIL')
    expect(tillit(['there-is-none.json']).stderr).toContain('there-is-none.json')
  },
)
