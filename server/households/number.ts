import type { registerMemberNumber } from '../../api/households.ts'
import { bornOf, toPersonNumber } from '../../base/personnummer.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { householdTexts } from '../../texts/sv/journal/case.ts'
import { holdCase } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import { findPersonByNumber, giveNumber } from '../people/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findStays } from './queries.ts'

/** A new-born, or somebody who waited for a coordination number, has got one. The person is the same, and so is all that is written of them. */
export async function giveToMember({
  tx,
  who,
  ids,
  input,
  now,
  today,
}: Call<typeof registerMemberNumber>): Promise<ReplyOf<typeof registerMemberNumber>> {
  await holdCase(tx, ids.caseId)
  const member = (await findStays(tx, ids.caseId)).find((one) => one.personId === ids.personId)
  if (!member) refuse('household.not_member')
  if (!member.unnumbered || member.protected) refuse('household.has_number')
  const number = toPersonNumber(input.personNumber)
  if ((await findPersonByNumber(tx, number)) !== null) refuse('household.number_known')
  await giveNumber(tx, { personId: ids.personId, number, today })
  const born = bornOf(number)
  const text = fill(householdTexts.numbered, { born })
  await addEntry(tx, { caseId: ids.caseId, month: null, kind: 'work', happenedAt: now, now, by: who.id, text })
  return { born }
}
