import type { Readable, Writable } from 'node:stream'
import pg from 'pg'
import { from, to } from 'pg-copy-streams'

/** A connection of its own inside one municipality, for rows as a stream. COPY holds its connection from first row to last, so it takes none of the pool's. */
export interface Carrier {
  query: (text: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>
  /** The rows of a `copy … to stdout`. */
  out: (statement: string) => Readable
  /**
   * Takes the rows of a `copy … from stdin`. PostgreSQL has no COPY into a table with row-level security: copy into a temporary table and insert from there,
   * so that the policy sees each row.
   */
  into: (statement: string) => Writable
}

const longest = 120_000

/** Runs in one transaction as the application, inside the municipality: all of it stands, or nothing. */
export async function carry<T>(url: string, municipality: number, act: (carrier: Carrier) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'tillit-copy',
    options: '-c role=tillit_app',
    connectionTimeoutMillis: 2_000,
    statement_timeout: longest,
    idle_in_transaction_session_timeout: longest,
  })
  // A connection that is lost is told by the statement that waits for it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('tillit.municipality', $1, true)`, [String(municipality)])
    const done = await act({
      query: async (text, values = []) => (await client.query<Record<string, unknown>>(text, [...values])).rows,
      out: (statement) => client.query(to(statement)),
      into: (statement) => client.query(from(statement)),
    })
    await client.query('commit')
    return done
  } finally {
    // Ending the connection undoes what was not committed.
    await client.end()
  }
}
