import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from '../server/platform/db/describe.ts'
import { migrate } from '../server/platform/db/migrate.ts'
import { startPostgres } from '../server/platform/postgres/start.ts'

const folder = mkdtempSync(join(tmpdir(), 'tillit-schema-'))
const server = await startPostgres({ dataDir: folder, log: { info: () => undefined, warn: () => undefined } })
try {
  await migrate(server.ownerUrl)
  const { schema, tables } = await describe(server.ownerUrl)
  writeFileSync(join(import.meta.dirname, '../server/migrations/schema.sql'), schema)
  writeFileSync(join(import.meta.dirname, '../server/platform/db/tables.ts'), tables)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true })
}
