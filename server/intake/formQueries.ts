import { sql } from 'kysely'
import { applicationContent, type ApplicationContent } from '../../api/applications.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { IntakeChannel } from '../../rules/intake/arrival.ts'
import type { Read, Write } from '../platform/db/transaction.ts'
import { scanOf } from '../platform/scan/queries.ts'

/** The month's application, and how far the form of what was taken down has come. */
export interface FormState {
  applicationId: string
  applicantId: string
  /** Null: the identity is protected. */
  applicant: string | null
  /** It came as a wish: the form is still to be filled in, or has been. */
  isWish: boolean
  channel: IntakeChannel | 'e_service'
  arrivedOn: Day
  content: ApplicationContent
  begun: { version: number; content: ApplicationContent; savedAt: Date; by: string } | null
  registered: { arrivedOn: Day; channel: IntakeChannel; at: Date; by: string | null } | null
}

interface Row extends Omit<FormState, 'content' | 'begun' | 'registered'> {
  content: unknown
  version: number | null
  begunContent: unknown
  savedAt: Date
  savedBy: string
  formArrivedOn: Day
  formChannel: IntakeChannel
  registeredAt: Date | null
  registeredBy: string | null
}

export async function findForm(tx: Read, caseId: string, month: Month): Promise<FormState | null> {
  const { rows } = await sql<Row>`
    select ap.application_id as "applicationId", ap.applicant_id as "applicantId", p.given_name || ' ' || p.family_name as applicant, ap.channel, ap.arrived_on as "arrivedOn", ap.content,
      exists (select from application_wordings w where w.municipality_id = ap.municipality_id and w.application_id = ap.application_id and w.number = 1 and w.kind = 'wish') as "isWish",
      f.version, f.content as "begunContent", f.saved_at as "savedAt", b.name as "savedBy",
      g.arrived_on as "formArrivedOn", g.channel as "formChannel", g.registered_at as "registeredAt", r.name as "registeredBy"
    from applications ap join persons p on p.municipality_id = ap.municipality_id and p.person_id = ap.applicant_id
      left join paper_forms f on f.municipality_id = ap.municipality_id and f.application_id = ap.application_id
      left join staff b on b.municipality_id = f.municipality_id and b.staff_id = f.saved_by
      left join application_wordings g on g.municipality_id = ap.municipality_id and g.application_id = ap.application_id and g.kind = 'form'
      left join staff r on r.municipality_id = g.municipality_id and r.staff_id = g.registered_by
    where ap.municipality_id = ${tx.municipality} and ap.case_id = ${caseId} and ap.month = ${month}`.execute(tx.db)
  const row = rows[0]
  if (!row) return null
  const { applicationId, applicantId, applicant, isWish, channel, arrivedOn } = row
  return {
    applicationId,
    applicantId,
    applicant,
    isWish,
    channel,
    arrivedOn,
    content: applicationContent.parse(row.content),
    begun:
      row.version === null
        ? null
        : {
            version: row.version,
            content: applicationContent.parse(row.begunContent),
            savedAt: row.savedAt,
            by: row.savedBy,
          },
    registered: row.registeredAt
      ? { arrivedOn: row.formArrivedOn, channel: row.formChannel, at: row.registeredAt, by: row.registeredBy }
      : null,
  }
}

interface Saving {
  applicationId: string
  content: ApplicationContent
  by: string
  now: Date
}

/** Begins the form; two who begin at once share one. */
export async function addForm(tx: Write, { applicationId, content, by, now }: Saving): Promise<void> {
  await sql`
    insert into paper_forms (municipality_id, application_id, content, version, saved_by, saved_at)
    values (${tx.municipality}, ${applicationId}, ${JSON.stringify(content)}, 1, ${by}, ${now}) on conflict do nothing`.execute(
    tx.db,
  )
}

export async function updateForm(tx: Write, { applicationId, content, by, now }: Saving): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    update paper_forms set content = ${JSON.stringify(content)}, version = version + 1, saved_by = ${by}, saved_at = ${now}
    where municipality_id = ${tx.municipality} and application_id = ${applicationId} returning version`.execute(tx.db)
  return rows[0]?.version ?? 0
}

export interface FormPaper {
  attachmentId: string
  shows: string
  mediaType: string
  bytes: number
  uploadedAt: string
  scan: 'clean' | 'infected' | null
  byStaff: boolean
}

/** The papers of the application, to stand beside the form. */
export async function findFormPapers(tx: Read, applicationId: string): Promise<FormPaper[]> {
  const { rows } = await sql<FormPaper>`
    select t.attachment_id as "attachmentId", t.shows, t.media_type as "mediaType", t.bytes, to_char(t.uploaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "uploadedAt",
      ${scanOf} as scan,
      t.registered_by is not null as "byStaff"
    from attachments t where t.municipality_id = ${tx.municipality} and t.application_id = ${applicationId} and t.removed_at is null order by t.uploaded_at, t.attachment_id`.execute(
    tx.db,
  )
  return rows
}

/** Keys of the needs that are decided, or ended: what was asked for in them stays as it was. */
export async function findAnswered(tx: Read, applicationId: string): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select need_key as key from decision_needs where municipality_id = ${tx.municipality} and application_id = ${applicationId}
    union select need_key from ended_needs where municipality_id = ${tx.municipality} and application_id = ${applicationId}`.execute(
    tx.db,
  )
  return new Set(rows.map((row) => row.key))
}
