import { sql, type Kysely, type Transaction } from 'kysely'
import { refuse } from '../../../base/refusal.ts'
import type { Tables } from '../db/tables.ts'
import { blindIndex, deriveKey, open, seal, unwrapKey } from './seal.ts'
import type { SealPurpose, TenantVault } from './tenant.ts'

/** Opens each municipality's key once, with the key that stands outside the database. */
export function makeKeyring(
  keyEncryptionKey: Buffer,
): (tx: Transaction<Tables>, municipality: number) => Promise<TenantVault> {
  const known = new Map<number, TenantVault>()
  return async (tx, municipality) => {
    const before = known.get(municipality)
    if (before) return before
    const { rows } = await sql<{
      wrapped_key: Buffer
    }>`select wrapped_key from municipalities where municipality_id = ${municipality}`.execute(tx)
    const row = rows[0]
    const vault = row ? vaultFrom(unwrapKey(keyEncryptionKey, row.wrapped_key, municipality), municipality) : closed
    if (row) known.set(municipality, vault)
    return vault
  }
}

export function vaultFrom(tenantKey: Buffer, municipality: number): TenantVault {
  const keys = { person: deriveKey(tenantKey, 'person'), protected: deriveKey(tenantKey, 'protected') }
  const indexKey = deriveKey(tenantKey, 'index')
  const place = (where: string) => `${municipality}|${where}`
  return {
    seal: (purpose: SealPurpose, text, where) => seal(keys[purpose], Buffer.from(text), place(where)),
    open: (purpose: SealPurpose, sealed, where) => open(keys[purpose], sealed, place(where)).toString('utf8'),
    index: (value) => blindIndex(indexKey, value),
    fileKey: deriveKey(tenantKey, 'file'),
  }
}

const closed: TenantVault = {
  seal: () => refuse('not_found'),
  open: () => refuse('not_found'),
  index: () => refuse('not_found'),
  get fileKey() {
    return refuse('not_found')
  },
}

/** Whether the key opens every municipality's own: asked once, before anybody is served. */
export async function opensAll(db: Kysely<Tables>, keyEncryptionKey: Buffer): Promise<boolean> {
  const { rows } = await sql<{
    municipality_id: number
    wrapped_key: Buffer
  }>`select municipality_id, wrapped_key from municipalities`.execute(db)
  try {
    for (const row of rows) unwrapKey(keyEncryptionKey, row.wrapped_key, row.municipality_id)
    return true
  } catch {
    return false
  }
}
