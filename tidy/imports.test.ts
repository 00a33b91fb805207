import { describe, expect, test, vi } from 'vitest'
import { checkCycles } from './imports/cycles.ts'
import { checkFeatures, checkRooms } from './imports/direction.ts'
import { checkCalls, checkEnvironment, checkTime } from './imports/outside.ts'
import { awaited, checkReach } from './imports/reach.ts'
import { importsOf } from './imports/read.ts'
import { checkExports } from './imports/shape.ts'
import { code, files } from './tree.ts'

// A busy computer reads the whole house slowly.
vi.setConfig({ testTimeout: 60_000 })

test('the whole house was read', () => {
  expect(code.length).toBeGreaterThan(100)
  expect(code.flatMap(importsOf).length).toBeGreaterThan(500)
})

describe('rooms', () => {
  test('imports point left', () => {
    expect(checkRooms(code)).toEqual([])
  })
  test('a room that looks right, a package where there is no I/O, and a helper of tests are found', () => {
    expect(
      checkRooms([
        { path: 'law/a.ts', text: `import { calculate } from '../rules/calculate.ts'` },
        { path: 'rules/b.ts', text: `import { readFileSync } from 'node:fs'` },
        { path: 'web/c.ts', text: `export const late = () => import('../server/main.ts')` },
        { path: 'api/d.ts', text: `type Kind = import('../texts/say.ts').Kind` },
        { path: 'rules/e.ts', text: `import { law } from './law.test-helper.ts'` },
        {
          path: 'rules/fine.test.ts',
          text: `import { test, vi } from 'vitest'\nimport { law } from './law.test-helper.ts'`,
        },
        { path: 'server/cases/fine.ts', text: `import { ui } from '../../texts/sv/ui.ts'\nimport pg from 'pg'` },
      ]),
    ).toEqual([
      'law/a.ts:1: law/ may not import rules/calculate.ts',
      'rules/b.ts:1: rules/ takes no package node:fs',
      'web/c.ts:1: web/ may not import server/main.ts',
      'api/d.ts:1: api/ may not import texts/say.ts',
      'rules/e.ts:1: rules/law.test-helper.ts is for tests only',
    ])
  })
})

describe('features', () => {
  test('each knows only what stands to its left', () => {
    expect(checkFeatures(code)).toEqual([])
  })
  test('a feature that looks right, one without a place, and a way round queries.ts are found', () => {
    expect(
      checkFeatures([
        { path: 'server/cases/a.ts', text: `import { send } from '../payments/send.ts'` },
        { path: 'server/platform/b.ts', text: `import { find } from '../cases/queries.ts'` },
        { path: 'server/letters/c.ts', text: `import { decide } from '../decisions/decide.ts'` },
        { path: 'server/decisions/d.ts', text: `import { write } from '../letters/queries.ts'` },
        { path: 'server/novelty/e.ts', text: `import { find } from '../cases/queries.ts'` },
        {
          path: 'server/letters/fine.ts',
          text: `import { find } from '../decisions/queries.ts'\nimport '../platform/clock.ts'`,
        },
        { path: 'server/main.ts', text: `import { routes } from './payments/routes.ts'` },
      ]),
    ).toEqual([
      'server/cases/a.ts:1: cases/ stands left of payments/ and may not import server/payments/send.ts',
      'server/platform/b.ts:1: platform/ knows no feature, yet imports server/cases/queries.ts',
      'server/letters/c.ts:1: letters/ reads decisions/ through its queries.ts, not server/decisions/decide.ts',
      'server/decisions/d.ts:1: decisions/ stands left of letters/ and may not import server/letters/queries.ts',
      'server/novelty/e.ts:1: novelty/ has no place in the line of features (tidy/imports/direction.ts)',
    ])
  })
})

