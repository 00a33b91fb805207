import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { session } from '../api/administration.ts'
import { monthPage, queue } from '../api/cases.ts'
import { decide } from '../api/decisions.ts'
import { myLetter, myMonth } from '../api/me.ts'
import { attest, sendPayments } from '../api/payments.ts'
import { startPostgres, type Postgres } from './platform/postgres/start.ts'
import { withClient } from './platform/postgres/roles.ts'
import { freePort } from './platform/testing/freePort.ts'
import { endServer, ready, startServer, type Running } from './platform/testing/kill/process.ts'
import { signInOverLogin } from './platform/testing/overLogin.ts'
import type { Sql } from './platform/testing/signIn.ts'
import { apply, assess, at, deciding, inNeed, settled } from './platform/testing/story.ts'
import { readPdf } from './letters/render/reading.test-helper.ts'

const folder = mkdtempSync(join(tmpdir(), 'tillit-production-'))
const dataDir = join(folder, 'data')
let theirs: Postgres
let running: Running
let base: string
let env: Record<string, string>
let owner: pg.Client

/** A server that is somebody else's: an administrator there has made a database and two logins, and gives away no more than that. */
async function administrate(): Promise<{ app: string; owner: string }> {
  theirs = await startPostgres({
    dataDir: join(folder, 'theirs'),
    log: { info: () => undefined, warn: () => undefined },
  })
  await withClient(theirs.adminUrl, async (admin) => {
    await admin.query(
      `create role kommun_owner login nosuperuser nocreaterole nocreatedb nobypassrls password 'owner-of-it'`,
    )
    await admin.query(
      `create role kommun_app login nosuperuser nocreaterole nocreatedb nobypassrls password 'app-of-it'`,
    )
    await admin.query('grant tillit_app to kommun_app')
    await admin.query('create database ekonomiskt_bistand owner kommun_owner')
    await admin.query('revoke all on database ekonomiskt_bistand from public')
    await admin.query('grant connect on database ekonomiskt_bistand to tillit_app')
  })
  const address = (user: string) => `postgres://${user}@127.0.0.1:${theirs.port}/ekonomiskt_bistand`
  return { app: address('kommun_app:app-of-it'), owner: address('kommun_owner:owner-of-it') }
}

beforeAll(async () => {
  const urls = await administrate()
  const port = await freePort()
  base = `http://localhost:${port}`
  env = {
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
    SECRET_KEY: Buffer.alloc(32, 5).toString('base64'),
    DEMO: '1',
    DEMO_HOUSEHOLDS: '30',
  }
  running = startServer(env)
  owner = new pg.Client({ connectionString: urls.owner })
  await owner.connect()
  await ready(base, running)
}, 90_000)
afterAll(async () => {
  await endServer(running, 'SIGTERM')
  await owner.end()
  await theirs.stop()
  rmSync(folder, { recursive: true, force: true })
})

const sql: Sql = async (municipality, text, values = []) => {
  await owner.query(`select set_config('tillit.municipality', $1, false)`, [String(municipality)])
  return (await owner.query<Record<string, unknown>>(text, [...values])).rows
}
const as = (label: string) => signInOverLogin(base, sql, label)

async function listen(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : 0
}

/** How a start ends that should not succeed: its number, what it said and how long it took. */
async function failedStart(change: Record<string, string>): Promise<{ code: number | null; said: string; ms: number }> {
  const began = Date.now()
  const failing = startServer({ ...env, PORT: String(await freePort()), ...change })
  const [code] = await once(failing.child, 'exit')
  return { code: typeof code === 'number' ? code : null, said: failing.said().trim(), ms: Date.now() - began }
}

