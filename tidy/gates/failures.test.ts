import { expect, test, vi } from 'vitest'
import type { ActGate, Gate } from '../../law/gates/gate.ts'
import { gates } from '../../law/gates/gates.ts'
import { files } from '../tree.ts'
import { checkFailures } from './failures.ts'

// A busy computer reads the whole house slowly.
vi.setConfig({ testTimeout: 60_000 })

test('each of the thirty is impossible, visible or named as not yet, and nothing is claimed that is not shown', () => {
  const document = files.find(({ path }) => path === 'docs/failures.md')?.text ?? ''
  expect(checkFailures(document, gates, files)).toEqual([])
})

const asked: ActGate = { ...gates['utredning.jav'] }
const { enforced: _, needs, ...registered } = asked
const some: Readonly<Record<string, Gate>> = {
  'a.asked': asked,
  'a.waits': { ...registered, needs, waitsFor: 'plan.close' },
}
const tree = [
  { path: 'server/a.test.ts', text: `test('it cannot happen: ever', act)` },
  { path: 'web/a.tsx', text: '' },
]
const rest = Array.from({ length: 29 }, (_row, at) => `| ${at + 2} | A | impossible | \`a.asked\` | |`)
const found = (first: string) =>
  checkFailures([first, ...rest].join('\n'), some, tree).map((one) => one.replace('docs/failures.md: ', ''))

test('what is shown may be claimed', () => {
  expect(found('| 1 | A | impossible | `a.asked`: asked | `a.waits`: `plan.close` |')).toEqual([])
  expect(found('| 1 | A | impossible | `server/a.test.ts`: “it cannot happen” | |')).toEqual([])
  expect(found('| 1 | A | visible | on a page: `web/a.tsx` | |')).toEqual([])
  expect(found('| 1 | A | not yet | | `a.waits`: `plan.close` |')).toEqual([])
})

test('a row that is gone, a gate that waits, a test or page that is not there, and another act are found', () => {
  expect(found('')).toEqual(['the rows are 1 to 30'])
  expect(found('| 1 | A | impossible | `a.waits` | |')).toEqual(['1: a.waits is not enforced'])
  expect(found('| 1 | A | impossible | `server/a.test.ts`: “it may happen” | |')).toEqual([
    '1: server/a.test.ts has no test “it may happen”',
  ])
  expect(found('| 1 | A | impossible | we promise | |')).toEqual(['1: nothing shows that it is "impossible"'])
  expect(found('| 1 | A | visible | on a page: `web/b.tsx` | |')).toEqual(['1: nothing shows that it is "visible"'])
  expect(found('| 1 | A | maybe | `a.asked` | |')).toEqual(['1: nothing shows that it is "maybe"'])
  expect(found('| 1 | A | not yet | | `a.waits`: `appeal.receive` |')).toEqual([
    '1: a.waits does not wait for appeal.receive',
  ])
  expect(found('| 1 | A | not yet | | `a.asked`: `plan.close` |')).toEqual(['1: a.asked does not wait for plan.close'])
  expect(found('| 1 | A | not yet | | |')).toEqual(['1: no act that answers it is named'])
})