describe('exports', () => {
  test('no barrels, no default exports', () => {
    expect(checkExports(code)).toEqual([])
  })
  test('each way of writing one is found', () => {
    expect(
      checkExports([
        { path: 'base/index.ts', text: `export * from './money.ts'` },
        { path: 'base/a.ts', text: `export { kr } from './money.ts'` },
        { path: 'base/b.ts', text: `export default 1` },
        { path: 'base/c.ts', text: `export default function act() {}` },
        { path: 'base/d.ts', text: `const one = 1\nexport { one as default }` },
        { path: 'web/vite.config.ts', text: `export default {}` },
      ]),
    ).toEqual([
      'base/index.ts: a barrel; name the file for what it does',
      'base/index.ts:1: hands on what another file exports; import it from there',
      'base/a.ts:1: hands on what another file exports; import it from there',
      'base/b.ts:1: a default export; give it a name',
      'base/c.ts:1: a default export; give it a name',
      'base/d.ts:2: a default export; give it a name',
    ])
  })
})

describe('cycles', () => {
  test('none', () => {
    expect(checkCycles(code)).toEqual([])
  })
  test('one of three files is found once; what is loaded later makes none', () => {
    const way = (path: string, to: string) => ({ path, text: `import type { A } from './${to}.ts'` })
    expect(
      checkCycles([way('base/a.ts', 'b'), way('base/b.ts', 'c'), way('base/c.ts', 'a'), way('base/d.ts', 'a')]),
    ).toEqual(['base/a.ts: a cycle, base/a.ts → base/b.ts → base/c.ts → base/a.ts'])
    const later = { path: 'base/b.ts', text: `export const load = () => import('./a.ts')` }
    expect(checkCycles([way('base/a.ts', 'b'), later])).toEqual([])
  })
})

describe('reach', () => {
  test('every file is used', () => {
    expect(checkReach(files, awaited)).toEqual([])
  })
  test('a file nobody uses and a helper of tests without its name are found', () => {
    expect(
      checkReach(
        [
          { path: 'package.json', text: `{ "scripts": { "start": "node bin/start.mjs" } }` },
          { path: 'bin/start.mjs', text: `run('server/main.ts')` },
          {
            path: 'server/main.ts',
            text: `import { a } from './a.ts'\nnew Worker(new URL('./worker.ts', import.meta.url))`,
          },
          { path: 'server/a.ts', text: `export const a = 1` },
          { path: 'server/worker.ts', text: `export {}` },
          { path: 'server/dead.ts', text: `import { a } from './a.ts'` },
          { path: 'server/sample.ts', text: `export const sample = 1` },
          { path: 'server/a.test.ts', text: `import { sample } from './sample.ts'` },
          { path: 'web/staff/index.html', text: `<script type="module" src="./main.tsx"></script>` },
          { path: 'web/staff/main.tsx', text: `export {}` },
          { path: 'law/ahead.ts', text: `export const ahead = 1` },
        ],
        { 'law/ahead.ts': 'a reason', 'server/a.ts': 'a reason' },
      ),
    ).toEqual([
      'server/dead.ts: nothing uses it',
      'server/sample.ts: only tests use it; call it ….test-helper.ts or take it away',
      'server/a.ts: is used or gone; it waits no longer (tidy/imports/reach.ts)',
    ])
  })
})

describe('time, environment and network', () => {
  test('only the clock reads the time', () => {
    expect(checkTime(code)).toEqual([])
  })
  test('only the configuration reads the environment', () => {
    expect(checkEnvironment(code)).toEqual([])
  })
  test('only listed files call another computer', () => {
    expect(checkCalls(code)).toEqual([])
  })
  test('each way round is found', () => {
    const act = (text: string) => [{ path: 'server/cases/act.ts', text }]
    for (const text of ['new Date()', 'new Date', 'Date.now()', 'Date()', 'Temporal.Now.instant()'])
      expect(checkTime(act(`const a = ${text}`))).toEqual([
        'server/cases/act.ts:1: reads the time; take `now` as an argument',
      ])
    expect(checkTime(act('const a = new Date(now.getTime() + 1)'))).toEqual([])
    for (const text of ['process.env.PORT', `process.env['PORT']`, 'process.env'])
      expect(checkEnvironment(act(`const a = ${text}`)).length).toBeGreaterThan(0)
    for (const text of [
      `import { request } from 'node:https'`,
      `import axios from 'axios'`,
      'await fetch(a)',
      'new WebSocket(a)',
    ])
      expect(checkCalls(act(text)).length).toBe(1)
    expect(checkCalls(act('await query.refetch()'))).toEqual([])
  })
})
