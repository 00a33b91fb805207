import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import { bornOf, kindOf, type PersonNumber } from '../../base/personnummer.ts'
import type { Read } from '../platform/db/transaction.ts'

/** Whose number this is, or was; null when nobody here has had it. */
export async function findPersonByNumber(tx: Read, number: PersonNumber): Promise<string | null> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from person_numbers where municipality_id = ${tx.municipality} and blind_index = ${tx.vault.index(number)}`.execute(
    tx.db,
  )
  return rows[0]?.person_id ?? null
}

/** Holds the person until the transaction ends: what they send at the same time comes one after the other. */
export async function holdPerson(tx: Read, personId: string): Promise<void> {
  await sql`select 1 from persons where municipality_id = ${tx.municipality} and person_id = ${personId} for no key update`.execute(
    tx.db,
  )
}

export interface NewPerson {
  number: PersonNumber
  givenName: string
  familyName: string
  now: Date
  today: Day
}

/** A person not known before, with the number they came with. */
export async function addPerson(tx: Read, person: NewPerson): Promise<string> {
  const personId = await addWithoutNumber(tx, { ...person, born: bornOf(person.number) })
  await addNumber(tx, { personId, number: person.number, isHidden: false, today: person.today })
  return personId
}

/** The number of a person. Hidden: only that somebody has it can be found; the number itself stands in the sealed identity. */
export async function addNumber(
  tx: Read,
  of: { personId: string; number: PersonNumber; isHidden: boolean; today: Day },
): Promise<void> {
  await sql`
    insert into person_numbers (municipality_id, person_id, kind, blind_index, sealed, valid_from)
    values (${tx.municipality}, ${of.personId}, ${kindOf(of.number)}, ${tx.vault.index(of.number)},
      ${tx.vault.seal('person', of.isHidden ? '' : of.number, 'person_numbers.sealed')}, ${of.today})`.execute(tx.db)
}

/** A person who has no number, or was told of under one that is another's here: it stays with its own until a caseworker has asked both. */
export async function addWithoutNumber(
  tx: Read,
  person: Pick<NewPerson, 'givenName' | 'familyName' | 'now'> & { born: Day },
): Promise<string> {
  const { rows } = await sql<{ person_id: string }>`
    insert into persons (municipality_id, given_name, family_name, born, created_at)
    values (${tx.municipality}, ${person.givenName}, ${person.familyName}, ${person.born}, ${person.now}) returning person_id`.execute(
    tx.db,
  )
  const added = rows[0]
  if (!added) throw new Error('person was not added')
  return added.person_id
}

/** Somebody who had none has got a number: born as it says. */
export async function giveNumber(tx: Read, of: { personId: string; number: PersonNumber; today: Day }): Promise<void> {
  await addNumber(tx, { ...of, isHidden: false })
  await sql`
    update persons set born = ${bornOf(of.number)} where municipality_id = ${tx.municipality} and person_id = ${of.personId} and born <> ${bornOf(of.number)}`.execute(
    tx.db,
  )
}

/** The number as it stands sealed, opened for one who may see it; a protected person's is not here. */
export function openNumber(tx: Read, sealed: string | null): string | null {
  if (sealed === null) return null
  const number = tx.vault.open('person', Buffer.from(sealed, 'hex'), 'person_numbers.sealed')
  return number === '' ? null : number
}

export interface Account {
  paymentAccountId: string
  kind: 'bank' | 'bankgiro'
  clearing: string | null
  number: string
  bankName: string | null
}

/** The account the person wants money on now. */
export async function findAccount(tx: Read, personId: string): Promise<Account | null> {
  const { rows } = await sql<Account>`
    select payment_account_id as "paymentAccountId", kind, clearing, number, bank_name as "bankName" from payment_accounts
    where municipality_id = ${tx.municipality} and person_id = ${personId} and valid_to is null
    order by registered_at desc limit 1`.execute(tx.db)
  return rows[0] ?? null
}

export interface NewAccount {
  personId: string
  kind: 'bank' | 'bankgiro'
  clearing: string | null
  number: string
  bankName: string | null
  now: Date
  registeredBy: string | null
}

/** A new account; the former ends at the same moment and stays on record. */
export async function changeAccount(tx: Read, account: NewAccount): Promise<void> {
  await sql`update payment_accounts set valid_to = ${account.now} where municipality_id = ${tx.municipality} and person_id = ${account.personId} and valid_to is null`.execute(
    tx.db,
  )
  await sql`
    insert into payment_accounts (municipality_id, person_id, kind, clearing, number, bank_name, registered_at, registered_by)
    values (${tx.municipality}, ${account.personId}, ${account.kind}, ${account.clearing}, ${account.number}, ${account.bankName}, ${account.now}, ${account.registeredBy})`.execute(
    tx.db,
  )
}

/** As people write it: clearing, number. */
export const writtenAccount = (account: { clearing: string | null; number: string }): string =>
  account.clearing ? `${account.clearing}, ${account.number}` : account.number
