import { z } from 'zod'
import { dayOf, type Day } from '../../base/day.ts'
import { subtract, toOre, zero, type Ore } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import type { JobCall } from '../platform/jobs/job.ts'
import { addOrder, findPayable, holdFiles, type Payable } from './queries.ts'

const payload = z.object({ decisionId: z.uuid() })

/** Orders what a decision grants beyond what has gone to the bank on those it replaced, once. The reference is drawn from the decision: it says nothing of a person and never comes twice. */
export async function orderPayment({ tx, payload: given, now }: JobCall): Promise<void> {
  const { decisionId } = payload.parse(given)
  await holdFiles(tx)
  const payable = await findPayable(tx, decisionId)
  if (!payable?.payOn || payable.granted <= payable.sent) return
  const { accountId, payOn, decidedBy, caseId, payeeId } = payable
  if (!accountId) refuse('application.account_missing')
  const amount = subtract(toOre(payable.granted), toOre(payable.sent))
  requirePayable(payable, amount, dayOf(now))
  await addOrder(tx, {
    decidedBy,
    caseId,
    payeeId,
    accountId,
    decisionId,
    payOn,
    amount,
    reference: `T${decisionId.replaceAll('-', '').toUpperCase()}`,
    now,
  })
}

/** The gates before an order. All that is not paid yet is ordered, once: nothing is held back of it, and the database refuses more. */
export function requirePayable(
  { granted, sent, decidedBy }: Pick<Payable, 'granted' | 'sent' | 'decidedBy'>,
  amount: Ore,
  today: Day,
): void {
  const unmet = mayProceed('payment.create', {
    today,
    decision: { granted: toOre(granted), decidedBy },
    planned: toOre(sent),
    amount,
    registeredBy: decidedBy,
    attestedBy: null,
    setOff: zero,
  })
  if (unmet.length > 0) refuse('decision.gates_unmet', { count: unmet.length }, { gates: unmet })
}
