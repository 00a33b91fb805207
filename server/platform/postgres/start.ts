import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { takeLock, type Lock } from '../lock.ts'
import { findBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { chooseLauncher } from './launcher.ts'
import { endLeftover } from './leftover.ts'
import { createDatabase, dropDatabase, ensureRoles } from './roles.ts'
import { keepSecrets } from './secrets.ts'
import { runServer } from './server.ts'
import { keepAlive, type PostgresLog } from './supervise.ts'

export interface PostgresOptions {
  /** Made if absent. Holds `pg/`, `pg.log`, `pg.secret` and `lock`; one process at a time. */
  dataDir: string
  /** A free one unless given. */
  port?: number
  log: PostgresLog
  /** More settings of PostgreSQL, for tests and measurements. */
  settings?: Readonly<Record<string, string>>
}

export interface Postgres {
  port: number
  /** As `tillit_login`, who is `tillit_app`: what the application works with. */
  appUrl: string
  /** As `tillit_owner`: migrations only. */
  ownerUrl: string
  /** As superuser, on the database `postgres`. */
  adminUrl: string
  url(role: 'admin' | 'owner' | 'app', database: string): string
  createDatabase(name: string, template?: string): Promise<void>
  dropDatabase(name: string): Promise<void>
  /** Waits for the last write to disk, then frees the folder. */
  stop(): Promise<void>
}

/** Starts the private PostgreSQL of a data folder, after taking the folder's lock. It ends with this process, also when that is killed. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 })
  const dataDir = realpathSync(options.dataDir)
  const lock = takeLock(dataDir)
  try {
    return await startLocked(options, dataDir, lock)
  } catch (error) {
    lock.release()
    throw error
  }
}

async function startLocked(options: PostgresOptions, dataDir: string, lock: Lock): Promise<Postgres> {
  const home = join(dataDir, 'pg')
  const binaries = findBinaries()
  const secrets = keepSecrets(dataDir)
  const launcher = chooseLauncher(dataDir, binaries.postgres)
  await ensureCluster(dataDir, binaries, launcher, secrets.admin)
  await endLeftover(home, binaries, launcher)
  const plan = { dataDir, postgres: binaries.postgres, launcher, port: options.port, settings: options.settings ?? {} }
  const server = await runServer(plan)
  const kept = keepAlive(server, plan, options.log)
  const names = { admin: 'postgres', owner: 'tillit_owner', app: 'tillit_login' }
  const url = (role: 'admin' | 'owner' | 'app', database: string) =>
    `postgres://${names[role]}:${secrets[role]}@127.0.0.1:${server.port}/${encodeURIComponent(database)}`
  const adminUrl = url('admin', 'postgres')
  const stop = async () => {
    await kept.stop()
    lock.release()
  }
  try {
    await ensureRoles(adminUrl, secrets)
  } catch (error) {
    await kept.stop()
    throw error
  }
  return {
    port: server.port,
    appUrl: url('app', 'tillit'),
    ownerUrl: url('owner', 'tillit'),
    adminUrl,
    url,
    createDatabase: (name, template) => createDatabase(adminUrl, name, template),
    dropDatabase: (name) => dropDatabase(adminUrl, name),
    stop,
  }
}
