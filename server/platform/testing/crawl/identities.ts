import { z } from 'zod'
import { vaultFrom } from '../../vault/keyring.ts'
import { unwrapKey } from '../../vault/seal.ts'
import type { TenantVault } from '../../vault/tenant.ts'
import type { TestApp } from '../app.ts'
import { testKey } from '../global.ts'

const identity = z.object({
  givenName: z.string(),
  familyName: z.string(),
  personNumber: z.string(),
  address: z.string(),
  phone: z.string(),
})
export type Identity = z.output<typeof identity> & { personId: string; caseId: string }
const sealed = z.object({ sealed: z.instanceof(Buffer) })

export async function openVault(app: TestApp, municipality: number): Promise<TenantVault> {
  const [town] = await app.sql(
    municipality,
    'select wrapped_key as sealed from municipalities where municipality_id = $1',
    [municipality],
  )
  return vaultFrom(unwrapKey(testKey, sealed.parse(town).sealed, municipality), municipality)
}

/** The identities that are kept under the seal, opened with the key the server holds outside the database. */
export async function openIdentities(app: TestApp, municipality: number): Promise<Identity[]> {
  const vault = await openVault(app, municipality)
  const rows = await app.sql(
    municipality,
    `select p.person_id, p.sealed, m.case_id from protected_identities p join case_members m using (municipality_id, person_id) where p.municipality_id = $1 order by 1`,
    [municipality],
  )
  return rows.map((row) => ({
    ...identity.parse(JSON.parse(vault.open('protected', sealed.parse(row).sealed, 'protected_identities.sealed'))),
    personId: String(row.person_id),
    caseId: String(row.case_id),
  }))
}

/** The personal numbers of everyone whose identity is not protected. */
export async function openNumbers(app: TestApp, municipality: number): Promise<string[]> {
  const vault = await openVault(app, municipality)
  const rows = await app.sql(
    municipality,
    'select sealed from person_numbers where municipality_id = $1 order by person_number_id',
    [municipality],
  )
  return rows
    .map((row) => vault.open('person', sealed.parse(row).sealed, 'person_numbers.sealed'))
    .filter((number) => number !== '')
}
