import type { caseContacts, contactsToMake, myContacts, caseJournal } from '../../api/contacts.ts'
import { silentSince } from '../../rules/contacts/late.ts'
import { findOwnCase, findReadableCases } from '../cases/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findAdults, findContacts, findJournal, findOwnContacts, findPromises } from './queries.ts'
import { findToMake } from './toMakeQuery.ts'

export async function readContacts({
  tx,
  ids,
  today,
}: Call<typeof caseContacts>): Promise<ReplyOf<typeof caseContacts>> {
  return {
    contacts: await findContacts(tx, ids.caseId),
    promises: await findPromises(tx, ids.caseId, null),
    people: await findAdults(tx, ids.caseId, today),
  }
}

/** Whom to get in touch with today. */
export async function readToMake({
  tx,
  who,
  today,
  shows,
}: Call<typeof contactsToMake>): Promise<ReplyOf<typeof contactsToMake>> {
  const lists = await findToMake(tx, { staffId: who.id, today, silentSince: silentSince(today) })
  shows([...new Set([...lists.promises, ...lists.unanswered, ...lists.silent].map((row) => row.caseId))])
  return lists
}

export const readJournal = ({ tx, ids }: Call<typeof caseJournal>): Promise<ReplyOf<typeof caseJournal>> =>
  findJournal(tx, ids.caseId)

export async function readMyContacts({ tx, who, today }: Call<typeof myContacts>): Promise<ReplyOf<typeof myContacts>> {
  const own = await findOwnCase(tx, who.id, today)
  const cases = await findReadableCases(tx, who.id, today)
  return {
    contacts: await findOwnContacts(
      tx,
      cases.map((one) => one.caseId),
      who.id,
    ),
    promises: own ? await findPromises(tx, own.caseId, who.id) : [],
  }
}
