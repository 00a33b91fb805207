import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { z } from 'zod'
import type { caseContacts, logContact, myContacts, caseJournal } from '../../api/contacts.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

type Logged = z.output<typeof logContact.body>
type Contact = z.output<typeof caseContacts.reply>['contacts'][number]
type Promised = z.output<typeof caseContacts.reply>['promises'][number]
type Own = z.output<typeof myContacts.reply>['contacts'][number]

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** Have the two talked, or has the person's own word reached us (`isReal` of the rules). */
export const isReal = (alias: string) =>
  sql.raw(
    `(case when ${alias}.channel in ('booked_visit', 'spontaneous_visit', 'call') then ${alias}.result = 'reached' else ${alias}.direction = 'in' end)`,
  )
/** Of a promise `p`: the first talk since with the person it was made to. */
const kept = sql.raw(
  `(select min(k.happened_at) from contacts k where k.municipality_id = p.municipality_id and k.case_id = p.case_id and k.person_id = p.person_id
      and k.happened_at > p.promised_at and k.channel in ('booked_visit', 'spontaneous_visit', 'call') and k.result = 'reached')`,
)
const attempts = sql.raw(
  `(select count(*)::integer from contacts k where k.municipality_id = p.municipality_id and k.case_id = p.case_id and k.person_id = p.person_id
      and k.happened_at > p.promised_at and k.direction = 'out' and k.result in ('not_reached', 'message_left', 'no_show'))`,
)
export const promiseState = { kept, attempts }

export interface NewContact extends Pick<
  Logged,
  'direction' | 'channel' | 'result' | 'purpose' | 'happenedAt' | 'interpreter' | 'with'
> {
  caseId: string
  journalEntryId: string
  /** Null: the person's own message. */
  by: string | null
  now: Date
}

export async function addContact(tx: Write, contact: NewContact): Promise<string> {
  const whom = contact.with
  const other = whom.party === 'other' ? whom : null
  const { rows } = await sql<{ contactId: string }>`
    insert into contacts (municipality_id, case_id, journal_entry_id, direction, channel, result, purpose, person_id, other, ground, ground_note, interpreter, happened_at, written_at, written_by)
    values (${tx.municipality}, ${contact.caseId}, ${contact.journalEntryId}, ${contact.direction}, ${contact.channel}, ${contact.result}, ${contact.purpose},
      ${whom.party === 'person' ? whom.personId : null}, ${other?.other ?? null}, ${other?.ground ?? null}, ${other?.groundNote ?? null}, ${contact.interpreter},
      ${contact.happenedAt}, ${contact.now}, ${contact.by}) returning contact_id as "contactId"`.execute(tx.db)
  return rows[0]?.contactId ?? ''
}

export async function addPromise(
  tx: Write,
  promise: { caseId: string; contactId: string; personId: string; by: string; now: Date; callBy: string },
): Promise<void> {
  await sql`
    insert into call_back_promises (municipality_id, case_id, contact_id, person_id, promised_by, promised_at, call_by)
    values (${tx.municipality}, ${promise.caseId}, ${promise.contactId}, ${promise.personId}, ${promise.by}, ${promise.now}, ${promise.callBy})`.execute(
    tx.db,
  )
}

export async function findContacts(tx: Read, caseId: string): Promise<Contact[]> {
  const { rows } = await sql<Contact>`
    select c.contact_id as "contactId", c.direction, c.channel, c.result, c.purpose, ${iso('c.happened_at')} as "happenedAt", c.interpreter,
      p.given_name || ' ' || p.family_name as name, c.other, c.ground, c.ground_note as "groundNote", ${iso('c.written_at')} as "writtenAt", s.name as "writtenBy", j.text,
      c.purpose = 'application' and c.direction = 'in' and c.person_id is not null and ${isReal('c')}
        and not exists (select from application_wordings w where w.municipality_id = c.municipality_id and w.contact_id = c.contact_id)
        and not exists (select from information_contacts i where i.municipality_id = c.municipality_id and i.contact_id = c.contact_id) as "mayBeApplication"
    from contacts c left join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.written_by
      join journal_entries j on j.municipality_id = c.municipality_id and j.journal_entry_id = c.journal_entry_id
      left join persons p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
    where c.municipality_id = ${tx.municipality} and c.case_id = ${caseId} order by c.happened_at desc, c.written_at desc`.execute(
    tx.db,
  )
  return rows
}

