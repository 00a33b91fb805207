import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Logger, runMigrations } from 'graphile-worker'

const folder = join(import.meta.dirname, '../../migrations')
const jobGrants = join(import.meta.dirname, '../jobs/grants.sql')
const quiet = new Logger(() => () => undefined)

/** Brings the database to the newest schema under a lock; an applied file that was changed since is a fault. */
export async function migrate(ownerUrl: string): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'tillit-migrate' })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('tillit.migrate'))`)
    await client.query(
      'create table if not exists migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
    )
    await ensureAppRole(client)
    await runMigrations({ connectionString: ownerUrl, logger: quiet })
    await client.query(readFileSync(jobGrants, 'utf8'))
    return { applied: await applyAll(client) }
  } finally {
    await client.end()
  }
}

async function applyAll(client: pg.Client): Promise<string[]> {
  const known = new Map<string, string>()
  for (const row of (await client.query<{ name: string; sha256: string }>('select name, sha256 from migrations')).rows)
    known.set(row.name, row.sha256)
  const applied: string[] = []
  for (const name of readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.sql$/.test(file))
    .toSorted()) {
    const text = readFileSync(join(folder, name), 'utf8')
    const sha256 = createHash('sha256').update(text).digest('hex')
    const before = known.get(name)
    if (before === sha256) continue
    if (before !== undefined) throw new Error(`migration ${name} was changed after it was applied`)
    await client.query('begin')
    await client.query(text)
    await client.query('insert into migrations (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
    applied.push(name)
  }
  return applied
}

/** The role the application works as. Where the owner may not create it, an administrator has. */
async function ensureAppRole(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(`select from pg_roles where rolname = 'tillit_app'`)
  if (rowCount === 0) await client.query('create role tillit_app nologin nobypassrls')
}

/** Names of migrations this code has and the database has not. */
export async function missingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'tillit-check',
    connectionTimeoutMillis: 3_000,
  })
  await client.connect()
  try {
    const { rows } = await client.query<{ there: boolean }>(`select to_regclass('migrations') is not null as there`)
    const files = readdirSync(folder).filter((file) => /^\d{4}-.*\.sql$/.test(file))
    if (rows[0]?.there !== true) return files
    const applied = new Set(
      (await client.query<{ name: string }>('select name from migrations')).rows.map((row) => row.name),
    )
    return files.filter((file) => !applied.has(file))
  } finally {
    await client.end()
  }
}
