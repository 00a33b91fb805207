import { createHash } from 'node:crypto'
import pg from 'pg'
import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely'
import { trust } from '../../../base/trust.ts'
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
pg.types.setTypeParser(pg.types.builtins.INT8, readBigint)
// A date is a day, not an instant.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

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
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { connect: () => preparing(pool), end: () => pool.end(), options: pool.options },
    }),
  })
  return { db, pool, close: () => db.destroy() }
}

/** Each statement is prepared once per connection: planning the month page takes several times as long as running it. */
async function preparing(pool: pg.Pool): Promise<PostgresPoolClient> {
  const client = await pool.connect()
  const query = (text: string, values: readonly unknown[]) =>
    values.length === 0 ? client.query(text) : client.query({ name: nameOf(text), text, values: [...values] })
  // Kysely's client may be asked for a cursor too; nobody here does.
  return trust<PostgresPoolClient>({ query, release: () => client.release() })
}

const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 40)
  names.set(text, name)
  return name
}
