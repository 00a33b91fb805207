import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../server/platform/postgres/start.ts'
import { tell } from './figures.ts'
import { waitFor } from './server.ts'

const root = join(import.meta.dirname, '..')

async function startOnce(dataDir: string, port: number): Promise<number> {
  const from = performance.now()
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
  await waitFor(`http://localhost:${port}/`, child)
  const took = performance.now() - from
  child.kill('SIGTERM')
  await new Promise((resolve) => child.once('exit', resolve))
  return took
}

const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`

/** From the command to the first page: on an empty folder with a whole municipality to make, and again. Held against PostgreSQL's own start. */
export async function benchStart(port: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tillit-start-'))
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  const first = await startOnce(folder, port)
  const later = await startOnce(folder, port)
  const from = performance.now()
  const alone = await startPostgres({ dataDir: folder, log: { info: () => undefined, warn: () => undefined } })
  const postgres = performance.now() - from
  await alone.stop()
  rmSync(folder, { recursive: true })
  tell('first start (database, demo, web apps)', seconds(first), {
    name: 'PostgreSQL alone',
    value: seconds(postgres),
    ratio: first / postgres,
  })
  tell('later start', seconds(later), { name: 'PostgreSQL alone', value: seconds(postgres), ratio: later / postgres })
}
