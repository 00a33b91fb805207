import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { seedDemo } from '../../demo/seed.ts'
import { migrate } from '../db/migrate.ts'
import { startPostgres } from '../postgres/start.ts'

/** What every test thread needs to reach the run's database server. */
export interface TestServer {
  adminUrl: string
  /** Migrated, with the synthetic municipalities. Cloned for each test file. */
  template: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    server: TestServer
  }
}

/** The day of the tests: the law's tables reach the months around it. */
export const testNow = new Date('2026-11-18T08:00:00Z')
export const testKey: Buffer = Buffer.alloc(32, 7)

/** One database server for the run, one seeded template in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'tillit-test-'))
  const quiet = { info: () => undefined, warn: () => undefined }
  const server = await startPostgres({
    dataDir: folder,
    log: quiet,
    settings: { fsync: 'off', max_connections: '200' },
  })
  await server.createDatabase('template_tillit')
  const ownerUrl = server.url('owner', 'template_tillit')
  await migrate(ownerUrl)
  await seedDemo({ ownerUrl, households: 60, seed: 'lindsjo', now: testNow, keyEncryptionKey: testKey })
  writeFileSync(
    join(folder, 'urls.json'),
    JSON.stringify({ owner: ownerUrl, app: server.url('app', 'template_tillit'), admin: server.adminUrl }),
  )
  project.provide('server', { adminUrl: server.adminUrl, template: join(folder, 'urls.json') })
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}
