import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { z } from 'zod'
import { serve, type Server } from '../../serve.ts'
import { readConfig } from '../config/read.ts'
import { makeLog } from '../log/log.ts'
import { createDatabase, dropDatabase } from '../postgres/roles.ts'
import { makeBrowser, type Browser } from './browser.ts'
import { freePort } from './freePort.ts'
import { testKey, testNow } from './global.ts'
import { signIn, type Sql } from './signIn.ts'

export interface TestApp {
  base: string
  server: Server
  /** The database as its owner, inside a municipality: to see what is there, never to do what the API should do. */
  sql: Sql
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
  const config = readConfig({
    PORT: String(port),
    DATABASE_URL: at(given.app),
    SECRET_KEY: testKey.toString('base64'),
    DATA_DIR: folder,
    DEMO: '1',
    ...env,
  })
  const server = await serve({
    config,
    appUrl: at(given.app),
    secretKey: testKey,
    clock: { now },
    log: makeLog('info', (line) => lines.push(line)),
  })
  const owner = new pg.Client({ connectionString: at(given.owner) })
  owner.on('error', () => undefined)
  await owner.connect()
  const sql: Sql = async (municipality, text, values = []) => {
    await owner.query(`select set_config('tillit.municipality', $1, false)`, [String(municipality)])
    return (await owner.query<Record<string, unknown>>(text, [...values])).rows
  }
  return {
    base: config.publicUrl,
    server,
    sql,
    now,
    folder,
    ownerUrl: at(given.owner),
    appUrl: at(given.app),
    as: async (label, municipality = 1) =>
      makeBrowser(config.publicUrl, await signIn(sql, { municipality, label, now: now(), key: testKey })),
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
