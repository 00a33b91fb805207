import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { AskChannel, AskedKind } from '../../rules/completion/item.ts'
import type { DaySetter } from '../../rules/completion/day.ts'
import type { Write } from '../platform/db/transaction.ts'

export interface NewRequest {
  caseId: string
  applicationId: string
  month: Month
  round: number
  channel: AskChannel
  help: string
  notice: string
  now: Date
  by: string
  consulted: string | null
  considered: string | null
}

export async function addRequest(tx: Write, request: NewRequest): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into completion_requests (municipality_id, case_id, application_id, month, round, channel, help, notice, asked_at, asked_by, consulted, considered)
    values (${tx.municipality}, ${request.caseId}, ${request.applicationId}, ${request.month}, ${request.round}, ${request.channel}, ${request.help}, ${request.notice},
      ${request.now}, ${request.by}, ${request.consulted}, ${request.considered}) returning completion_request_id as id`.execute(
    tx.db,
  )
  const added = rows[0]
  if (!added) throw new Error('the request was not added')
  return added.id
}

export interface NewItem {
  kind: AskedKind
  needKey: string
  about: string | null
  what: string
  why: string
}

export async function addItems(tx: Write, requestId: string, items: readonly NewItem[]): Promise<void> {
  await sql`
    insert into completion_items (municipality_id, completion_request_id, position, kind, need_key, about, what, why)
    select ${tx.municipality}, ${requestId}::uuid, x.position, x.kind, x."needKey", x.about, x.what, x.why
    from jsonb_to_recordset(${JSON.stringify(items.map((item, position) => ({ ...item, position })))}::jsonb) as x (position smallint, kind text, "needKey" text, about text, what text, why text)`.execute(
    tx.db,
  )
}

export async function addDay(
  tx: Write,
  day: { requestId: string; answerBy: Day; setBy: DaySetter; now: Date; by: string | null },
): Promise<void> {
  await sql`
    insert into completion_days (municipality_id, completion_request_id, answer_by, set_by, set_at, registered_by)
    values (${tx.municipality}, ${day.requestId}, ${day.answerBy}, ${day.setBy}, ${day.now}, ${day.by})`.execute(tx.db)
}

/** Reminded again the same way of the same day is one reminder. */
export async function addReminder(
  tx: Write,
  reminder: { requestId: string; answerBy: Day; how: AskChannel; now: Date; by: string },
): Promise<void> {
  await sql`
    insert into completion_reminders (municipality_id, completion_request_id, answer_by, how, reminded_at, registered_by)
    values (${tx.municipality}, ${reminder.requestId}, ${reminder.answerBy}, ${reminder.how}, ${reminder.now}, ${reminder.by}) on conflict do nothing`.execute(
    tx.db,
  )
}

export async function addReceipt(
  tx: Write,
  receipt: {
    itemId: string
    how: string
    attachmentId: string | null
    receivedOn: Day
    now: Date
    by: string | null
  },
): Promise<void> {
  await sql`
    insert into completion_receipts (municipality_id, completion_item_id, how, attachment_id, received_on, registered_at, registered_by)
    values (${tx.municipality}, ${receipt.itemId}, ${receipt.how}, ${receipt.attachmentId}, ${receipt.receivedOn}, ${receipt.now}, ${receipt.by})`.execute(
    tx.db,
  )
}

export async function addAnswer(tx: Write, answer: { itemId: string; words: string; now: Date }): Promise<void> {
  await sql`
    insert into completion_answers (municipality_id, completion_item_id, words, answered_at)
    values (${tx.municipality}, ${answer.itemId}, ${answer.words}, ${answer.now})`.execute(tx.db)
}

/** A file for an asked thing lies among the papers of its application, showing what the thing shows. */
export async function addItemFile(
  tx: Write,
  file: {
    itemId: string
    personId: string
    mediaType: string
    bytes: number
    sha256: Buffer
    storedAs: string
    now: Date
  },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into attachments (municipality_id, draft_id, application_id, case_id, uploaded_by, shows, media_type, bytes, sha256, stored_as, uploaded_at)
    select r.municipality_id, a.draft_id, a.application_id, r.case_id, ${file.personId}, coalesce(i.about, 'general'), ${file.mediaType}, ${file.bytes}, ${file.sha256}, ${file.storedAs}, ${file.now}
    from completion_items i join completion_requests r on r.municipality_id = i.municipality_id and r.completion_request_id = i.completion_request_id
      join applications a on a.municipality_id = r.municipality_id and a.application_id = r.application_id
    where i.municipality_id = ${tx.municipality} and i.completion_item_id = ${file.itemId} returning attachment_id as id`.execute(
    tx.db,
  )
  const added = rows[0]
  if (!added) throw new Error('the file was not added')
  return added.id
}
