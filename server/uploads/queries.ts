import { sql } from 'kysely'
import type { Read, Write } from '../platform/db/transaction.ts'

export interface NewUpload {
  personId: string
  destination: string
  bytes: number
  key: Buffer
  now: Date
}

export async function addUpload(tx: Write, upload: NewUpload): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into uploads (municipality_id, person_id, destination, bytes, browser_key, begun_at)
    values (${tx.municipality}, ${upload.personId}, ${upload.destination}, ${upload.bytes}, ${upload.key}, ${upload.now}) returning upload_id as id`.execute(
    tx.db,
  )
  const added = rows[0]
  if (!added) throw new Error('the upload was not begun')
  return added.id
}

export interface OnItsWay {
  uploadId: string
  destination: string
  bytes: number
  received: number
  key: Buffer
}

export async function findUploads(tx: Read, personId: string): Promise<OnItsWay[]> {
  const { rows } = await sql<OnItsWay>`
    select u.upload_id as "uploadId", u.destination, u.bytes, u.browser_key as key,
      coalesce((select sum(p.bytes) from upload_parts p where p.municipality_id = u.municipality_id and p.upload_id = u.upload_id), 0)::bigint as received
    from uploads u where u.municipality_id = ${tx.municipality} and u.person_id = ${personId} order by u.begun_at, u.upload_id`.execute(
    tx.db,
  )
  return rows
}

export interface Part {
  fromByte: number
  bytes: number
  storedAs: string
}

/** The person's own file on its way with the parts that have come, held until the transaction ends; null where it is another's or gone. */
export async function holdUpload(
  tx: Write,
  personId: string,
  uploadId: string,
): Promise<{ bytes: number; parts: Part[] } | null> {
  const { rows } = await sql<{ bytes: number }>`
    select bytes from uploads where municipality_id = ${tx.municipality} and upload_id = ${uploadId} and person_id = ${personId} for update`.execute(
    tx.db,
  )
  const held = rows[0]
  if (!held) return null
  const parts = await sql<Part>`
    select from_byte as "fromByte", bytes, stored_as as "storedAs" from upload_parts
    where municipality_id = ${tx.municipality} and upload_id = ${uploadId} order by from_byte`.execute(tx.db)
  return { bytes: held.bytes, parts: parts.rows }
}

export async function addPart(tx: Write, uploadId: string, part: Part, now: Date): Promise<void> {
  await sql`
    insert into upload_parts (municipality_id, upload_id, from_byte, bytes, stored_as, came_at)
    values (${tx.municipality}, ${uploadId}, ${part.fromByte}, ${part.bytes}, ${part.storedAs}, ${now})`.execute(tx.db)
}

/** The parts go with it. */
export async function removeUpload(tx: Write, personId: string, uploadId: string): Promise<boolean> {
  const { rows } = await sql`
    delete from uploads where municipality_id = ${tx.municipality} and upload_id = ${uploadId} and person_id = ${personId} returning 1`.execute(
    tx.db,
  )
  return rows.length > 0
}
