import { sql } from 'kysely'
import { submissionContent, type SubmissionContent, type TableKind } from '../../../api/submissions.ts'
import type { Day } from '../../../base/day.ts'
import { plusDays } from '../../../base/day.ts'
import { firstDay, lastDay } from '../../../base/month.ts'
import type { Read, Write } from '../../platform/db/transaction.ts'

export interface Submission {
  submissionId: string
  version: number
  state: 'draft' | 'sent' | 'approved' | 'discarded'
  content: SubmissionContent
  writers: readonly string[]
  savedBy: string
  savedByName: string
  savedAt: Date
  comment: string | null
  returnedByName: string | null
}

const columns = sql`s.submission_id as "submissionId", s.version, s.state, s.content, s.writers, s.saved_by as "savedBy", w.name as "savedByName", s.saved_at as "savedAt",
  s.comment, r.name as "returnedByName"`
const tables = sql`submissions s join staff w on w.municipality_id = s.municipality_id and w.staff_id = s.saved_by
  left join staff r on r.municipality_id = s.municipality_id and r.staff_id = s.returned_by`

type Row = Omit<Submission, 'content'> & { content: unknown }
const read = (row: Row): Submission => ({ ...row, content: submissionContent.parse(row.content) })

/** Those that wait: drafts and sent of the kinds, the newest first. */
export async function findOpen(tx: Read, kinds: readonly string[]): Promise<Submission[]> {
  const { rows } = await sql<Row>`
    select ${columns} from ${tables} where s.municipality_id = ${tx.municipality} and s.state in ('draft', 'sent') and s.kind = any (${[...kinds]})
    order by s.saved_at desc`.execute(tx.db)
  return rows.map(read)
}

/** Held until the transaction ends. */
export async function holdSubmission(tx: Write, submissionId: string): Promise<Submission | null> {
  const { rows } = await sql<Row>`
    select ${columns} from ${tables} where s.municipality_id = ${tx.municipality} and s.submission_id = ${submissionId} for update of s`.execute(
    tx.db,
  )
  return rows[0] ? read(rows[0]) : null
}

interface Saving {
  submissionId: string
  by: string
  now: Date
  content: SubmissionContent
}

export async function addSubmission(tx: Write, { submissionId, by, now, content }: Saving): Promise<void> {
  await sql`insert into submissions (municipality_id, submission_id, kind, version, state, content, writers, saved_by, saved_at)
    values (${tx.municipality}, ${submissionId}, ${content.kind}, 1, 'draft', ${JSON.stringify(content)}, ${[by]}::uuid[], ${by}, ${now})`.execute(
    tx.db,
  )
}

/** Saved again it is a draft again. */
export async function putSubmission(tx: Write, { submissionId, by, now, content }: Saving): Promise<void> {
  await sql`update submissions set version = version + 1, state = 'draft', kind = ${content.kind}, content = ${JSON.stringify(content)}, saved_by = ${by}, saved_at = ${now},
      writers = case when ${by} = any (writers) then writers else writers || ${by}::uuid end
    where municipality_id = ${tx.municipality} and submission_id = ${submissionId}`.execute(tx.db)
}

export async function moveSubmission(
  tx: Write,
  submissionId: string,
  to: 'sent' | 'discarded' | { returnedBy: string; comment: string } | { approvedBy: string },
): Promise<void> {
  const set =
    to === 'sent'
      ? sql`state = 'sent', comment = null, returned_by = null`
      : to === 'discarded'
        ? sql`state = 'discarded'`
        : 'approvedBy' in to
          ? sql`state = 'approved', approved_by = ${to.approvedBy}`
          : sql`state = 'draft', comment = ${to.comment}, returned_by = ${to.returnedBy}`
  await sql`update submissions set version = version + 1, ${set} where municipality_id = ${tx.municipality} and submission_id = ${submissionId}`.execute(
    tx.db,
  )
}

export interface Approval {
  of: Submission
  by: string
  today: Day
}
type Table = Extract<SubmissionContent, { kind: TableKind }>
type Guideline = Extract<SubmissionContent, { kind: 'guideline' }>

export async function addTable(tx: Write, { of, by, today }: Approval, table: Table): Promise<void> {
  const { kind, from, to, publishedOn, regulation, link, value } = table
  await sql`insert into entered_tables (municipality_id, kind, valid_from, valid_to, published_on, known_from, regulation, link, value, submission_id, entered_by, approved_by)
    values (${tx.municipality}, ${kind}, ${firstDay(from)}, ${lastDay(to)}, ${publishedOn}, ${today}, ${regulation}, ${link}, ${JSON.stringify(value)}, ${of.submissionId}, ${of.savedBy}, ${by})`.execute(
    tx.db,
  )
}

/** What is left out keeps its recorded default. Ends the one in force the day before, and begins the next. One that is in the way is the database's no. */
export async function addGuideline(tx: Write, { of, by }: Approval, guideline: Guideline): Promise<void> {
  const { from, to, committee, decidedOn, reference, value } = guideline
  const first = firstDay(from)
  await sql`update guidelines set valid_to = ${plusDays(first, -1)} where municipality_id = ${tx.municipality} and valid_to is null and valid_from < ${first}`.execute(
    tx.db,
  )
  await sql`insert into guidelines (municipality_id, valid_from, valid_to, decided_by, parameters, submission_id, entered_by, approved_by)
    values (${tx.municipality}, ${first}, ${to === null ? null : lastDay(to)}, ${`${committee}, ${reference}, ${decidedOn ?? ''}`}, ${JSON.stringify(value)}, ${of.submissionId}, ${of.savedBy}, ${by})`.execute(
    tx.db,
  )
}

type Document = Extract<SubmissionContent, { kind: 'handbook' }>

/** Ends the version of the document that is in force the day before, and begins the next. */
export async function addHandbookVersion(tx: Write, { of, by }: Approval, written: Document): Promise<void> {
  const { document, from, decidedBy, decidedOn, reference, paragraphs } = written
  const first = firstDay(from)
  await sql`update handbook_versions set valid_to = ${plusDays(first, -1)}
    where municipality_id = ${tx.municipality} and document = ${document} and valid_to is null and valid_from < ${first}`.execute(
    tx.db,
  )
  await sql`insert into handbook_versions (municipality_id, document, valid_from, valid_to, decided_by, paragraphs, submission_id, entered_by, approved_by)
    values (${tx.municipality}, ${document}, ${first}, null, ${`${decidedBy}, ${reference}, ${decidedOn ?? ''}`}, ${JSON.stringify(paragraphs)}, ${of.submissionId}, ${of.savedBy}, ${by})`.execute(
    tx.db,
  )
}