describe('on the municipality’s own PostgreSQL, with an owner and a login that may little', () => {
  test('a month goes from application to the bank, everybody signed in through OpenID', async () => {
    const client = await as('Ensamstående, två barn')
    expect(await client.call(session)).toMatchObject({ kind: 'client' })
    const [open] = (await sql(1, `select max(month) as month from applications`)).map((row) => String(row.month))
    const { caseNumber, month } = await apply(client, open ?? '')
    const sara = await as('Sara Ek')
    expect(await sara.call(session)).toMatchObject({
      kind: 'staff',
      name: 'Sara Ek',
      roles: expect.arrayContaining(['caseworker']),
    })
    const row = (await sara.call(queue)).rows.find((one) => one.caseNumber === caseNumber)
    const where = { caseId: row?.caseId ?? '', month }
    const assessed = await assess(sara, where, inNeed)
    const { granted } = await sara.call(decide, deciding(assessed))
    const { payments } = await settled(sara, where, 1, 1)
    const birgitta = await as('Birgitta Lövgren')
    await birgitta.call(attest, { body: { paymentIds: payments.map((one) => one.paymentId) } })
    expect((await birgitta.call(sendPayments)).total).toBeGreaterThanOrEqual(granted)
    const mine = await client.call(myMonth, { params: { month } })
    expect(mine).toMatchObject({ status: 'decided', granted, payments: [{ state: 'sent', amount: granted }] })
    const letter = await client.raw(myLetter, { params: { letterId: mine.letters[0]?.letterId ?? '' } })
    expect(readPdf(new Uint8Array(await letter.arrayBuffer())).text).toContain(caseNumber)
    expect((await sara.call(monthPage, at(where))).letters[0]?.receivedAt).not.toBeNull()
  })

  test('no private database was started beside it', () => {
    expect(readdirSync(dataDir)).not.toContain('pg')
    expect(readdirSync(dataDir)).not.toContain('pg.secret')
  })

  test('the owner is no more than an owner, and the login can neither change evidence nor see past its municipality', async () => {
    const powers = await sql(
      1,
      `select rolname from pg_roles where rolname like 'kommun%' and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls)`,
    )
    expect(powers).toEqual([])
    await withClient(env.DATABASE_URL ?? '', async (app) => {
      await app.query(`select set_config('tillit.municipality', '1', false)`)
      for (const table of [
        'audit_events',
        'audit_chain',
        'decisions',
        'decision_needs',
        'payments',
        'payment_attests',
        'payment_file_lines',
        'journal_entries',
        'calculations',
        'letters',
      ]) {
        for (const act of [`update ${table} set municipality_id = 1`, `delete from ${table}`])
          await expect(app.query(act), act).rejects.toThrow('permission denied')
      }
      expect((await app.query('select distinct municipality_id from cases')).rows).toEqual([{ municipality_id: 1 }])
      await app.query(`select set_config('tillit.municipality', '', false)`)
      expect((await app.query('select 1 from cases')).rows).toEqual([])
    })
  })
})

describe('a start that must not succeed', () => {
  test('on a data folder another process uses', async () => {
    const { code, said } = await failedStart({})
    expect(code).toBe(1)
    expect(said).toMatch(/^Another Tillit \(process \d+\) is using the folder .*: stop it first\.$/)
  })

  test.each<[string, (url: URL) => void]>([
    ['does not answer', (url) => (url.port = '1')],
    ['takes the call and says nothing', (url) => (url.port = String(silent.port))],
  ])(
    'when the database %s: one sentence, within ten seconds, and no database of its own instead',
    async (how, change) => {
      const other = join(folder, how)
      const wrong = Object.fromEntries(
        ['DATABASE_URL', 'DATABASE_OWNER_URL'].map((name) => {
          const url = new URL(env[name] ?? '')
          change(url)
          return [name, url.href]
        }),
      )
      const { code, said, ms } = await failedStart({ ...wrong, DATA_DIR: other })
      expect(said).toMatch(/^The database in DATABASE_URL [^\n]+\.$/)
      expect(said).not.toContain('of-it')
      expect(code).toBe(1)
      expect(ms).toBeLessThan(10_000)
      expect(readdirSync(other)).not.toContain('pg')
    },
  )

  /** Something that listens where a database should. */
  const silent = { port: 0, close: (): unknown => undefined }
  beforeAll(async () => {
    const quiet = createServer(() => undefined)
    silent.port = await listen(quiet)
    silent.close = () => quiet.close()
  })
  afterAll(() => silent.close())
})
