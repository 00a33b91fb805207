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
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { startPostgres } from './start.ts'
import { ask, failure, log, trialFolder } from './trial.test-helper.ts'

const { root, dataDir, home, start, remove } = trialFolder()
afterAll(remove)

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
    // Through it a stream of rows goes into a table with row-level security (docs/decisions/0012); it is gone with the connection.
    expect(await failure(ask(running.appUrl, 'create temp table mine ()'))).toBe('no failure')
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
