import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { readPostmaster } from './leftover.ts'
import { withClient } from './roles.ts'
import { startPostgres } from './start.ts'

export const log = { info: () => undefined, warn: () => undefined }

/** A data folder to try things on, with a name of the unkind sort. */
export function trialFolder() {
  const root = mkdtempSync(join(tmpdir(), 'tillit-postgres-'))
  const dataDir = join(root, 'a folder with ö, spaces and a long name'.padEnd(120, '.'))
  return {
    root,
    dataDir,
    home: join(dataDir, 'pg'),
    start: () => startPostgres({ dataDir, log }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

export const ask = (url: string, sql: string): Promise<Record<string, unknown>[]> =>
  withClient(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows)

/** What a piece of work fails with. */
export const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no failure',
    (error: unknown) => String(error),
  )

/** A program of its own that starts the database and holds it until it is killed. */
export async function startElsewhere(dataDir: string) {
  const script = `import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'start.ts'))}
    const log = { info() {}, warn() {} }
    const running = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, log })
    console.log(running.ownerUrl)
    setInterval(() => {}, 1000)`
  const words = ['--input-type=module-typescript', '-e', script]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [ownerUrl] = await once(createInterface(child.stdout), 'line')
  return { child, ownerUrl: String(ownerUrl), server: readPostmaster(join(dataDir, 'pg'))?.pid ?? 0 }
}
