import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appendOnly } from '../db/protection.test-helper.ts'
import { startApp, type TestApp } from '../testing/app.ts'

let app: TestApp
let login: Client
beforeAll(async () => {
  app = await startApp()
  login = new Client({ connectionString: app.appUrl })
  await login.connect()
  await login.query(`select set_config('tillit.municipality', '1', false)`)
})
afterAll(async () => {
  await login.end()
  await app.close()
})

/** The database's own no, or what it let through. */
async function told(statement: string): Promise<string> {
  try {
    const { rowCount } = await login.query(statement)
    return `let through, ${rowCount} rows`
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'no code'
  }
}

describe('F2: the application can add evidence and never take it back', () => {
  test.each(appendOnly)('%s', async (table) => {
    const [column] = await app.sql(
      1,
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 order by attnum limit 1`,
      [table],
    )
    for (const statement of [
      `update ${table} set ${String(column?.name)} = ${String(column?.name)}`,
      `delete from ${table}`,
      `truncate ${table}`,
    ])
      expect([statement, await told(statement)]).toEqual([statement, '42501'])
    await login.query('set role tillit_app')
    expect(await told(`delete from ${table}`)).toBe('42501')
    await login.query('reset role')
  })

  test('an application comes to say something else only by a wording of it that stays, and is never taken away', async () => {
    expect(await told(`update applications set content = '{}'`)).toBe('23514')
    for (const statement of ['update applications set arrived_on = arrived_on', 'delete from applications'])
      expect([statement, await told(statement)]).toEqual([statement, '42501'])
  })

  test('no table can be changed by the application that is not known to be: what is new is append-only, or named here', async () => {
    const rows = await app.sql(
      1,
      `
      select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and (has_table_privilege('tillit_app', c.oid, 'update') or has_table_privilege('tillit_app', c.oid, 'delete') or has_table_privilege('tillit_app', c.oid, 'truncate')) order by 1`,
    )
    expect(rows.map((row) => row.name)).toEqual([
      'absences',
      'addresses',
      'application_drafts',
      'assessments',
      'attachments',
      'case_assignments',
      'case_counters',
      'case_members',
      'cases',
      'child_analyses',
      'idempotency_keys',
      // Follows from the rest; triggers keep it.
      'open_applications',
      // The working copy of a form on paper: what it becomes stays.
      'paper_forms',
      'payment_accounts',
      'persons',
      'protected_identities',
      'saved_filters',
      'sessions',
      // Rows of a simulation are nobody's evidence: they are forgotten after a week.
      'simulation_households',
      'simulation_results',
      'simulations',
      'submissions',
      // On their way: nobody's evidence before they stand whole.
      'upload_parts',
      'uploads',
    ])
  })

  test('the ways around are shut: the owner, the triggers, the policies, the catalogue, the files of the server', async () => {
    for (const statement of [
      'set role tillit_owner',
      `set session_replication_role = 'replica'`,
      'alter table audit_events disable row level security',
      'alter table audit_events disable trigger all',
      'drop policy own_municipality on audit_events',
      `update pg_class set relrowsecurity = false`,
      `copy audit_events to '/tmp/x'`,
      `copy audit_events from program 'true'`,
      `create or replace function tenant() returns integer language sql as 'select 2'`,
      'create table stolen (x text)',
      'alter role tillit_login superuser',
      `select pg_read_file('/etc/passwd')`,
      `select lo_import('/etc/passwd')`,
      "load 'plpython3u'",
    ])
      expect([statement, await told(statement)]).toEqual([statement, '42501'])
  })

  test('the application gives itself no right it has not', async () => {
    await told('grant update, delete on audit_events to tillit_app, tillit_login')
    expect(await told('delete from audit_events')).toBe('42501')
  })
})
