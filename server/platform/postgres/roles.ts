import { Client, escapeIdentifier as name, escapeLiteral as text } from 'pg'
import type { Secrets } from './secrets.ts'

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  // Without a listener, a server that goes away would take the whole program with it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Three roles with as little as each needs: `tillit_owner` owns the tables and migrates, `tillit_app` is what grants and
 * policies name, `tillit_login` logs in and may do what `tillit_app` may. None is a superuser or passes row-level security.
 */
export async function ensureRoles(adminUrl: string, secrets: Secrets): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ rolname: string }>(
      `select rolname from pg_roles where rolname = 'tillit_login'`,
    )
    if (rows.length === 0)
      await client.query(`
        begin;
        create role tillit_owner login nosuperuser nocreatedb nocreaterole nobypassrls password ${text(secrets.owner)};
        create role tillit_app nologin nosuperuser nobypassrls;
        create role tillit_login login nosuperuser nocreatedb nocreaterole nobypassrls password ${text(secrets.app)};
        grant tillit_app to tillit_login;
        revoke all on database template1, postgres from public;
        commit`)
    await ensureDatabase(client, 'tillit')
  })
}

async function ensureDatabase(client: Client, database: string): Promise<void> {
  const { rows } = await client.query(`select from pg_database where datname = $1`, [database])
  if (rows.length === 0) await client.query(`create database ${name(database)} owner tillit_owner`)
  await closeDatabase(client, database)
}

/** Only the owner and the application get in; temporary tables take the rows of a COPY. Rights on the database itself are not copied from a template. */
async function closeDatabase(client: Client, database: string): Promise<void> {
  await client.query(`
    revoke all on database ${name(database)} from public;
    grant connect, temporary on database ${name(database)} to tillit_app`)
}

/** A new database, empty or a copy of `template` (to which nobody may be connected). */
export async function createDatabase(adminUrl: string, database: string, template?: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const from = template === undefined ? '' : `template ${name(template)}`
    await client.query(`create database ${name(database)} owner tillit_owner ${from}`)
    await closeDatabase(client, database)
  })
}

/** Drops it, and those connected to it. */
export async function dropDatabase(adminUrl: string, database: string): Promise<void> {
  await withClient(adminUrl, (client) => client.query(`drop database if exists ${name(database)} with (force)`))
}
