import { expect, test, vi } from 'vitest'
import { checkSizes, exceptions } from './sizes.ts'
import { files } from './tree.ts'

// A busy computer reads the whole house slowly.
vi.setConfig({ testTimeout: 60_000 })

test('nothing is larger than the alarm', () => {
  expect(checkSizes(files, exceptions)).toEqual([])
})

test('each kind of too large is found, and an exception that is not needed', () => {
  const lines = (count: number) => 'a()\n'.repeat(count)
  const broken = [
    { path: 'server/long.ts', text: lines(301) },
    { path: 'rules/long.ts', text: lines(151) },
    { path: 'rules/long.test.ts', text: lines(300) },
    { path: 'server/act.ts', text: `function act() {\n${lines(60)}}\nconst many = (a, b, c, d, e) => a` },
    { path: 'server/act.test.ts', text: `test('all', (a, b, c, d, e) => {\n${lines(70)}})` },
    { path: 'server/tables.ts', text: `// Written by a machine\n${lines(400)}` },
    ...Array.from({ length: 21 }, (_, at) => ({ path: `server/full/${at}.ts`, text: '' })),
  ]
  const all = [
    'server/long.ts: 301 lines, the alarm is at 300',
    'rules/long.ts: 151 lines, the alarm is at 150',
    'server/act.ts act: 62 lines of a function, the alarm is at 60',
    'server/act.ts many: 5 parameters, the alarm is at 4',
    'server/full/: 21 entries, the alarm is at 20',
  ]
  expect(checkSizes(broken, {})).toEqual(all)
  expect(checkSizes(broken, { 'server/full/': 'a reason', 'server/gone.ts': 'a reason' })).toEqual([
    ...all.slice(0, -1),
    'server/gone.ts: needs no exception any longer (tidy/sizes.ts)',
  ])
})