/** What was promised in the case; of one person when that is who asks. Those that are not kept first, by when they are due. */
export async function findPromises(tx: Read, caseId: string, personId: string | null): Promise<Promised[]> {
  const { rows } = await sql<Promised>`
    select p.call_back_promise_id as "promiseId", s.name as "promisedBy", ${iso('p.promised_at')} as "promisedAt", ${iso('p.call_by')} as by,
      ${attempts} as attempts, to_char(${kept} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "keptAt"
    from call_back_promises p join staff s on s.municipality_id = p.municipality_id and s.staff_id = p.promised_by
    where p.municipality_id = ${tx.municipality} and p.case_id = ${caseId} and (${personId}::uuid is null or p.person_id = ${personId})
    order by ${kept} is not null, p.call_by`.execute(tx.db)
  return rows
}

export async function findAdults(
  tx: Read,
  caseId: string,
  on: Day,
): Promise<z.output<typeof caseContacts.reply>['people']> {
  const { rows } = await sql<z.output<typeof caseContacts.reply>['people'][number]>`
    select p.person_id as "personId", p.given_name || ' ' || p.family_name as name, p.interpreter_language as interpreter
    from case_members m join persons p on p.municipality_id = m.municipality_id and p.person_id = m.person_id
    where m.municipality_id = ${tx.municipality} and m.case_id = ${caseId} and m.role <> 'child' and m.valid_from <= ${on} and (m.valid_to is null or m.valid_to >= ${on})
    order by m.role`.execute(tx.db)
  return rows
}

export async function findJournal(tx: Read, caseId: string): Promise<z.output<typeof caseJournal.reply>> {
  const { rows } = await sql<z.output<typeof caseJournal.reply>>`
    select c.case_number as "caseNumber",
      (select coalesce(json_agg(x), '[]') from (select j.journal_entry_id as "journalEntryId", j.kind, ${iso('j.happened_at')} as "happenedAt", ${iso('j.written_at')} as "writtenAt",
          s.name as "writtenBy", j.text, j.corrects, k.case_number as "caseNumber"
        from journal_entries j join cases k on k.municipality_id = j.municipality_id and k.case_id = j.case_id left join staff s on s.municipality_id = j.municipality_id and s.staff_id = j.written_by
        where j.municipality_id = c.municipality_id and (j.case_id = c.case_id
          or j.case_id in (select l.from_case from case_links l where l.municipality_id = c.municipality_id and l.to_case = c.case_id and l.kind = 'merged')) order by j.happened_at, j.written_at) x) as entries
    from cases c where c.municipality_id = ${tx.municipality} and c.case_id = ${caseId}`.execute(tx.db)
  return rows[0] ?? { caseNumber: '', entries: [] }
}

/** The person's own contacts: what was said with others is not told here, it is read in the file. */
export async function findOwnContacts(tx: Read, caseIds: readonly string[], personId: string): Promise<Own[]> {
  const { rows } = await sql<Own>`
    select c.contact_id as "contactId", c.direction, c.channel, c.result, c.purpose, ${iso('c.happened_at')} as "happenedAt", c.interpreter, s.name as "writtenBy"
    from contacts c left join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.written_by
    where c.municipality_id = ${tx.municipality} and c.case_id = any(${caseIds}) and c.person_id = ${personId} order by c.happened_at desc`.execute(
    tx.db,
  )
  return rows
}
