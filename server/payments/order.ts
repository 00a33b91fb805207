import { z } from 'zod'
import { refuse } from '../../base/refusal.ts'
import type { JobCall } from '../platform/jobs/job.ts'
import { addOrder, findPayable } from './queries.ts'

const payload = z.object({ decisionId: z.uuid() })

/** Orders the payment a decision grants, once. The reference is drawn from the decision: it says nothing of a person and never comes twice. */
export async function orderPayment({ tx, payload: given, now }: JobCall): Promise<void> {
  const { decisionId } = payload.parse(given)
  const payable = await findPayable(tx, decisionId)
  if (!payable?.payOn || payable.granted === 0) return
  const { accountId, payOn } = payable
  if (!accountId) refuse('application.account_missing')
  await addOrder(tx, {
    ...payable,
    accountId,
    decisionId,
    payOn,
    reference: `T${decisionId.replaceAll('-', '').toUpperCase()}`,
    now,
  })
}
