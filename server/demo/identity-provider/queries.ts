import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../../platform/db/pool.ts'
import { within, type Read } from '../../platform/db/transaction.ts'
import type { Platform } from '../../platform/platform.ts'

export interface DemoMunicipality {
  id: number
  slug: string
  name: string
}

export async function findMunicipality(db: Database, slug: string): Promise<DemoMunicipality | null> {
  const { rows } =
    await sql<DemoMunicipality>`select municipality_id as id, slug, name from municipalities where slug = ${slug}`.execute(
      db,
    )
  return rows[0] ?? null
}

export interface DemoLogin {
  id: string
  label: string
}

const listLogins = (tx: Read, app: string) =>
  sql<DemoLogin>`
  select login_id as id, label from demo_logins where municipality_id = ${tx.municipality} and app = ${app}
  order by position, label, login_id`.execute(tx.db)

/** Who can be chosen in one municipality's app, in the order to show them. */
export async function demoLogins(platform: Platform, municipality: number, app: string): Promise<readonly DemoLogin[]> {
  const { rows } = await within(platform.db, municipality, platform.vaultOf, (tx) => listLogins(tx, app))
  return rows
}

const claims = z.looseObject({ sub: z.string().min(1) })
export type DemoClaims = z.infer<typeof claims>

const readClaims = (tx: Read, app: string, key: { login: string } | { sub: string }) =>
  sql<{ claims: unknown }>`
  select claims from demo_logins where municipality_id = ${tx.municipality} and app = ${app}
    and ${'login' in key ? sql`login_id = ${key.login}` : sql`claims ->> 'sub' = ${key.sub}`}`.execute(tx.db)

/** What is told of one who can be chosen, by the button or by the subject; null when they are gone. */
export async function findDemoClaims(
  platform: Platform,
  at: { municipality: number; app: string },
  key: { login: string } | { sub: string },
): Promise<DemoClaims | null> {
  const { rows } = await within(platform.db, at.municipality, platform.vaultOf, (tx) => readClaims(tx, at.app, key))
  return rows[0] ? claims.parse(rows[0].claims) : null
}
