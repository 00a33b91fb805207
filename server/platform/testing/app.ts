import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { z } from 'zod'
import { serve, type Server } from '../../serve.ts'
import { readConfig } from '../config/read.ts'
import { makeLog } from '../log/log.ts'
import { createDatabase, dropDatabase } from '../postgres/roles.ts'
import { vaultFrom } from '../vault/keyring.ts'
import { unwrapKey } from '../vault/seal.ts'
import { makeBrowser, type Browser } from './browser.ts'
import { testKey, testNow } from './global.ts'

export interface TestApp {
  base: string
  server: Server
  /** The database as its owner, inside a municipality: to see what is there, never to do what the API should do. */
  sql: (municipality: number, text: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>
  /** A browser signed in as a demo login, by the beginning of its label. */
  as: (label: string, municipality?: number) => Promise<Browser>
  /** Moves the clock. */
  wait: (by: { minutes?: number; days?: number }) => void
  now: () => Date
  log: () => string
  ownerUrl: string
  appUrl: string
  folder: string
  close: () => Promise<void>
}

const urls = z.object({ owner: z.string(), app: z.string(), admin: z.string() })

/** The whole server on a clone of the seeded database, as in production: the unprivileged login, real files, real jobs. */
export async function startApp(env: Record<string, string> = {}): Promise<TestApp> {
  const given = urls.parse(JSON.parse(readFileSync(inject('server').template, 'utf8')))
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await createDatabase(given.admin, name, 'template_tillit')
  const at = (url: string) => url.replace('/template_tillit', `/${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'tillit-app-'))
  const port = await freePort()
  const lines: string[] = []
  let ahead = 0
  const started = Date.now()
  const now = () => new Date(testNow.getTime() + (Date.now() - started) + ahead)
  const config = readConfig({ PORT: String(port), DATABASE_URL: at(given.app), SECRET_KEY: testKey.toString('base64'), DATA_DIR: folder, DEMO: '1', ...env })
  const server = await serve({ config, appUrl: at(given.app), secretKey: testKey, clock: { now }, log: makeLog('info', (line) => lines.push(line)) })
  const owner = new pg.Client({ connectionString: at(given.owner) })
  owner.on('error', () => undefined)
  await owner.connect()
  const sql: TestApp['sql'] = async (municipality, text, values = []) => {
    await owner.query(`select set_config('tillit.municipality', $1, false)`, [String(municipality)])
    return (await owner.query<Record<string, unknown>>(text, [...values])).rows
  }
  return {
    base: config.publicUrl, server, sql, now, folder, ownerUrl: at(given.owner), appUrl: at(given.app),
    as: async (label, municipality = 1) => makeBrowser(config.publicUrl, await signIn(sql, municipality, label, now())),
    wait: ({ minutes = 0, days = 0 }) => {
      ahead += (days * 1_440 + minutes) * 60_000
    },
    log: () => lines.join(''),
    close: async () => {
      await server.stop()
      await owner.end()
      await dropDatabase(given.admin, name)
      rmSync(folder, { recursive: true })
    },
  }
}

/** Puts a session where the login would; the login itself has tests of its own. */
async function signIn(sql: TestApp['sql'], municipality: number, label: string, now: Date): Promise<string> {
  const [login] = await sql(municipality, `select app, claims ->> 'sub' as sub, claims ->> 'personal_identity_number' as number from demo_logins where municipality_id = $1 and label like $2 order by position limit 1`, [municipality, `${label}%`])
  if (!login) throw new Error(`no demo login begins with ${label}`)
  const secret = randomBytes(32).toString('base64url')
  const staff = login.app === 'staff' ? await sql(municipality, 'select staff_id as id from staff where municipality_id = $1 and login_subject = $2', [municipality, login.sub]) : []
  const person = login.app === 'client' ? await findPerson(sql, municipality, String(login.number)) : null
  await sql(
    municipality,
    `insert into sessions (municipality_id, token_hash, staff_id, person_id, started_at, authenticated_at, seen_at, ends_at) values ($1, $2, $3, $4, $5, $5, $5, $5::timestamptz + interval '10 hours')`,
    [municipality, createHash('sha256').update(secret).digest(), staff[0]?.id ?? null, person, now],
  )
  return `tillit=${municipality}.${secret}`
}

async function findPerson(sql: TestApp['sql'], municipality: number, number: string): Promise<unknown> {
  const [town] = await sql(municipality, 'select wrapped_key from municipalities where municipality_id = $1', [municipality])
  const wrapped = town?.wrapped_key
  if (!Buffer.isBuffer(wrapped)) throw new Error('no key')
  const vault = vaultFrom(unwrapKey(testKey, wrapped, municipality), municipality)
  const [row] = await sql(municipality, 'select person_id from person_numbers where municipality_id = $1 and blind_index = $2', [municipality, vault.index(number)])
  if (!row) throw new Error('the client of this login is not known yet: sign in over the login')
  return row.person_id
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}
