import { sql } from 'kysely'
import type { ApplicationContent } from '../../api/applications.ts'
import type { Day } from '../../base/day.ts'
import type { Month } from '../../base/month.ts'
import type { Channel } from '../../rules/contacts/contact.ts'
import type { IntakeChannel } from '../../rules/intake/arrival.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export interface NewApplication {
  caseId: string
  applicantId: string
  month: Month
  arrivedOn: Day
  channel: IntakeChannel | 'e_service'
  content: ApplicationContent
  /** Null: nobody has put their name to it. */
  attestedAt: Date | null
  now: Date
}

export async function addApplication(tx: Write, application: NewApplication): Promise<string> {
  const { rows } = await sql<{ applicationId: string }>`
    insert into applications (municipality_id, case_id, month, arrived_on, registered_at, channel, applicant_id, content, attested_at)
    values (${tx.municipality}, ${application.caseId}, ${application.month}, ${application.arrivedOn}, ${application.now}, ${application.channel},
      ${application.applicantId}, ${JSON.stringify(application.content)}, ${application.attestedAt}) returning application_id as "applicationId"`.execute(
    tx.db,
  )
  return rows[0]?.applicationId ?? ''
}

export interface NewWording {
  applicationId: string
  kind: 'wish' | 'form' | 'supplement'
  arrivedOn: Day
  arrivedAt: string | null
  channel: IntakeChannel | 'e_service'
  ownWords: string
  attested: 'told' | 'read_back' | 'signed' | 'own_login'
  askedFor: readonly string[]
  content: ApplicationContent
  contactId: string | null
  by: string | null
  now: Date
}

/** What was asked for, as taken down; the application says the same from now on. */
export async function addWording(tx: Write, wish: NewWording): Promise<void> {
  await sql`
    insert into application_wordings (municipality_id, application_id, number, kind, arrived_on, arrived_at, channel, own_words, attested, asked_for, content, contact_id, registered_by, registered_at)
    select ${tx.municipality}, ${wish.applicationId}, 1 + coalesce(max(s.number), 0), ${wish.kind}, ${wish.arrivedOn}, ${wish.arrivedAt}, ${wish.channel}, ${wish.ownWords},
      ${wish.attested}, ${[...wish.askedFor]}, ${JSON.stringify(wish.content)}, ${wish.contactId}, ${wish.by}, ${wish.now}
    from application_wordings s where s.municipality_id = ${tx.municipality} and s.application_id = ${wish.applicationId}`.execute(
    tx.db,
  )
}

/** Costs that were asked for later also stand in the working copy that has begun, not yet judged. */
export async function addToAssessment(
  tx: Write,
  at: { caseId: string; month: Month; by: string | null; now: Date },
  costs: ApplicationContent['costs'],
): Promise<void> {
  const rows = costs.map(({ key, kind, applied }) => ({ key, kind, applied, approved: null, reason: null }))
  await sql`
    update assessments set content = jsonb_set(content, '{costs}', (content -> 'costs') || ${JSON.stringify(rows)}::jsonb), version = version + 1,
      saved_by = coalesce(${at.by}::uuid, saved_by), saved_at = ${at.now}
    where municipality_id = ${tx.municipality} and case_id = ${at.caseId} and month = ${at.month}`.execute(tx.db)
}

/** Is the support under the norm decided for the month? Ordinary costs are part of it. */
export async function isSupportDecided(tx: Read, applicationId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from decision_needs where municipality_id = ${tx.municipality} and application_id = ${applicationId} and kind = 'income_support'`.execute(
    tx.db,
  )
  return rows.length > 0
}

export interface NewPerson {
  givenName: string
  familyName: string
  born: Day
  isProtected: boolean
  /** As written, for the sealed identity of a protected person; empty: none. */
  number: string
  now: Date
}

/** A person who comes without a number, or whose name must stand sealed. */
export async function addSealedOrUnnumbered(tx: Write, person: NewPerson): Promise<string> {
  const { givenName, familyName, isProtected } = person
  const { rows } = await sql<{ personId: string }>`
    insert into persons (municipality_id, given_name, family_name, born, protection, created_at)
    values (${tx.municipality}, ${isProtected ? null : givenName}, ${isProtected ? null : familyName}, ${person.born}, ${isProtected ? 'sekretessmarkering' : 'none'}, ${person.now})
    returning person_id as "personId"`.execute(tx.db)
  const personId = rows[0]?.personId ?? ''
  if (isProtected) {
    const identity = JSON.stringify({ givenName, familyName, personNumber: person.number, address: '', phone: '' })
    await sql`
      insert into protected_identities (municipality_id, person_id, sealed, registered_at)
      values (${tx.municipality}, ${personId}, ${tx.vault.seal('protected', identity, 'protected_identities.sealed')}, ${person.now})`.execute(
      tx.db,
    )
  }
  return personId
}

export interface SaidContact {
  personId: string | null
  channel: Channel
  direction: 'in' | 'out'
  happenedAt: Date
  happenedOn: Day
  time: string
  /** It has been said already what it was. */
  answered: boolean
}

/** A contact of the case, with what it was told to be. */
export async function findContact(tx: Read, caseId: string, contactId: string): Promise<SaidContact | null> {
  const { rows } = await sql<SaidContact>`
    select k.person_id as "personId", k.channel, k.direction, k.happened_at as "happenedAt",
      to_char(k.happened_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "happenedOn", to_char(k.happened_at at time zone 'Europe/Stockholm', 'HH24:MI') as time,
      exists (select from application_wordings s where s.municipality_id = k.municipality_id and s.contact_id = k.contact_id)
        or exists (select from information_contacts i where i.municipality_id = k.municipality_id and i.contact_id = k.contact_id) as answered
    from contacts k where k.municipality_id = ${tx.municipality} and k.case_id = ${caseId} and k.contact_id = ${contactId}`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

export interface NewQuestion {
  caseId: string | null
  contactId: string | null
  channel: IntakeChannel
  happenedOn: Day
  ownWords: string
  by: string
  now: Date
}

export async function addQuestion(tx: Write, question: NewQuestion): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into information_contacts (municipality_id, case_id, contact_id, channel, happened_on, own_words, registered_by, registered_at)
    values (${tx.municipality}, ${question.caseId}, ${question.contactId}, ${question.channel}, ${question.happenedOn}, ${question.ownWords}, ${question.by}, ${question.now})
    returning information_contact_id as id`.execute(tx.db)
  return rows[0]?.id ?? ''
}

/** How the one who takes it down stands to the case. */
export async function findRelation(
  tx: Read,
  caseId: string,
  at: { staffId: string; today: Day; now: Date },
): Promise<string | null> {
  const { rows } = await sql<{ relation: string | null }>`
    select case_relation(${caseId}, ${at.staffId}, ${at.today}, ${at.now}) as relation`.execute(tx.db)
  return rows[0]?.relation ?? null
}
