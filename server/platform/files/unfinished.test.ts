import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeFileStore } from './disk.ts'

const folder = await mkdtemp(join(tmpdir(), 'tillit-unfinished-'))
const store = makeFileStore(folder)
const owner = { municipality: 7, key: Buffer.alloc(32, 7) }
const now = new Date('2026-09-21T12:00:00Z')

afterAll(() => rm(folder, { recursive: true }))

async function* broken() {
  yield Buffer.alloc(100_000)
  throw new Error('connection lost')
}

describe('a write that does not finish', () => {
  test('because the sender breaks off leaves nothing', async () => {
    await expect(store.put(broken(), owner)).rejects.toThrow('connection lost')
    expect(await readdir(join(folder, 'unfinished'))).toEqual([])
  })

  test('because the process is killed is never seen as a file, and is swept away after a day', async () => {
    const own = await mkdtemp(join(tmpdir(), 'tillit-killed-'))
    const code = `
      import { makeFileStore } from ${JSON.stringify(new URL('./disk.ts', import.meta.url).href)}
      async function* hanging() { yield Buffer.alloc(300_000); console.log('half'); await new Promise((done) => setTimeout(done, 60_000)) }
      await makeFileStore(${JSON.stringify(own)}).put(hanging(), { municipality: 7, key: Buffer.alloc(32) })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const [half = ''] = await readdir(join(own, 'unfinished'))
    const after = makeFileStore(own)
    await expect(after.read(half, { municipality: 7, key: Buffer.alloc(32) })).rejects.toThrow('ENOENT')
    await utimes(join(own, 'unfinished', half), now, now)
    expect(await after.sweep(new Date('2026-09-22T11:00:00Z'))).toBe(0)
    expect(await after.sweep(new Date('2026-09-22T13:00:00Z'))).toBe(1)
    expect(await readdir(join(own, 'unfinished'))).toEqual([])
    await rm(own, { recursive: true })
  }, 20_000)
})
