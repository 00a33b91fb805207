import { contactTexts as texts } from '../../texts/sv/journal/contact.ts'
import { addContact } from '../contacts/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Write } from '../platform/db/transaction.ts'
import type { messagePurposes } from '../../rules/contacts/contact.ts'
import { addMessage } from './queries.ts'

export interface Writing {
  caseId: string
  personId: string
  words: string
  purpose: (typeof messagePurposes)[number]
  /** Null: the person. */
  by: string | null
  now: Date
}

/** A message is a contact, and stands in the journal in the same words (SoL 14:3). */
export async function write(tx: Write, { caseId, personId, words, purpose, by, now }: Writing): Promise<string> {
  const direction = by === null ? 'in' : 'out'
  const head = `${texts.channels.message}, ${texts.directions[direction]}: ${texts.results.delivered}.`
  const text = `${head}\n${words}`
  const journalEntryId = await addEntry(tx, { caseId, month: null, kind: 'contact', happenedAt: now, now, by, text })
  const contactId = await addContact(tx, {
    caseId,
    journalEntryId,
    direction,
    channel: 'message',
    result: 'delivered',
    purpose,
    happenedAt: now.toISOString(),
    interpreter: null,
    with: { party: 'person', personId },
    by,
    now,
  })
  return addMessage(tx, { caseId, contactId, personId, words, now, by })
}
