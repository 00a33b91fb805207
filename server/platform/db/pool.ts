import pg from 'pg'
import { Kysely, PostgresDialect } from 'kysely'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

export interface Connected {
  db: Database
  pool: pg.Pool
  close: () => Promise<void>
}

// bigint as number: amounts are whole öre and stay far below 2^53; a larger value is a fault, not a rounding.
function readBigint(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error('bigint beyond safe range')
  return value
}
pg.types.setTypeParser(20, readBigint)
// A date is a day, not an instant.
pg.types.setTypeParser(1082, (text) => text)

export interface PoolOptions {
  url: string
  /** Role every statement runs as; the owner's pool has none. */
  role: 'tillit_app' | null
  max?: number
  /** A broken connection is told here; node-postgres would otherwise end the process. */
  onError: (error: Error) => void
}

export function connect(options: PoolOptions): Connected {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
    statement_timeout: 15_000,
    query_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'tillit',
    ...(options.role ? { options: `-c role=${options.role}` } : {}),
  })
  pool.on('error', options.onError)
  pool.on('connect', (client) => client.on('error', options.onError))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}
