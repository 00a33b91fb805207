import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Read, Write } from '../platform/db/transaction.ts'
import type { KeptPaper } from '../platform/scan/papers.ts'

export interface NewPaper extends KeptPaper {
  applicationId: string
  caseId: string
  shows: string
  arrivedOn: Day
  by: string
  now: Date
}

/** A paper among those of the application, put there by staff. */
export async function addPaper(tx: Write, paper: NewPaper): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into attachments (municipality_id, application_id, case_id, registered_by, arrived_on, shows, media_type, bytes, sha256, stored_as, uploaded_at)
    values (${tx.municipality}, ${paper.applicationId}, ${paper.caseId}, ${paper.by}, ${paper.arrivedOn}, ${paper.shows}, ${paper.mediaType}, ${paper.bytes}, ${paper.sha256},
      ${paper.storedAs}, ${paper.now}) returning attachment_id as id`.execute(tx.db)
  const added = rows[0]
  if (!added) throw new Error('the paper was not added')
  return added.id
}

export async function countPapers(tx: Read, applicationId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from attachments where municipality_id = ${tx.municipality} and application_id = ${applicationId} and removed_at is null`.execute(
    tx.db,
  )
  return rows[0]?.count ?? 0
}

export interface Paper {
  applicationId: string
  shows: string
  arrivedOn: Day
  /** Keys of what the application and the working copy speak of. */
  keys: string[]
}

/** A paper of the case and what it may be sorted to; held, so that two who sort it come one after the other. */
export async function findPaper(tx: Write, caseId: string, attachmentId: string): Promise<Paper | null> {
  const { rows } = await sql<Paper>`
    select t.application_id as "applicationId", t.shows, coalesce(t.arrived_on, (t.uploaded_at at time zone 'Europe/Stockholm')::date) as "arrivedOn", ${keysOf} as keys
    from attachments t join applications ap on ap.municipality_id = t.municipality_id and ap.application_id = t.application_id
    where t.municipality_id = ${tx.municipality} and t.case_id = ${caseId} and t.attachment_id = ${attachmentId} and t.removed_at is null for update of t`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

/** Of an application `ap`: costs and incomes it tells of, and costs the caseworker has added. */
const keysOf = sql`array(
  select x ->> 'key' from jsonb_array_elements((ap.content -> 'costs') || (ap.content -> 'incomes')) x
  union select y ->> 'key' from assessments s, jsonb_array_elements(s.content -> 'costs') y
    where s.municipality_id = ap.municipality_id and s.case_id = ap.case_id and s.month = ap.month)`

export async function findKeys(
  tx: Read,
  caseId: string,
  month: string,
): Promise<{ applicationId: string; keys: string[] } | null> {
  const { rows } = await sql<{ applicationId: string; keys: string[] }>`
    select ap.application_id as "applicationId", ${keysOf} as keys from applications ap
    where ap.municipality_id = ${tx.municipality} and ap.case_id = ${caseId} and ap.month = ${month}`.execute(tx.db)
  return rows[0] ?? null
}

/** From what to what, and by whom; the paper shows the newest. */
export async function addMove(
  tx: Write,
  move: { attachmentId: string; before: string; shows: string; by: string; now: Date },
): Promise<void> {
  await sql`
    insert into attachment_moves (municipality_id, attachment_id, number, shown_before, shows, moved_by, moved_at)
    select ${tx.municipality}, ${move.attachmentId}, 1 + coalesce(max(m.number), 0), ${move.before}, ${move.shows}, ${move.by}, ${move.now}
    from attachment_moves m where m.municipality_id = ${tx.municipality} and m.attachment_id = ${move.attachmentId}`.execute(
    tx.db,
  )
}
