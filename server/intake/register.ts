import type { registerApplication, registerContactApplication } from '../../api/intake.ts'
import { toDay } from '../../base/day.ts'
import { firstDay, monthOf, toMonth, type Month } from '../../base/month.ts'
import { refuse } from '../../base/refusal.ts'
import type { Channel } from '../../rules/contacts/contact.ts'
import { arrivalOf, type IntakeChannel } from '../../rules/intake/arrival.ts'
import { findMembers, findOwnCase, openCase, setMember } from '../cases/queries.ts'
import { holdPerson } from '../people/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findContact } from './queries.ts'
import { whom } from './whom.ts'
import { take } from './wish.ts'

/** From the phone, the desk or the post: whoever meets the wish takes it down, and somebody has the case at once (SoL 14:2). */
export async function takeFromAnyone(
  call: Call<typeof registerApplication>,
): Promise<ReplyOf<typeof registerApplication>> {
  const { input, today } = call
  if (input.arrivedOn > today) refuse('intake.arrival_ahead')
  const month = toMonth(input.month)
  const personId = await whom(call)
  const caseId = await caseOf(call, personId, month)
  call.shows([caseId])
  return take(call, {
    ...input,
    month,
    caseId,
    personId,
    arrivedOn: arrivalOf(toDay(input.arrivedOn), input.channel === 'paper' && input.atFirstEmptying),
    contactId: null,
  })
}

/** The open case of who asks, or a new one with them alone in it: whom they live with is asked. */
export async function caseOf(
  { tx, today }: Pick<Call<typeof registerApplication>, 'tx' | 'today'>,
  personId: string,
  month: Month,
): Promise<string> {
  await holdPerson(tx, personId)
  const own = await findOwnCase(tx, personId, today)
  if (own) return own.caseId
  const caseId = await openCase(tx, personId, today)
  const alone = { personId, role: 'applicant', living: 'full', days: 30, lunchAway: false, inSchool: false }
  const now = monthOf(today)
  await setMember(tx, caseId, alone, firstDay(month < now ? month : now))
  return caseId
}

const channelOf: Readonly<Record<Channel, IntakeChannel>> = {
  call: 'phone',
  booked_visit: 'desk',
  spontaneous_visit: 'desk',
  email: 'email',
  message: 'email',
  sms: 'phone',
  letter: 'paper',
}

/** What was said in a contact: when and how it came is known from there. */
export async function takeFromContact(
  call: Call<typeof registerContactApplication>,
): Promise<ReplyOf<typeof registerContactApplication>> {
  const { tx, ids, input, today } = call
  const { contact, personId } = await requireOpen(call)
  const members = await findMembers(tx, ids.caseId, today)
  if (!members.some((one) => one.personId === personId && one.role !== 'child')) refuse('intake.not_theirs')
  return take(call, {
    ...input,
    month: toMonth(input.month),
    caseId: ids.caseId,
    personId,
    channel: channelOf[contact.channel],
    arrivedOn: contact.happenedOn,
    arrivedAt: contact.time,
    contactId: ids.contactId,
  })
}

/** A contact with a person of the household where nobody has said what it was. */
export async function requireOpen({ tx, ids }: Pick<Call<typeof registerContactApplication>, 'tx' | 'ids'>) {
  const contact = await findContact(tx, ids.caseId, ids.contactId)
  if (!contact) refuse('not_found')
  if (contact.answered) refuse('intake.answered')
  const { personId } = contact
  if (personId === null) refuse('intake.not_theirs')
  return { contact, personId, channel: channelOf[contact.channel] }
}
