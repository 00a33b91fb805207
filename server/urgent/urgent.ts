import type { approveUrgent, returnUrgent, tellUrgent, urgentDecisions } from '../../api/urgent.ts'
import { refuse } from '../../base/refusal.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { getOpen, giveBack, make } from '../preparations/answer.ts'
import { addTold, findMade, findUse, findWaiting, type WaitingRow } from './queries.ts'

type Reading = Call<typeof urgentDecisions>
type Approving = Call<typeof approveUrgent>
type Returning = Call<typeof returnUrgent>

/** What waits for the one who asks, if the board has named them; and what was decided so. */
export async function readUrgent({ tx, who, today, shows }: Reading): Promise<ReplyOf<typeof urgentDecisions>> {
  const waiting = await findWaiting(tx, { staffId: who.id, today })
  const made = await findMade(tx)
  shows([...new Set([...waiting, ...made].map(({ caseId }) => caseId))])
  return {
    waiting: waiting.map(({ caseId: _case, ...row }) => row),
    made: made.map(({ caseId: _case, ...row }) => row),
    mayTell: who.grants.some(({ role }) => role === 'registrar' || role === 'unit_manager'),
  }
}

/** The named member decides; not while the board has met without being told of the last (KL 6:39, 6:40). */
export async function approve(call: Approving): Promise<ReplyOf<typeof approveUrgent>> {
  const { tx, today } = call
  const { caseId } = await mine(call)
  const at = { ...call, ids: { caseId, preparedDecisionId: call.ids.preparedDecisionId } }
  const found = await getOpen(at)
  const unmet = mayProceed('delegation.use', { today, ...(await findUse(tx, caseId)) })
  if (unmet.length > 0) refuse('urgent.gates_unmet', { count: unmet.length }, { gates: unmet })
  return make(at, found, true)
}

export async function sendBack(call: Returning): Promise<ReplyOf<typeof returnUrgent>> {
  const { caseId } = await mine(call)
  const at = { ...call, ids: { caseId, preparedDecisionId: call.ids.preparedDecisionId } }
  return giveBack(at, await getOpen(at))
}

/** One that waits for whoever asks; one answer for what is not there and what is another's. */
async function mine({ tx, who, ids, today, shows }: Approving | Returning): Promise<WaitingRow> {
  const waiting = await findWaiting(tx, { staffId: who.id, today })
  const found = waiting.find((one) => one.preparedDecisionId === ids.preparedDecisionId) ?? refuse('urgent.not_yours')
  shows([found.caseId])
  return found
}

/** At a meeting that has been held since. */
export async function tell(call: Call<typeof tellUrgent>): Promise<ReplyOf<typeof tellUrgent>> {
  const { tx, who, ids, input, now, today, shows } = call
  const made = await findMade(tx)
  const found = made.find((one) => one.decisionId === ids.decisionId) ?? refuse('not_found')
  shows([found.caseId])
  if (input.meetingOn > today || input.meetingOn < found.decidedOn) refuse('urgent.day_unfit')
  await addTold(tx, { ...input, decisionId: ids.decisionId, by: who.id, now })
  return { toldAt: now.toISOString() }
}
