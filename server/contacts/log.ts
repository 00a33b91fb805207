import type { logContact } from '../../api/contacts.ts'
import { toMonth } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import { resultsOf } from '../../rules/contacts/contact.ts'
import { contactTexts } from '../../texts/sv/journal/contact.ts'
import { findEverMembers } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addContact, addPromise } from './queries.ts'

type Log = Call<typeof logContact>
/** Clocks differ: a contact that seems to lie so little ahead has happened. */
const leewayMs = 5 * 60_000
const shortestGround = 10

/** A contact or an attempt, its line in the journal, and what was promised, all at once (SoL 14:3, FL 27 §). */
export async function log(call: Log): Promise<ReplyOf<typeof logContact>> {
  const { tx, who, ids, input, now } = call
  await check(call)
  const journalEntryId = await addEntry(tx, {
    caseId: ids.caseId,
    month: input.month === null ? null : toMonth(input.month),
    kind: 'contact',
    happenedAt: new Date(input.happenedAt),
    now,
    by: who.id,
    text: `${headOf(input)}\n${input.text}`,
  })
  const contactId = await addContact(tx, { ...input, caseId: ids.caseId, journalEntryId, by: who.id, now })
  if (input.callBackBy !== null && input.with.party === 'person') {
    const promise = { caseId: ids.caseId, contactId, personId: input.with.personId, by: who.id, now }
    await addPromise(tx, { ...promise, callBy: input.callBackBy })
  }
  return { contactId, journalEntryId, writtenAt: now.toISOString() }
}

async function check({ tx, ids, input, now }: Log): Promise<void> {
  if (new Date(input.happenedAt).getTime() > now.getTime() + leewayMs) refuse('contact.ahead')
  if (!resultsOf(input.channel).includes(input.result)) refuse('contact.result_unfit')
  if (input.callBackBy !== null && (new Date(input.callBackBy) <= now || input.with.party === 'other')) {
    refuse('contact.promise_passed')
  }
  if (input.with.party === 'person') {
    if (!(await findEverMembers(tx, ids.caseId)).has(input.with.personId)) refuse('not_found')
    return
  }
  const { ground, groundNote } = input.with
  if (ground !== 'they_contacted_us' && groundNote.length < shortestGround) refuse('contact.no_ground')
}

/** The first line of the entry: what kind of contact, which way, what came of it, and for another than the household by which ground. */
function headOf(input: Log['input']): string {
  const { channels, directions, results, others, grounds, interpreter } = contactTexts
  const whom = input.with.party === 'other' ? input.with : null
  const said = [
    `${channels[input.channel]}, ${directions[input.direction]}: ${results[input.result]}.`,
    whom ? `${others[whom.other]}. ${grounds[whom.ground]}${whom.groundNote ? `: ${whom.groundNote}` : ''}.` : '',
    input.interpreter === null ? '' : interpreter,
  ]
  return said.filter((one) => one !== '').join(' ')
}
