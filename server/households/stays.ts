import type { caseHousehold, noteStay } from '../../api/households.ts'
import { toDay } from '../../base/day.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { householdTexts } from '../../texts/sv/journal/case.ts'
import { holdCase, setMember } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { endStays, findOpen, findStays } from './queries.ts'

export async function readHousehold({ tx, ids }: Call<typeof caseHousehold>): Promise<ReplyOf<typeof caseHousehold>> {
  return { stays: await findStays(tx, ids.caseId), open: await findOpen(tx, ids.caseId) }
}

/** A dated change for somebody of the household. An adult leaves by a split, so that what is theirs goes with them. */
export async function noteStayOf(call: Call<typeof noteStay>): Promise<ReplyOf<typeof noteStay>> {
  const { tx, who, ids, input, now, today } = call
  await holdCase(tx, ids.caseId)
  const from = toDay(input.from)
  const own = (await findStays(tx, ids.caseId)).filter((one) => one.personId === input.personId)
  const last = own.at(-1)
  if (!last) refuse('household.not_member')
  if (from > today) refuse('household.day_unfit')
  if (last.role !== 'child') refuse('household.adult_by_split')
  await endStays(tx, ids.caseId, input.personId, from)
  const noted = { source: input.source, by: who.id, at: now }
  const { personId, role, lunchAway, inSchool } = last
  if (input.stays) await setMember(tx, ids.caseId, { personId, role, ...input.stays, lunchAway, inSchool, noted }, from)
  const text = fill(input.stays ? householdTexts.stays : householdTexts.left, {
    day: from,
    living: input.stays ? householdTexts.livings[input.stays.living] : '',
    days: input.stays?.days ?? 0,
    source: householdTexts.sources[input.source],
    note: input.note,
  })
  await addEntry(tx, { caseId: ids.caseId, month: null, kind: 'work', happenedAt: now, now, by: who.id, text })
  return { from }
}
