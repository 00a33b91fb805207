import pg from 'pg'

export interface Description {
  /** The whole schema as text, for reading in a diff. */
  schema: string
  /** The tables as TypeScript types, for the query builder. */
  tables: string
}

/** What the database really holds, read from its catalogue. */
export async function describe(url: string): Promise<Description> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const columns = (await client.query<Column>(columnsQuery)).rows
    const lines = (await client.query<{ line: string }>(schemaQuery)).rows.map((row) => row.line)
    return { schema: schemaText(columns, lines), tables: tablesText(columns) }
  } finally {
    await client.end()
  }
}

interface Column {
  table_name: string
  column_name: string
  type: string
  not_null: boolean
  default: string | null
  generated: boolean
}

const columnsQuery = `
  select c.relname as table_name, a.attname as column_name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as not_null,
    pg_get_expr(d.adbin, d.adrelid) as default, a.attidentity <> '' as generated
  from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and c.relname <> 'migrations'
  order by c.relname, a.attnum`

const schemaQuery = `
  select line from (
    select 1 as part, conrelid::regclass::text as of, format('alter table %s add constraint %I %s;', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
      from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c', 'x') and conrelid <> 0 and conrelid::regclass::text <> 'migrations'
    union all select 2, tablename, indexdef || ';' from pg_indexes i where schemaname = 'public' and tablename <> 'migrations'
      and not exists (select from pg_constraint where conname = i.indexname)
    union all select 3, tablename, format('policy %s on %s for %s using %s with check %s', policyname, tablename, cmd, qual, with_check) from pg_policies where schemaname = 'public'
    union all select 4, relname, format('row level security on %s: enabled %s, forced %s', relname, relrowsecurity, relforcerowsecurity) from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'
    union all select 5, table_name, format('grant %s on %s to tillit_app', string_agg(lower(privilege_type), ', ' order by privilege_type), table_name)
      from information_schema.table_privileges where table_schema = 'public' and grantee = 'tillit_app' group by table_name
    union all select 6, proname, pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
    union all select 7, tgrelid::regclass::text, pg_get_triggerdef(oid) || ';' from pg_trigger where not tgisinternal and tgrelid::regclass::text not like 'graphile%'
  ) all_lines order by part, of, line`

function schemaText(columns: readonly Column[], lines: readonly string[]): string {
  const tables = [...Map.groupBy(columns, (column) => column.table_name)].map(([table, own]) => {
    const words = own.map(
      (c) =>
        `  ${c.column_name} ${c.type}${c.not_null ? ' not null' : ''}${c.default === null ? '' : ` default ${c.default}`}`,
    )
    return `create table ${table} (\n${words.join(',\n')}\n);`
  })
  return `-- Written by \`npm run schema\`; a test holds it against the migrations.\n\n${[...tables, ...lines].join('\n\n')}\n`
}

const types: Readonly<Record<string, string>> = {
  integer: 'number',
  smallint: 'number',
  bigint: 'number',
  text: 'string',
  uuid: 'string',
  date: 'string',
  boolean: 'boolean',
  bytea: 'Buffer',
  xid8: 'string',
  'timestamp with time zone': 'ColumnType<Date, Date | string, Date | string>',
  jsonb: 'ColumnType<unknown, string, string>',
  'text[]': 'string[]',
  'uuid[]': 'string[]',
}

function tablesText(columns: readonly Column[]): string {
  const tables = [...Map.groupBy(columns, (column) => column.table_name)].map(([table, own]) => {
    const fields = own.map((column) => `    ${column.column_name}: ${fieldType(column)}`)
    return `  ${table}: {\n${fields.join('\n')}\n  }`
  })
  return `// Written by \`npm run schema\` from the migrations; a test holds it against them.\nimport type { ColumnType, Generated } from 'kysely'\n\nexport interface Tables {\n${tables.join('\n')}\n}\n`
}

function fieldType(column: Column): string {
  const bare = types[column.type]
  if (bare === undefined) throw new Error(`no TypeScript type for ${column.type}`)
  const known = column.not_null ? bare : `${bare} | null`
  return column.default !== null || column.generated ? `Generated<${known}>` : known
}
