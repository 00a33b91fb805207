import { createHash, randomBytes } from 'node:crypto'
import { unwrapKey } from '../vault/seal.ts'
import { vaultFrom } from '../vault/keyring.ts'

/** A statement inside one municipality, as the database's owner. */
export type Sql = (
  municipality: number,
  text: string,
  values?: readonly unknown[],
) => Promise<Record<string, unknown>[]>

export interface SigningIn {
  municipality: number
  /** How the demo login's label begins. */
  label: string
  now: Date
  /** The key-encryption key of the server. */
  key: Buffer
}

/** Puts a session where the login would, and gives its cookie; the login itself has tests of its own. */
export async function signIn(sql: Sql, { municipality, label, now, key }: SigningIn): Promise<string> {
  const [login] = await sql(
    municipality,
    `select app, claims ->> 'sub' as sub, claims ->> 'personal_identity_number' as number from demo_logins where municipality_id = $1 and label like $2 order by position limit 1`,
    [municipality, `${label}%`],
  )
  if (!login) throw new Error(`no demo login begins with ${label}`)
  const secret = randomBytes(32).toString('base64url')
  const [staff] = await sql(
    municipality,
    `select staff_id as id from staff where municipality_id = $1 and login_subject = $2 and $3 = 'staff'`,
    [municipality, login.sub, login.app],
  )
  const person =
    login.app === 'client' ? await findPerson(sql, municipality, { number: String(login.number), key }) : null
  await sql(
    municipality,
    `insert into sessions (municipality_id, token_hash, staff_id, person_id, started_at, authenticated_at, seen_at, ends_at)
     values ($1, $2, $3, $4, $5, $5, $5, $5::timestamptz + interval '10 hours')`,
    [municipality, createHash('sha256').update(secret).digest(), staff?.id ?? null, person, now],
  )
  return `tillit=${municipality}.${secret}`
}

async function findPerson(sql: Sql, municipality: number, of: { number: string; key: Buffer }): Promise<unknown> {
  const [town] = await sql(municipality, 'select wrapped_key from municipalities where municipality_id = $1', [
    municipality,
  ])
  const wrapped = town?.wrapped_key
  if (!Buffer.isBuffer(wrapped)) throw new Error('the municipality has no key')
  const vault = vaultFrom(unwrapKey(of.key, wrapped, municipality), municipality)
  const [row] = await sql(
    municipality,
    'select person_id from person_numbers where municipality_id = $1 and blind_index = $2',
    [municipality, vault.index(of.number)],
  )
  if (!row) throw new Error('the client of this login is not known yet: sign in over the login')
  return row.person_id
}
