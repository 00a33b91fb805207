import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { Client } from 'pg'
import { inject } from 'vitest'
import { z } from 'zod'
import { session } from '../../../../api/administration.ts'
import { trust } from '../../../../base/trust.ts'
import { serverLanguage } from '../../../../texts/say.ts'
import { readConfig, type Config } from '../../config/read.ts'
import { connect } from '../../db/pool.ts'
import { migrate } from '../../db/migrate.ts'
import { buildApp } from '../../http/app.ts'
import { bind } from '../../http/bind.ts'
import type { Who } from '../../http/who.ts'
import { makeLog } from '../../log/log.ts'
import { makeMetrics } from '../../metrics.ts'
import type { Platform } from '../../platform.ts'
import { createDatabase, dropDatabase } from '../../postgres/roles.ts'
import { makeKeyring } from '../../vault/keyring.ts'
import { makeTenantKey, wrapKey } from '../../vault/seal.ts'
import { cookieFor, registerLogin } from '../register.ts'

/** A server with the sign-in alone, on a database of its own, for the tests of the sign-in. */
export interface TestServer {
  base: string
  platform: Platform
  /** Turns the clock forward. */
  wait: (minutes: number) => void
  /** Speaks to the database as its owner, inside municipality 1. */
  query: (text: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>
  /** Every line that was logged. */
  log: () => string
  close: () => Promise<void>
}

export async function startTestServer(
  env: Record<string, string>,
  more: (app: FastifyInstance, platform: Platform) => Promise<void> = async () => undefined,
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tillit-login-'))
  const database = await emptyDatabase()
  await migrate(database.ownerUrl)
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const key = randomBytes(32)
  await seed(owner, key)
  const { db, close: closePool } = connect({ url: database.appUrl, role: 'tillit_app', onError: () => undefined })
  const port = await freePort()
  const lines: string[] = []
  let ahead = 0
  const config = readConfig({
    PORT: String(port),
    DATABASE_URL: database.appUrl,
    SECRET_KEY: key.toString('base64'),
    DATA_DIR: folder,
    ...env,
  })
  const now = () => new Date(Date.now() + ahead * 60_000)
  const platform = platformOf({ config, db, key, now, write: (line) => lines.push(line) })
  const app = await buildApp(platform, [bind(session, whoIs)], async (inner) => {
    await registerLogin(inner, platform)
    await more(inner, platform)
  })
  await app.listen({ port, host: '127.0.0.1' })
  return {
    base: config.publicUrl,
    platform,
    wait: (minutes) => void (ahead += minutes),
    query: async (text, values = []) => (await owner.query<Record<string, unknown>>(text, [...values])).rows,
    log: () => lines.join(''),
    close: async () => {
      await app.close()
      await closePool()
      await owner.end()
      await database.drop()
      rmSync(folder, { recursive: true })
    },
  }
}

interface PlatformParts {
  config: Config
  db: Platform['db']
  key: Buffer
  now: () => Date
  write: (line: string) => void
}

const platformOf = ({ config, db, key, now, write }: PlatformParts): Platform => ({
  config,
  db,
  clock: { now },
  // No page of the sign-in touches a file.
  files: trust<Platform['files']>({}),
  papers: trust<Platform['papers']>({}),
  log: makeLog('trace', write),
  metrics: makeMetrics(() => 0),
  vaultOf: makeKeyring(key),
  cookieName: cookieFor(config.publicUrl),
  languageOf: serverLanguage,
})

const urls = z.object({ owner: z.string(), app: z.string(), admin: z.string() })

/** A database without tables, on the server of this test run. */
async function emptyDatabase() {
  const given = urls.parse(JSON.parse(readFileSync(inject('server').template, 'utf8')))
  const name = `login_${randomUUID().replaceAll('-', '')}`
  await createDatabase(given.admin, name)
  const at = (url: string) => url.replace(/\/[^/]*$/, `/${name}`)
  return { ownerUrl: at(given.owner), appUrl: at(given.app), drop: () => dropDatabase(given.admin, name) }
}

/** Enough of an answer to see whether a session holds. */
const whoIs = async ({ who }: { who: Who }) => ({
  kind: who.kind === 'staff' ? ('staff' as const) : ('client' as const),
  name: null,
  municipality: '',
  roles: [],
  endsInSeconds: 0,
  idleSeconds: 0,
  holder: '',
})

async function seed(owner: Client, key: Buffer): Promise<void> {
  for (const [id, slug, name] of [
    [2, 'grannby', 'Grannby'],
    [1, 'lindsjo', 'Lindsjö'],
  ] as const) {
    await owner.query(`select set_config('tillit.municipality', $1, false)`, [String(id)])
    await owner.query(
      `insert into municipalities values ($1, $2, $3, '212000-0000', 'Län', 'NDEASESS', 'SE0000000000000000000000', $4)`,
      [id, slug, name, wrapKey(key, makeTenantKey(), id)],
    )
  }
  await owner.query(`insert into staff (municipality_id, staff_id, login_subject, name, title) values
    (1, '00000000-0000-7000-8000-000000000001', 'sara', 'Sara Ek', 'Socialsekreterare'),
    (1, '00000000-0000-7000-8000-000000000002', 'slutat', 'Olle Slutat', 'Socialsekreterare')`)
  await owner.query(`insert into staff_roles (municipality_id, staff_id, role, valid_from, valid_to) values
    (1, '00000000-0000-7000-8000-000000000001', 'caseworker', '2020-01-01', null),
    (1, '00000000-0000-7000-8000-000000000002', 'caseworker', '2020-01-01', '2020-12-31')`)
}

/** A port that was free a moment ago: the public address must be known before the server listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}
