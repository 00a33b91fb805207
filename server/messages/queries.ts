import { sql } from 'kysely'
import type { z } from 'zod'
import type { caseMessages, myMessages } from '../../api/messages.ts'
import type { Day } from '../../base/day.ts'
import type { Read, Write } from '../platform/db/transaction.ts'
import type { KeptPaper } from '../platform/scan/papers.ts'

type Message = z.output<typeof myMessages.reply>['messages'][number]
type Thread = z.output<typeof caseMessages.reply>['threads'][number]

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** Of a message `m` from table messages: as it is told, with when the other side read it and the papers that came with it. */
const told = sql`json_build_object('messageId', m.message_id, 'from', case when m.sent_by is null then 'person' else 'us' end,
  'writtenBy', (select s.name from staff s where s.municipality_id = m.municipality_id and s.staff_id = m.sent_by), 'words', m.words, 'sentAt', ${iso('m.sent_at')},
  'readAt', (select ${iso('r.read_at')} from message_readings r where r.municipality_id = m.municipality_id and r.message_id = m.message_id),
  'papers', (select coalesce(json_agg(json_build_object('attachmentId', a.attachment_id, 'mediaType', a.media_type, 'bytes', a.bytes) order by a.uploaded_at, a.attachment_id), '[]')
    from message_attachments p join attachments a on a.municipality_id = p.municipality_id and a.attachment_id = p.attachment_id
    where p.municipality_id = m.municipality_id and p.message_id = m.message_id))`

/** The person's own messages in their cases, the oldest first. */
export async function findMine(tx: Read, of: { personId: string; caseIds: readonly string[] }): Promise<Message[]> {
  const { rows } = await sql<{ message: Message }>`
    select ${told} as message from messages m
    where m.municipality_id = ${tx.municipality} and m.case_id = any(${of.caseIds}) and m.person_id = ${of.personId} order by m.sent_at, m.message_id`.execute(
    tx.db,
  )
  return rows.map((row) => row.message)
}

/** A thread for each adult of the case, and for who has left it but wrote; the oldest message first. */
export async function findThreads(tx: Read, caseId: string, today: Day): Promise<Thread[]> {
  const { rows } = await sql<Thread>`
    select p.person_id as "personId", p.given_name || ' ' || p.family_name as name,
      (select coalesce(json_agg(${told} order by m.sent_at, m.message_id), '[]') from messages m
        where m.municipality_id = p.municipality_id and m.case_id = ${caseId} and m.person_id = p.person_id) as messages
    from (select y.person_id, min(y.role) as role, bool_or(y.valid_to is null or y.valid_to >= ${today}) as present from case_members y
        where y.municipality_id = ${tx.municipality} and y.case_id = ${caseId} and y.role <> 'child' group by y.person_id) x
      join persons p on p.municipality_id = ${tx.municipality} and p.person_id = x.person_id
    where x.present or exists (select from messages m where m.municipality_id = p.municipality_id and m.case_id = ${caseId} and m.person_id = p.person_id)
    order by not x.present, x.role, p.person_id`.execute(tx.db)
  return rows
}

export interface NewMessage {
  caseId: string
  contactId: string
  personId: string
  words: string
  now: Date
  /** Null: the person. */
  by: string | null
}

export async function addMessage(tx: Write, one: NewMessage): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into messages (municipality_id, case_id, contact_id, person_id, words, sent_at, sent_by)
    values (${tx.municipality}, ${one.caseId}, ${one.contactId}, ${one.personId}, ${one.words}, ${one.now}, ${one.by}) returning message_id as id`.execute(
    tx.db,
  )
  return rows[0]?.id ?? ''
}

/** Those of the messages that the other side wrote, in the cases or the case, are read; each once. Gives how many were new. */
export async function addReadings(
  tx: Write,
  of: {
    messageIds: readonly string[]
    caseIds: readonly string[]
    personId: string | null
    by: string | null
    now: Date
  },
): Promise<number> {
  const { rows } = await sql`
    insert into message_readings (municipality_id, message_id, read_at, read_by)
    select m.municipality_id, m.message_id, ${of.now}, ${of.by} from messages m
    where m.municipality_id = ${tx.municipality} and m.message_id = any(${of.messageIds}::uuid[]) and m.case_id = any(${of.caseIds}::uuid[])
      and (${of.personId}::uuid is null or m.person_id = ${of.personId}) and (m.sent_by is null) = (${of.by}::uuid is not null)
    on conflict do nothing returning 1`.execute(tx.db)
  return rows.length
}

export interface OpenMessage {
  caseId: string
  papers: number
}

/** A message the person sent since then; null: it is not theirs, or too long ago. */
export async function findSent(
  tx: Read,
  of: { messageId: string; personId: string; since: Date },
): Promise<OpenMessage | null> {
  const { rows } = await sql<OpenMessage>`
    select m.case_id as "caseId", (select count(*)::integer from message_attachments p where p.municipality_id = m.municipality_id and p.message_id = m.message_id) as papers
    from messages m where m.municipality_id = ${tx.municipality} and m.message_id = ${of.messageId} and m.person_id = ${of.personId} and m.sent_by is null and m.sent_at >= ${of.since}`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

/** A paper that came with a message lies among those of the case. */
export async function addPaper(
  tx: Write,
  paper: KeptPaper & { messageId: string; caseId: string; personId: string; now: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with added as (
      insert into attachments (municipality_id, draft_id, case_id, uploaded_by, shows, media_type, bytes, sha256, stored_as, uploaded_at)
      values (${tx.municipality}, null, ${paper.caseId}, ${paper.personId}, 'general', ${paper.mediaType}, ${paper.bytes}, ${paper.sha256}, ${paper.storedAs}, ${paper.now})
      returning municipality_id, attachment_id)
    insert into message_attachments (municipality_id, message_id, attachment_id)
    select municipality_id, ${paper.messageId}, attachment_id from added returning attachment_id as id`.execute(tx.db)
  return rows[0]?.id ?? ''
}

export interface Answerer {
  name: string
  unit: string
  phone: string
  covers: boolean
}

/** Who answers in the case today: the cover of who is away, else who has it. */
export async function findAnswerer(tx: Read, caseId: string, today: Day): Promise<Answerer | null> {
  const { rows } = await sql<Answerer>`
    select s.name, u.name as unit, u.phone, a.kind = 'cover' as covers
    from case_assignments a join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.staff_id
      join cases c on c.municipality_id = a.municipality_id and c.case_id = a.case_id join units u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
    where a.municipality_id = ${tx.municipality} and a.case_id = ${caseId} and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today})
      and (a.kind = 'assigned' or exists (select from case_assignments k join absences b on b.municipality_id = k.municipality_id and b.staff_id = k.staff_id and b.starts_on <= ${today} and b.ends_on >= ${today}
        where k.municipality_id = a.municipality_id and k.case_id = a.case_id and k.kind = 'assigned' and k.valid_from <= ${today} and (k.valid_to is null or k.valid_to >= ${today})))
    order by a.kind = 'cover' desc, a.valid_from desc limit 1`.execute(tx.db)
  return rows[0] ?? null
}
