import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { ExemptionGround } from '../../rules/gates/facts.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

/** A hearing with its answer. */
export interface HearingRow {
  hearingId: string
  material: string
  channel: string | null
  sentOn: Day | null
  answerBy: Day | null
  exemption: ExemptionGround | null
  exemptionReason: string | null
  answeredOn: Day | null
  answer: string | null
}

export interface NewHearing {
  caseId: string
  month: Month
  material: string
  channel: string | null
  sentOn: Day | null
  answerBy: Day | null
  exemption: ExemptionGround | null
  exemptionReason: string | null
  madeBy: string
  now: Date
}

export async function addHearing(tx: Write, hearing: NewHearing): Promise<string> {
  const { rows } = await sql<{ hearing_id: string }>`
    insert into hearings (municipality_id, case_id, month, material, channel, sent_on, answer_by, exemption, exemption_reason, made_by, made_at)
    values (${tx.municipality}, ${hearing.caseId}, ${hearing.month}, ${hearing.material}, ${hearing.channel}, ${hearing.sentOn}, ${hearing.answerBy},
      ${hearing.exemption}, ${hearing.exemptionReason}, ${hearing.madeBy}, ${hearing.now}) returning hearing_id`.execute(
    tx.db,
  )
  return rows[0]?.hearing_id ?? ''
}

/** The hearing, when it waits for an answer from this case or, for a client, in the case where the person is an adult. */
export async function findOpenHearing(
  tx: Read,
  hearingId: string,
  of: { caseId: string } | { personId: string },
): Promise<{ caseId: string; month: Month; sentOn: Day } | null> {
  const whose =
    'caseId' in of
      ? sql`h.case_id = ${of.caseId}`
      : sql`exists (select from case_members m where m.municipality_id = h.municipality_id and m.case_id = h.case_id and m.person_id = ${of.personId} and m.role in ('applicant', 'co_applicant') and m.valid_to is null)`
  const { rows } = await sql<{ caseId: string; month: Month; sentOn: Day }>`
    select h.case_id as "caseId", h.month, h.sent_on as "sentOn" from hearings h where h.municipality_id = ${tx.municipality} and h.hearing_id = ${hearingId} and h.sent_on is not null and ${whose}`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

export async function addAnswer(
  tx: Write,
  answer: { hearingId: string; answeredOn: Day; text: string; now: Date; by: string | null },
): Promise<void> {
  await sql`
    insert into hearing_answers (municipality_id, hearing_id, answered_on, answer, registered_at, registered_by)
    values (${tx.municipality}, ${answer.hearingId}, ${answer.answeredOn}, ${answer.text}, ${answer.now}, ${answer.by})`.execute(
    tx.db,
  )
}

export type JournalKind =
  | 'note'
  | 'contact'
  | 'assessment'
  | 'objection'
  | 'application_arrived'
  | 'completion'
  | 'hearing'
  | 'register'
  | 'children'
  | 'deviation'
  | 'work'
  | 'decision'
  | 'explanation'
  | 'payment'
  | 'correction'

export interface NewEntry {
  caseId: string
  month: Month | null
  kind: JournalKind
  happenedAt: Date
  now: Date
  by: string | null
  text: string
  corrects?: string | null
}

/** A line in the journal; it stays as written. */
export async function addEntry(tx: Read, entry: NewEntry): Promise<string> {
  const { rows } = await sql<{ journal_entry_id: string }>`
    insert into journal_entries (municipality_id, case_id, month, kind, happened_at, written_at, written_by, text, corrects)
    values (${tx.municipality}, ${entry.caseId}, ${entry.month}, ${entry.kind}, ${entry.happenedAt}, ${entry.now}, ${entry.by}, ${entry.text}, ${entry.corrects ?? null})
    returning journal_entry_id`.execute(tx.db)
  return rows[0]?.journal_entry_id ?? ''
}

export async function isEntryOf(tx: Read, caseId: string, journalEntryId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from journal_entries where municipality_id = ${tx.municipality} and case_id = ${caseId} and journal_entry_id = ${journalEntryId}`.execute(
    tx.db,
  )
  return rows.length > 0
}

/** The arrival of an application, written once however often the job runs: the entry bears the application's id. */
export async function addArrival(tx: Read, applicationId: string, text: string): Promise<void> {
  await sql`
    insert into journal_entries (municipality_id, journal_entry_id, case_id, month, kind, happened_at, written_at, text)
    select municipality_id, application_id, case_id, month, 'application_arrived', registered_at, registered_at, ${text} from applications
    where municipality_id = ${tx.municipality} and application_id = ${applicationId} on conflict do nothing`.execute(
    tx.db,
  )
}
