import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { createDatabase, dropDatabase, withClient } from '../postgres/roles.ts'
import { describe } from './describe.ts'
import { appendOnly, checkProtection, countRows } from './protection.test-helper.ts'

const given = z.object({ owner: z.string(), app: z.string(), admin: z.string() })
const urls = given.parse(JSON.parse(readFileSync(inject('server').template, 'utf8')))
const name = `schema_${randomUUID().replaceAll('-', '')}`
const at = (url: string) => url.replace('/template_tillit', `/${name}`)

beforeAll(() => createDatabase(urls.admin, name, 'template_tillit'))
afterAll(() => dropDatabase(urls.admin, name))

const here = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8')

test('schema.sql and tables.ts are what the migrations make', async () => {
  const { schema, tables } = await describe(at(urls.owner))
  expect(here('../../migrations/schema.sql')).toBe(schema)
  expect(here('tables.ts')).toBe(tables)
})

test('every table belongs to a municipality, keeps the others out, and what is append-only cannot be changed', async () => {
  expect(await withClient(at(urls.owner), checkProtection)).toEqual([])
})

/** What is found when the schema is changed so; the change is taken back. */
const foundAfter = (change: string): Promise<string[]> =>
  withClient(at(urls.owner), async (client) => {
    await client.query('begin')
    await client.query(change)
    const found = await checkProtection(client)
    await client.query('rollback')
    return found
  })

test('a new table that nobody protected is found', async () => {
  expect(
    await foundAfter(
      'create table bare (municipality_id integer not null, bare_id uuid, primary key (bare_id)); create index on bare (bare_id)',
    ),
  ).toEqual([
    'bare: row-level security is not enabled and forced',
    'bare has no policy that holds writing to the own municipality',
    'bare: bare_pkey does not begin with municipality_id',
    'bare: index bare_bare_id_idx does not begin with municipality_id',
    'bare: index bare_pkey does not begin with municipality_id',
  ])
  expect(await foundAfter('create table stray (a integer)')).toContain('stray has no municipality_id')
})

test.each([
  ['alter table cases no force row level security', 'cases: row-level security is not enabled and forced'],
  ['create policy wide on persons using (true)', 'persons has a policy beside that of the own municipality: wide'],
  ['alter table units add unique (name)', 'units: units_name_key does not begin with municipality_id'],
  [
    'alter table units add unique (unit_id, municipality_id); alter table staff_roles add foreign key (unit_id, municipality_id) references units (unit_id, municipality_id)',
    'staff_roles: staff_roles_unit_id_municipality_id_fkey does not begin with municipality_id',
  ],
  [
    `alter table units add constraint apart exclude using gist (int4range(0, municipality_id, '[]') with &&) where (name = '')`,
    'units: index apart does not begin with municipality_id',
  ],
  ['grant update (facts) on decision_needs to tillit_app', 'decision_needs: tillit_app may update'],
  ['grant delete on journal_entries to tillit_login', 'journal_entries: tillit_login may delete'],
  ['grant truncate on sessions to public', 'sessions: tillit_app may truncate'],
  [
    'create function open() returns integer language sql security definer as $$ select 1 $$',
    'open runs with the rights of its owner',
  ],
  ['create view all_cases as select * from cases', 'all_cases is a view that reads with the rights of its owner'],
])('%s is found', async (change, finding) => {
  expect(await foundAfter(change)).toContain(finding)
})

test('without a municipality the application sees no row of any, and there are rows to see', async () => {
  const seen = await withClient(at(urls.app), async (client) => {
    await client.query('set role tillit_app')
    return countRows(client)
  })
  expect([...seen].filter(([table, count]) => count !== 0 && table !== 'municipalities')).toEqual([])
  const own = await withClient(at(urls.app), async (client) => {
    await client.query(`select set_config('tillit.municipality', '1', false)`)
    return countRows(client)
  })
  expect([...own].filter(([, count]) => count > 0).length).toBeGreaterThan(15)
  expect(appendOnly.filter((table) => !own.has(table))).toEqual([])
})

test('the application cannot write into another municipality, nor change what is append-only', async () => {
  await withClient(at(urls.app), async (client) => {
    await client.query(`select set_config('tillit.municipality', '1', false)`)
    const refused = (statement: string) =>
      client.query(statement).then(
        () => 'was done',
        (error: unknown) => (error instanceof Error ? error.message : ''),
      )
    expect(await refused(`insert into case_counters values (2, 2026, 1)`)).toContain('row-level security')
    expect(await refused(`update case_counters set municipality_id = 2`)).toContain('row-level security')
    for (const table of appendOnly) {
      expect(await refused(`update ${table} set municipality_id = municipality_id`)).toContain('permission denied')
      expect(await refused(`delete from ${table}`)).toContain('permission denied')
    }
    expect(await refused('set role tillit_owner')).toContain('permission denied')
    expect(await refused('create table mine (a integer)')).toContain('permission denied')
  })
})
