import { sql } from 'kysely'
import type { Day } from '../../../base/day.ts'
import type { PersonNumberKind } from '../../../base/personnummer.ts'
import type { Database } from '../db/pool.ts'
import type { Read, Write } from '../db/transaction.ts'

export interface Municipality {
  id: number
  slug: string
}

export async function findMunicipality(db: Database, slug: string): Promise<Municipality | null> {
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(slug)) return null
  const { rows } =
    await sql<Municipality>`select municipality_id as id, slug from municipalities where slug = ${slug}`.execute(db)
  return rows[0] ?? null
}

/** The slug of a municipality that exists. */
export async function getSlug(tx: Read): Promise<string> {
  const { rows } = await sql<{
    slug: string
  }>`select slug from municipalities where municipality_id = ${tx.municipality}`.execute(tx.db)
  return rows[0]?.slug ?? ''
}

/** The member of staff whom the provider calls so, if any role of theirs holds today. */
export async function findStaff(tx: Read, subject: string, today: Day): Promise<string | null> {
  const { rows } = await sql<{ staff_id: string }>`
    select f.staff_id from staff f
    where f.municipality_id = ${tx.municipality} and f.login_subject = ${subject}
      and exists (select from staff_roles r where r.municipality_id = f.municipality_id and r.staff_id = f.staff_id
        and r.valid_from <= ${today} and (r.valid_to is null or r.valid_to >= ${today}))`.execute(tx.db)
  return rows[0]?.staff_id ?? null
}

/** The person with this number. Until the transaction ends nobody else adds one with the same. */
export async function findPerson(tx: Write, blindIndex: Buffer): Promise<string | null> {
  const find = () =>
    sql<{ person_id: string }>`
    select person_id from person_numbers where municipality_id = ${tx.municipality} and blind_index = ${blindIndex}`.execute(
      tx.db,
    )
  const found = (await find()).rows[0]
  if (found) return found.person_id
  await sql`select pg_advisory_xact_lock(${tx.municipality}, ${blindIndex.readInt32BE(0)})`.execute(tx.db)
  return (await find()).rows[0]?.person_id ?? null
}

export interface NewPerson {
  givenName: string
  familyName: string
  born: Day
  kind: PersonNumberKind
  blindIndex: Buffer
  sealed: Buffer
  now: Date
  today: Day
}

export async function addPerson(tx: Write, person: NewPerson): Promise<string> {
  const { rows } = await sql<{ person_id: string }>`
    with person as (
      insert into persons (municipality_id, given_name, family_name, born, created_at)
      values (${tx.municipality}, ${person.givenName}, ${person.familyName}, ${person.born}, ${person.now})
      returning municipality_id, person_id)
    insert into person_numbers (municipality_id, person_id, kind, blind_index, sealed, valid_from)
    select municipality_id, person_id, ${person.kind}, ${person.blindIndex}, ${person.sealed}, ${person.today} from person
    returning person_id`.execute(tx.db)
  return rows[0]?.person_id ?? ''
}

export interface NewSession {
  tokenHash: Buffer
  staffId: string | null
  personId: string | null
  now: Date
  authenticatedAt: Date
  endsAt: Date
  identityHint: string | null
}

/** Adds a session, and clears away those that have ended. */
export async function addSession(tx: Write, session: NewSession): Promise<void> {
  await sql`delete from sessions where municipality_id = ${tx.municipality} and ends_at < ${session.now}`.execute(tx.db)
  await sql`
    insert into sessions (municipality_id, token_hash, staff_id, person_id, started_at, authenticated_at, seen_at, ends_at, identity_hint)
    values (${tx.municipality}, ${session.tokenHash}, ${session.staffId}, ${session.personId}, ${session.now}, ${session.authenticatedAt},
      ${session.now}, ${session.endsAt}, ${session.identityHint})`.execute(tx.db)
}

export interface RemovedSession {
  staff_id: string | null
  person_id: string | null
  identity_hint: string | null
}

export async function removeSession(tx: Write, tokenHash: Buffer): Promise<RemovedSession | null> {
  const { rows } = await sql<RemovedSession>`
    delete from sessions where municipality_id = ${tx.municipality} and token_hash = ${tokenHash}
    returning staff_id, person_id, identity_hint`.execute(tx.db)
  return rows[0] ?? null
}
