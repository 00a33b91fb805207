import type { Transaction } from 'kysely'
import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { Config } from './config/read.ts'
import type { Database } from './db/pool.ts'
import type { Tables } from './db/tables.ts'
import type { Metrics } from './metrics.ts'
import type { FileStore } from './files/store.ts'
import type { Papers } from './scan/papers.ts'
import type { TenantVault } from './vault/tenant.ts'

/** What the server stands on, wired once in `main.ts`. Acts never see it: they get a `Call`. */
export interface Platform {
  config: Config
  clock: Clock
  db: Database
  files: FileStore
  papers: Papers
  log: Logger
  metrics: Metrics
  vaultOf: (tx: Transaction<Tables>, municipality: number) => Promise<TenantVault>
  cookieName: string
  languageOf: (header: string | undefined) => string
}
