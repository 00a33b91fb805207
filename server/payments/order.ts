import { z } from 'zod'
import { dayOf, type Day } from '../../base/day.ts'
import { toOre, zero } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import type { JobCall } from '../platform/jobs/job.ts'
import { addOrder, findPayable, type Payable } from './queries.ts'

const payload = z.object({ decisionId: z.uuid() })

/** Orders the payment a decision grants, once. The reference is drawn from the decision: it says nothing of a person and never comes twice. */
export async function orderPayment({ tx, payload: given, now }: JobCall): Promise<void> {
  const { decisionId } = payload.parse(given)
  const payable = await findPayable(tx, decisionId)
  if (!payable?.payOn || payable.granted === 0) return
  const { accountId, payOn } = payable
  if (!accountId) refuse('application.account_missing')
  requirePayable(payable, dayOf(now))
  await addOrder(tx, {
    ...payable,
    accountId,
    decisionId,
    payOn,
    reference: `T${decisionId.replaceAll('-', '').toUpperCase()}`,
    now,
  })
}

/** The gates before an order. The whole of what is granted is ordered, once: nothing is held back of it, and the database refuses more. */
function requirePayable({ granted, decidedBy }: Payable, today: Day): void {
  const amount = toOre(granted)
  const decision = { granted: amount, decidedBy }
  const unmet = mayProceed('payment.create', {
    today,
    decision,
    planned: zero,
    amount,
    registeredBy: decidedBy,
    attestedBy: null,
    setOff: zero,
  })
  if (unmet.length > 0) refuse('decision.gates_unmet', { count: unmet.length }, { gates: unmet })
}
