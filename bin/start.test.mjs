import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './prepare.mjs'

const copy = mkdtempSync(join(tmpdir(), 'tillit-start-'))
const main = `
  process.once('SIGTERM', () => { console.log('asked to end'); process.exit(3) })
  process.once('disconnect', () => { console.log('alone'); process.exit(4) })
  console.log('main', ...process.argv.slice(2))
  if (process.argv[2] === 'end') process.exit(7)
  setTimeout(() => process.exit(9), 10_000)`

beforeAll(() => {
  const lock = JSON.stringify({ packages: { '': {} } })
  cpSync(join(root, 'bin'), join(copy, 'bin'), { recursive: true })
  mkdirSync(join(copy, 'server'))
  mkdirSync(join(copy, 'node_modules'))
  writeFileSync(join(copy, 'server', 'main.ts'), main)
  writeFileSync(join(copy, 'package.json'), '{"type":"module"}')
  writeFileSync(join(copy, 'package-lock.json'), lock)
  writeFileSync(join(copy, 'node_modules', '.package-lock.json'), lock)
})
afterAll(() => rmSync(copy, { recursive: true }))

/** Runs the launcher of a small copy, kills it once its server has spoken, if asked to, and gives all that was said. */
async function launch(word, signal) {
  const child = spawn(process.execPath, [join(copy, 'bin', 'start.mjs'), word], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
  if (signal) child.stdout.once('data', () => child.kill(signal))
  const [code] = await once(child, 'close')
  return { code, said: said.trim().split('\n') }
}

test('without the Node that Tillit brings: one sentence', async () => {
  const { code, said } = await launch('end')
  expect(code).toBe(1)
  expect(said).toEqual([expect.stringContaining('The Node that Tillit runs on was not installed')])
})

test.skipIf(process.platform === 'win32')('hands on its words, the exit code, and the wish to end', async () => {
  const node = join(copy, 'node_modules', 'node', 'bin')
  mkdirSync(node, { recursive: true })
  writeFileSync(join(node, 'node'), `#!/bin/sh\nexec "${process.execPath}" "$@"\n`)
  chmodSync(join(node, 'node'), 0o755)
  expect(await launch('end')).toEqual({ code: 7, said: ['main end'] })
  expect(await launch('stay', 'SIGTERM')).toEqual({ code: 3, said: ['main stay', 'asked to end'] })
  expect(await launch('stay', 'SIGKILL')).toEqual({ code: null, said: ['main stay', 'alone'] })
})
