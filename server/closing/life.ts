import type { caseLife } from '../../api/closing.ts'
import { closeFactsOf } from '../../rules/closing/facts.ts'
import type { CloseFacts } from '../../rules/closing/closeFacts.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import type { UnmetGate } from '../../rules/gates/unmet.ts'
import type { Day } from '../../base/day.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findLeft, type Left } from './leftQuery.ts'
import { findLife } from './lifeQuery.ts'
import { findApplied, getCase, type Applied } from './queries.ts'

/** What stands in the way of closing; the same judgement on the page and in the act. */
export const stopsClosing = (
  applied: readonly Applied[],
  at: { openedOn: Day } & Pick<CloseFacts, 'today' | 'spokenNo'> & Left,
): UnmetGate[] =>
  mayProceed('case.close', {
    ...closeFactsOf(
      applied.map(({ month, arrivedOn, needs }) => ({
        month,
        arrivedOn,
        needs: needs.map(({ key, state }) => ({
          key,
          decided: state === 'decided',
          ended: state === 'withdrawn' || state === 'continues',
        })),
      })),
      at,
    ),
    openDelayRequests: applied.filter((one) => one.asksDecision && one.needs.some(({ state }) => state === 'open'))
      .length,
  })

export async function readLife(call: Call<typeof caseLife>): Promise<ReplyOf<typeof caseLife>> {
  const { tx, who, ids, today, now, shows } = call
  const { shut, closedOn, openedOn, caseNumber, decided } = await getCase(tx, ids.caseId)
  const applied = await findApplied(tx, ids.caseId)
  const left = await findLeft(tx, ids.caseId)
  const life = await findLife(tx, ids.caseId, { staffId: who.id, today, now })
  shows([...new Set(life.decisions.map((one) => one.caseId))])
  return {
    caseNumber,
    state: shut ? 'shut' : closedOn === null ? 'open' : 'closed',
    openedOn,
    closedOn,
    decided,
    applied: applied.map(({ applicationId, month, arrivedOn, needs }) => ({ applicationId, month, arrivedOn, needs })),
    unmet: stopsClosing(applied, { today, openedOn, spokenNo: 'none', ...left }).map((one) => ({
      ...one,
      facts: { ...one.facts },
    })),
    ...life,
  }
}
