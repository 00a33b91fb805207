import type { registerConflict } from '../../api/work.ts'
import { refuse } from '../../base/refusal.ts'
import { fill } from '../../texts/fill.ts'
import { workTexts } from '../../texts/sv/journal/case.ts'
import { holdCase } from '../cases/queries.ts'
import { addEntry } from '../investigations/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { addConflict, findDuties, findSuccessor, replaceCover } from './conflictQueries.ts'
import { giveCases } from './queries.ts'

type Declaring = Call<typeof registerConflict>
const shortestReason = 10

/** Jäv is said by the one it concerns and holds at once (KL 7:4, FL 18 §): the door to the case is shut, and somebody else has it. Why is not told in the person's journal. */
export async function declare(call: Declaring): Promise<ReplyOf<typeof registerConflict>> {
  const { tx, who, ids, input, now, today } = call
  if (input.ground === 'other' && [...input.explanation].length < shortestReason)
    refuse('conflict_of_interest.no_reason')
  await holdCase(tx, ids.caseId)
  await addConflict(tx, { ...input, caseId: ids.caseId, staffId: who.id, now })
  await addEntry(tx, {
    caseId: ids.caseId,
    month: null,
    kind: 'work',
    happenedAt: now,
    now,
    by: who.id,
    text: fill(workTexts.conflict, { name: who.name }),
  })
  const duties = await findDuties(tx, ids.caseId, who.id, today)
  return { keeper: duties.length === 0 ? null : await handOn(call, duties) }
}

async function handOn(
  { tx, who, ids, now, today }: Declaring,
  duties: Awaited<ReturnType<typeof findDuties>>,
): Promise<string | null> {
  const next = await findSuccessor(tx, ids.caseId, today)
  for (const duty of duties) if (duty.kind === 'cover') await replaceCover(tx, duty.id, next?.staffId ?? null, today)
  if (next && duties.some((duty) => duty.kind === 'assigned'))
    await giveCases(tx, {
      caseIds: [ids.caseId],
      to: next.staffId,
      from: today,
      cause: 'conflict_of_interest',
      note: workTexts.conflictNote,
      by: who.id,
      now,
      entry: fill(workTexts.handedOver, { name: next.name, day: today }),
    })
  return next?.name ?? null
}
