import { createServer } from 'node:net'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { explainStartError, StartRefusal } from './explain.ts'
import { loadSecretKey } from './secret-key.ts'

const folder = mkdtempSync(join(tmpdir(), 'tillit-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const failure = (fields: Record<string, unknown>) => Object.assign(new Error('technical'), fields)

describe('a start that failed is told in one sentence', () => {
  test('a taken port, from the real error', async () => {
    const first = createServer()
    await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve))
    const address = first.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const error = await new Promise<unknown>((resolve) =>
      createServer().once('error', resolve).listen(port, '127.0.0.1'),
    )
    first.close()
    expect(explainStartError(error)).toBe(
      `Port ${port} is taken by another program: stop it or set PORT to another number.`,
    )
  })

  test('a database that is not there, from the real error, without its address', async () => {
    const client = new Client({ connectionString: 'postgres://u:hunter2@localhost:1/d' })
    const error: unknown = await client.connect().catch((reason: unknown) => reason)
    expect(explainStartError(error)).toBe(
      'The database in DATABASE_URL does not answer: start it or correct the address.',
    )
  })

  test.each([
    ['timeout expired', 'does not answer in time'],
    ['Connection terminated unexpectedly', 'does not answer'],
  ])('node-postgres gives no code for %j', (message, sentence) => {
    expect(explainStartError(new Error(message))).toContain(sentence)
  })

  test.each([
    [{ code: 'EACCES', syscall: 'listen', port: 80 }, 'Port 80 may not be opened'],
    [{ code: 'EACCES', syscall: 'mkdir', path: '/data' }, 'Tillit may not write to /data'],
    [{ code: 'EROFS', syscall: 'open', path: '/data/lock' }, 'Tillit may not write to /data/lock'],
    [{ code: 'EADDRNOTAVAIL', syscall: 'listen' }, 'HOST is not an address'],
    [{ code: 'ENOSPC', syscall: 'write' }, 'The disk is full'],
    [{ code: '28P01' }, 'refused the password'],
    [{ code: '3D000' }, 'does not exist'],
    [{ code: '57P03' }, 'is starting or stopping'],
  ])('%o', (fields, sentence) => {
    expect(explainStartError(failure(fields))).toContain(sentence)
  })

  test('a refusal says its own sentences', () => {
    expect(explainStartError(new StartRefusal(['One.', 'Two.']))).toBe('One.\nTwo.')
  })

  test('what nobody foresaw keeps its stack', () => {
    expect(explainStartError(new Error('x'))).toBeNull()
    expect(explainStartError(failure({ code: 'ERR_ASSERTION' }))).toBeNull()
    expect(explainStartError('x')).toBeNull()
  })
})

describe('the key of keys', () => {
  test('is made once, for us alone, and found again', () => {
    const config = { secretKey: null, dataDir: join(folder, 'new') }
    const made = loadSecretKey(config)
    expect(made).toHaveLength(32)
    expect(loadSecretKey(config)).toEqual(made)
    expect(statSync(join(folder, 'new', 'secret.key')).mode & 0o777).toBe(0o600)
  })

  test('is the one from the setting where there is one', () => {
    expect(loadSecretKey({ secretKey: Buffer.alloc(32, 1), dataDir: '/nowhere' })).toEqual(Buffer.alloc(32, 1))
  })

  test('is never replaced when it cannot be read', () => {
    writeFileSync(join(folder, 'secret.key'), 'torn')
    expect(() => loadSecretKey({ secretKey: null, dataDir: folder })).toThrow('put the file back from a backup')
  })
})
