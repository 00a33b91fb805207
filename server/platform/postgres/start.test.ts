import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { readPostmaster } from './leftover.ts'
import { exists, servesFolder } from './process.ts'
import { withClient } from './roles.ts'
import { startPostgres } from './start.ts'

const root = mkdtempSync(join(tmpdir(), 'tillit-postgres-'))
const dataDir = join(root, 'a folder with ö, spaces and a long name'.padEnd(120, '.'))
const home = join(dataDir, 'pg')
const log = { info: () => undefined, warn: () => undefined }
const start = () => startPostgres({ dataDir, log })
const ask = (url: string, sql: string): Promise<Record<string, unknown>[]> =>
  withClient(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows)
const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no failure',
    (error: unknown) => String(error),
  )

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A program of its own that starts the database and holds it until it is killed. */
async function startElsewhere() {
  const script = `import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'start.ts'))}
    const log = { info() {}, warn() {} }
    const running = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, log })
    console.log(running.ownerUrl)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [ownerUrl] = await once(createInterface(child.stdout), 'line')
  const server = readPostmaster(home)?.pid ?? 0
  return { child, ownerUrl: String(ownerUrl), server }
}

async function until(truth: () => boolean): Promise<void> {
  for (let wait = 0; wait < 500 && !truth(); wait++) await pause(10)
  expect(truth()).toBe(true)
}

describe('the private PostgreSQL', () => {
  test('is made on first start, past a half-made one, closed to others', async () => {
    mkdirSync(join(dataDir, 'pg-draft-torn', 'pg'), { recursive: true })
    const running = await start()
    expect(readdirSync(dataDir).toSorted()).toEqual(['lock', 'pg', 'pg.log', 'pg.secret'])
    expect(statSync(join(dataDir, 'pg.secret')).mode & 0o777).toBe(0o600)
    const set = `select name, setting from pg_settings where name in
      ('fsync', 'data_checksums', 'listen_addresses', 'log_min_messages', 'server_encoding', 'synchronous_commit') order by name`
    expect((await ask(running.appUrl, set)).map(({ setting }) => setting)).toEqual([
      'on',
      'on',
      '127.0.0.1',
      'log',
      'UTF8',
      'on',
    ])
    expect(await failure(ask(running.appUrl.replace(/:[0-9a-f]{48}@/, ':wrong@'), 'select 1'))).toContain('password')
    await running.stop()
    expect(readdirSync(dataDir)).not.toContain('lock')
  })

  test('gives the application as little as it needs', async () => {
    const running = await start()
    await ask(
      running.ownerUrl,
      'create table note (id int primary key, text text); grant select, insert on note to tillit_app',
    )
    await ask(running.appUrl, `insert into note values (1, 'kept')`)
    expect(await failure(ask(running.appUrl, 'create table mine ()'))).toContain('permission denied')
    expect(await failure(ask(running.appUrl, 'create schema mine'))).toContain('permission denied')
    expect(await failure(ask(running.appUrl, 'create temp table mine ()'))).toContain('permission denied')
    expect(await failure(ask(running.appUrl, 'delete from note'))).toContain('permission denied')
    expect(await failure(ask(running.appUrl, 'set role tillit_owner'))).toContain('permission denied')
    expect(await failure(ask(running.url('app', 'postgres'), 'select 1'))).toContain('permission denied')
    const powers = `select rolname from pg_roles where rolname like 'tillit%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`
    expect(await ask(running.adminUrl, powers)).toEqual([])
    await running.stop()
  })

  test('writes no personal data to its log', async () => {
    const running = await start()
    await failure(ask(running.appUrl, `insert into note values (1, 'Canary-7731')`))
    await failure(ask(running.appUrl, `select 'Canary-7731'::int`))
    await failure(ask(running.appUrl, `selekt 'Canary-7731'`))
    await running.stop()
    expect(readFileSync(join(dataDir, 'pg.log'), 'utf8')).not.toContain('Canary')
  })

  test('copies a database and drops it', async () => {
    const running = await start()
    await running.createDatabase('copy', 'tillit')
    expect(await ask(running.url('app', 'copy'), 'select text from note')).toEqual([{ text: 'kept' }])
    await running.dropDatabase('copy')
    expect(await failure(ask(running.url('app', 'copy'), 'select 1'))).toContain('does not exist')
    await running.stop()
  })

  test('refuses a second program on the same folder', async () => {
    const first = await startElsewhere()
    expect(await failure(start())).toContain(`Another Tillit (process ${first.child.pid}) is using the folder`)
    first.child.kill('SIGKILL')
    await until(() => !servesFolder(first.server, home))
  })

  test('ends with the program that started it, also when that is killed; what was answered is kept', async () => {
    const first = await startElsewhere()
    await ask(first.ownerUrl, `insert into note values (2, 'before the kill')`)
    first.child.kill('SIGKILL')
    const running = await start()
    expect(servesFolder(first.server, home)).toBe(false)
    expect(await ask(running.appUrl, 'select id from note order by id')).toEqual([{ id: 1 }, { id: 2 }])
    await running.stop()
  })

  test('comes back when everything is killed at once', async () => {
    const first = await startElsewhere()
    await ask(first.ownerUrl, `insert into note values (3, 'before both')`)
    process.kill(first.server, 'SIGKILL')
    first.child.kill('SIGKILL')
    const running = await start()
    expect(await ask(running.appUrl, 'select count(*)::int as n from note')).toEqual([{ n: 3 }])
    await running.stop()
  })

  test('ends a server that outlived its program and its keeper', async () => {
    const first = await startElsewhere()
    // A stopped keeper stops nothing: as if it had been killed too.
    first.child.kill('SIGSTOP')
    rmSync(join(dataDir, 'lock'))
    const running = await start()
    expect(servesFolder(first.server, home)).toBe(false)
    await running.stop()
    first.child.kill('SIGKILL')
  })

  test('takes a number that is used again for what it is', async () => {
    const stale = [process.ppid, home, 1, 1, '', '127.0.0.1', '       1         1', 'ready   ', ''].join('\n')
    writeFileSync(join(home, 'postmaster.pid'), stale)
    const running = await start()
    expect(exists(process.ppid)).toBe(true)
    await running.stop()
  })

  test('starts again when it is killed alone, on the same port', async () => {
    const running = await start()
    const first = readPostmaster(home)?.pid ?? 0
    process.kill(first, 'SIGKILL')
    await until(() => readPostmaster(home)?.ready === true && readPostmaster(home)?.pid !== first)
    expect(await ask(running.appUrl, 'select count(*)::int as n from note')).toEqual([{ n: 3 }])
    await running.stop()
    expect(readPostmaster(home)).toBeNull()
  })

  test.runIf(process.getuid?.() === 0)(
    'leaves the folder of another user to that user, even one without a name',
    async () => {
      const theirs = mkdtempSync(join(root, 'theirs-'))
      chmodSync(root, 0o711)
      chownSync(theirs, 54_321, 54_321)
      const running = await startPostgres({ dataDir: theirs, log })
      expect(await ask(running.appUrl, 'select 1 as n')).toEqual([{ n: 1 }])
      expect(statSync(join(theirs, 'pg', 'base')).uid).toBe(54_321)
      await running.stop()
    },
  )

  test('says in one sentence what is wrong with the folder, and lets go of it', async () => {
    const version = join(home, 'PG_VERSION')
    writeFileSync(version, '17\n')
    expect(await failure(start())).toContain('has version 17, but this Tillit needs 18')
    writeFileSync(version, '18\n')
    const secret = readFileSync(join(dataDir, 'pg.secret'), 'utf8')
    rmSync(join(dataDir, 'pg.secret'))
    expect(await failure(start())).toContain('The passwords of the database are gone')
    writeFileSync(join(dataDir, 'pg.secret'), secret)
    appendFileSync(join(home, 'postgresql.conf'), '\nno_such_setting = 1\n')
    expect(await failure(start())).toContain('The built-in PostgreSQL did not start')
    expect(readdirSync(dataDir)).not.toContain('lock')
  })
})
