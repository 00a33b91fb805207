import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startPostgres } from '../server/platform/postgres/start.ts'
import { makeBrowser, type Browser } from '../server/platform/testing/browser.ts'
import { signIn, type Sql } from '../server/platform/testing/signIn.ts'

export interface Bench {
  base: string
  as: (label: string) => Promise<Browser>
  sql: Sql
  appUrl: string
  close: () => Promise<void>
}

const root = join(import.meta.dirname, '..')
const key = Buffer.alloc(32, 3)

/** The server as it runs in production, a process of its own, on a PostgreSQL that writes through to disk. */
export async function startBench(households: number, port: number): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'tillit-bench-'))
  const postgres = await startPostgres({
    dataDir: join(folder, 'database'),
    log: { info: () => undefined, warn: () => undefined },
  })
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: postgres.appUrl,
    DATABASE_OWNER_URL: postgres.ownerUrl,
    SECRET_KEY: key.toString('base64'),
    DEMO: '1',
    DEMO_HOUSEHOLDS: String(households),
    LOG_LEVEL: 'warn',
  }
  const child = spawn(process.execPath, ['server/main.ts'], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const base = `http://localhost:${port}`
  await waitFor(`${base}/health/ready`, child)
  const owner = new pg.Client({ connectionString: postgres.ownerUrl })
  await owner.connect()
  const sql: Sql = async (municipality, text, values = []) => {
    await owner.query(`select set_config('tillit.municipality', $1, false)`, [String(municipality)])
    return (await owner.query<Record<string, unknown>>(text, [...values])).rows
  }
  return {
    base,
    sql,
    appUrl: postgres.appUrl,
    as: async (label) => makeBrowser(base, await signIn(sql, { municipality: 1, label, now: new Date(), key })),
    close: async () => {
      child.kill('SIGTERM')
      await new Promise((resolve) => child.once('exit', resolve))
      await owner.end()
      await postgres.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

export async function waitFor(url: string, child: ChildProcess, longestMs = 60_000): Promise<void> {
  const until = Date.now() + longestMs
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await pause(20)
  }
  throw new Error('the server did not answer in time')
}
