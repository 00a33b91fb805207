import { expect, test, vi } from 'vitest'
import type { ActGate, StructureGate } from '../../law/gates/gate.ts'
import { gates } from '../../law/gates/gates.ts'
import { code } from '../tree.ts'
import { checkGateTests } from './coverage.ts'

// A busy computer reads the whole house slowly.
vi.setConfig({ testTimeout: 60_000 })

test('each gate is seen to block and to let through, or shown by the test it names', () => {
  expect(checkGateTests(code, gates)).toEqual([])
})

const asked: ActGate = { ...gates['utredning.jav'], needs: ['no_conflict_of_interest'] }
const shaped: StructureGate = {
  ...gates['data.sms'],
  shownBy: [{ file: 'server/b.test.ts', test: 'SoL 12:9: the wage' }],
}

test('a gate that only blocks, only lets through, whose test is skipped, or whose need nobody has seen, is found', () => {
  const skipped = `test.${['skip'].join('')}('lets through with', act)`
  const text = `describe('a.one', () => { test('blocks without', () => expect(act).toEqual(['no_conflict_of_interest'])) })
    describe('a.two', () => { test('blocks without', act)\n ${skipped} })
    describe('a.three', () => { test('blocks without', act)\n test('lets through with', act) })
    describe('a.four', () => { test('lets through with', act) })`
  const all = { 'a.one': asked, 'a.two': asked, 'a.three': asked, 'a.four': asked }
  expect(checkGateTests([{ path: 'rules/a.test.ts', text }], all)).toEqual([
    'law/gates: a.one is shown to let through by no test in rules/',
    'law/gates: a.two is shown to let through by no test in rules/',
    'law/gates: a.four is shown to block by no test in rules/',
  ])
  const elsewhere = checkGateTests([{ path: 'server/a.test.ts', text }], { 'a.three': asked })
  expect(elsewhere).toEqual([
    'law/gates: a.three is shown to block by no test in rules/',
    'law/gates: a.three is shown to let through by no test in rules/',
    'law/gates: a.three asks for no_conflict_of_interest, which no test in rules/ has seen',
  ])
})

test('a gate of structure whose test is gone, skipped or stands in another file is found', () => {
  const shown = (path: string, text: string) => checkGateTests([{ path, text }], { 'a.one': shaped })
  const none = ['law/gates: a.one is shown by no test in server/b.test.ts that begins "SoL 12:9: the wage"']
  expect(shown('server/b.test.ts', `law('SoL 12:9', 'the wage of a child', act)`)).toEqual([])
  expect(shown('server/b.test.ts', `test.each(all)('SoL 12:9: the wage of %s', act)`)).toEqual([])
  expect(shown('server/c.test.ts', `law('SoL 12:9', 'the wage of a child', act)`)).toEqual(none)
  expect(shown('server/b.test.ts', `law('SoL 12:9', 'another sentence', act)`)).toEqual(none)
  expect(shown('server/b.test.ts', `test.${['skip'].join('')}('SoL 12:9: the wage', act)`)).toEqual(none)
})
