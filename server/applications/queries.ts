import { sql } from 'kysely'
import { applicationContent, type ApplicationContent } from '../../api/applications.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Read, Write } from '../platform/db/transaction.ts'
import { scanOf } from '../platform/scan/queries.ts'

export interface Draft {
  draftId: string
  version: number
  savedAt: Date
  content: ApplicationContent
  sent: boolean
}

interface DraftRow {
  draft_id: string
  version: number
  saved_at: Date
  content: unknown
  sent: boolean
}

export async function findDraft(
  tx: Read,
  personId: string,
  month: Month,
  hold: 'hold' | 'look',
): Promise<Draft | null> {
  const { rows } = await sql<DraftRow>`
    select d.draft_id, d.version, d.saved_at, d.content,
      exists (select from applications a where a.municipality_id = d.municipality_id and a.draft_id = d.draft_id) as sent
    from application_drafts d where d.municipality_id = ${tx.municipality} and d.person_id = ${personId} and d.month = ${month}
    ${hold === 'hold' ? sql`for update of d` : sql``}`.execute(tx.db)
  const row = rows[0]
  return row
    ? {
        draftId: row.draft_id,
        version: row.version,
        savedAt: row.saved_at,
        content: applicationContent.parse(row.content),
        sent: row.sent,
      }
    : null
}

/** SQL: draft `d` has not been sent. */
export const unsentDraft = sql`not exists (select from applications a where a.municipality_id = d.municipality_id and a.draft_id = d.draft_id)`

/** Begins a draft; two tabs that begin at once share one. */
export async function addDraft(
  tx: Write,
  draft: { personId: string; month: Month; content: ApplicationContent; now: Date },
): Promise<void> {
  await sql`
    insert into application_drafts (municipality_id, person_id, month, content, version, saved_at)
    values (${tx.municipality}, ${draft.personId}, ${draft.month}, ${JSON.stringify(draft.content)}, 1, ${draft.now}) on conflict do nothing`.execute(
    tx.db,
  )
}

export async function updateDraft(tx: Write, draftId: string, content: ApplicationContent, now: Date): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    update application_drafts set content = ${JSON.stringify(content)}, version = version + 1, saved_at = ${now}
    where municipality_id = ${tx.municipality} and draft_id = ${draftId} returning version`.execute(tx.db)
  return rows[0]?.version ?? 0
}

export interface Attachment {
  attachmentId: string
  shows: string
  mediaType: string
  bytes: number
  uploadedAt: Date
  scan: 'clean' | 'infected' | null
}

export async function findAttachments(tx: Read, draftId: string): Promise<Attachment[]> {
  const { rows } = await sql<Attachment>`
    select attachment_id as "attachmentId", shows, media_type as "mediaType", bytes, uploaded_at as "uploadedAt", ${scanOf} as scan from attachments t
    where municipality_id = ${tx.municipality} and draft_id = ${draftId} and removed_at is null order by uploaded_at, attachment_id`.execute(
    tx.db,
  )
  return rows
}

export interface NewAttachment {
  draftId: string
  personId: string
  shows: string
  mediaType: string
  bytes: number
  sha256: Buffer
  storedAs: string
  now: Date
}

export async function addAttachment(tx: Write, file: NewAttachment): Promise<string> {
  const { rows } = await sql<{ attachment_id: string }>`
    insert into attachments (municipality_id, draft_id, uploaded_by, shows, media_type, bytes, sha256, stored_as, uploaded_at)
    values (${tx.municipality}, ${file.draftId}, ${file.personId}, ${file.shows}, ${file.mediaType}, ${file.bytes}, ${file.sha256}, ${file.storedAs}, ${file.now})
    returning attachment_id`.execute(tx.db)
  const added = rows[0]
  if (!added) throw new Error('attachment was not added')
  return added.attachment_id
}

export async function removeAttachment(tx: Write, draftId: string, attachmentId: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update attachments set removed_at = ${now} where municipality_id = ${tx.municipality} and draft_id = ${draftId} and attachment_id = ${attachmentId}
      and removed_at is null and case_id is null returning 1`.execute(tx.db)
  return rows.length > 0
}

export async function findCaseAttachment(
  tx: Read,
  caseId: string,
  attachmentId: string,
): Promise<{ storedAs: string; mediaType: string } | null> {
  const { rows } = await sql<{ storedAs: string; mediaType: string }>`
    select stored_as as "storedAs", media_type as "mediaType" from attachments
    where municipality_id = ${tx.municipality} and case_id = ${caseId} and attachment_id = ${attachmentId} and removed_at is null`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

export interface Application {
  applicationId: string
  month: Month
  arrivedOn: Day
  registeredAt: Date
  channel: string
  applicantId: string
  content: ApplicationContent
}

interface ApplicationRow extends Omit<Application, 'content'> {
  content: unknown
}

export async function findApplication(tx: Read, caseId: string, month: Month): Promise<Application | null> {
  const { rows } = await sql<ApplicationRow>`
    select application_id as "applicationId", month, arrived_on as "arrivedOn", registered_at as "registeredAt", channel, applicant_id as "applicantId", content
    from applications where municipality_id = ${tx.municipality} and case_id = ${caseId} and month = ${month}`.execute(
    tx.db,
  )
  const row = rows[0]
  return row ? { ...row, content: applicationContent.parse(row.content) } : null
}

/** The newest application of the case before a month: what the next one begins from. */
export async function findLatestContent(tx: Read, caseId: string): Promise<ApplicationContent | null> {
  const { rows } = await sql<{ content: unknown }>`
    select content from applications where municipality_id = ${tx.municipality} and case_id = ${caseId} order by month desc limit 1`.execute(
    tx.db,
  )
  return rows[0] ? applicationContent.parse(rows[0].content) : null
}

export interface NewApplication {
  caseId: string
  month: Month
  applicantId: string
  draftId: string
  content: ApplicationContent
  arrivedOn: Day
  now: Date
}

/** The application, and its attachments moved from the draft to the case. */
export async function addApplication(tx: Write, application: NewApplication): Promise<string> {
  const { rows } = await sql<{ application_id: string }>`
    insert into applications (municipality_id, case_id, month, arrived_on, registered_at, channel, applicant_id, draft_id, content, attested_at)
    values (${tx.municipality}, ${application.caseId}, ${application.month}, ${application.arrivedOn}, ${application.now}, 'e_service', ${application.applicantId},
      ${application.draftId}, ${JSON.stringify(application.content)}, ${application.now}) returning application_id`.execute(
    tx.db,
  )
  await sql`update attachments set case_id = ${application.caseId}, application_id = ${rows[0]?.application_id ?? null} where municipality_id = ${tx.municipality} and draft_id = ${application.draftId} and removed_at is null`.execute(
    tx.db,
  )
  const added = rows[0]
  if (!added) throw new Error('application was not added')
  return added.application_id
}
