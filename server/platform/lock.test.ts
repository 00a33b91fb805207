import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { takeLock } from './lock.ts'
import { identityOf } from './postgres/process.ts'

const root = mkdtempSync(join(tmpdir(), 'tillit-lock-'))
afterAll(() => rmSync(root, { recursive: true }))
const fresh = () => mkdtempSync(join(root, 'case-'))

/** A program of its own that takes the lock and holds it until it is ended. */
async function hold(folder: string) {
  const script = `import { takeLock } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))}
    try { takeLock(${JSON.stringify(folder)}); console.log('taken') } catch (error) { console.log(error.message) }
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = await once(child.stdout, 'data')
  const kill = async () => {
    child.kill('SIGKILL')
    await once(child, 'close')
  }
  return { child, kill, said: String(said).trim() }
}

test('a second taker is refused, and told by whom', () => {
  const folder = fresh()
  const lock = takeLock(folder)
  const sentence = `Another Tillit (process ${process.pid}) is using the folder ${folder}: stop it first.`
  expect(() => takeLock(folder)).toThrow(sentence)
  lock.release()
  takeLock(folder).release()
  expect(readdirSync(folder)).toEqual([])
})

test('the lock of a killed program is taken over', async () => {
  const folder = fresh()
  const holder = await hold(folder)
  expect(holder.said).toBe('taken')
  expect(() => takeLock(folder)).toThrow(`(process ${holder.child.pid})`)
  await holder.kill()
  takeLock(folder).release()
})

test('a number that now belongs to another program does not hold the lock', () => {
  const folder = fresh()
  const alive = process.ppid
  writeFileSync(join(folder, 'lock'), `${alive} another-start abc\n`)
  expect(identityOf(alive)).not.toBeNull()
  takeLock(folder).release()
})

test('a torn lock is taken over', () => {
  const folder = fresh()
  writeFileSync(join(folder, 'lock'), '')
  takeLock(folder)
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `))
})

test('a lock that was lost is not released for its new holder', () => {
  const folder = fresh()
  const lost = takeLock(folder)
  writeFileSync(join(folder, 'lock'), 'theirs')
  lost.release()
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe('theirs')
})

test('of many that come at once to a dead lock, one gets it', async () => {
  const folder = fresh()
  writeFileSync(join(folder, 'lock'), '999999999 gone abc\n')
  writeFileSync(join(folder, 'lock.clearing'), '999999998 gone abc\n')
  const holders = await Promise.all(Array.from({ length: 6 }, () => hold(folder)))
  await Promise.all(holders.map(({ kill }) => kill()))
  expect(holders.filter(({ said }) => said === 'taken')).toHaveLength(1)
  expect(readdirSync(folder)).toEqual(['lock'])
})
