import type { mergeCase } from '../../api/closing.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { caseTexts } from '../../texts/sv/journal/case.ts'
import { holdCase } from '../cases/queries.ts'
import type { StaffWho } from '../platform/http/who.ts'
import type { Write } from '../platform/db/transaction.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import type { Day } from '../../base/day.ts'
import { note, requireClosable, requireWords } from './close.ts'
import { addClosing, addLink, findByNumber, getCase, haveAdultInCommon, type OtherCase } from './queries.ts'

/** The other case by its number: open, not the same, and one the reader has too. */
export async function getOther(
  { tx, who, today, now }: { tx: Write; who: StaffWho; today: Day; now: Date },
  number: string,
  caseId: string,
): Promise<OtherCase> {
  const other = await findByNumber(tx, number, { staffId: who.id, today, now })
  if (!other || other.caseId === caseId) refuse('closing.no_such_case')
  if (other.relation === null) refuse('case.ask_unit', { unit: other.unit, phone: other.phone })
  if (!other.open) refuse('closing.no_such_case')
  return other
}

/** Documents, journal and decisions stay where they were written; the surviving case leads to them in order. */
export async function merge(call: Call<typeof mergeCase>): Promise<ReplyOf<typeof mergeCase>> {
  const { tx, who, ids, input, now, today, shows } = call
  requireWords(input.explanation)
  const other = await getOther(call, input.into, ids.caseId)
  for (const caseId of [ids.caseId, other.caseId].toSorted()) await holdCase(tx, caseId)
  if (!(await haveAdultInCommon(tx, ids.caseId, other.caseId))) refuse('closing.other_household')
  await requireClosable(call, input.spokenNo)
  const { caseNumber } = await getCase(tx, ids.caseId)
  const made = { on: today, by: who.id, now }
  await addClosing(tx, { caseId: ids.caseId, cause: 'merged', explanation: input.explanation, ...made })
  await addLink(tx, { from: ids.caseId, to: other.caseId, kind: 'merged', ...made })
  const { explanation } = input
  const text = fill(caseTexts.mergedInto, { number: other.caseNumber, explanation })
  await note(tx, { caseId: ids.caseId, by: who.id, now, text })
  const from = fill(caseTexts.mergedFrom, { number: caseNumber, explanation })
  await note(tx, { caseId: other.caseId, by: who.id, now, text: from })
  shows([other.caseId])
  return { caseId: other.caseId }
}
