import type { delegationOrders } from '../../api/delegation.ts'
import { administrators } from '../../api/submissions.ts'
import { listOpen } from '../administration/submissions/list.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findOrders } from './queries.ts'

/** Every order; to an administrator also those that wait. */
export async function showOrders({
  tx,
  who,
}: Call<typeof delegationOrders>): Promise<ReplyOf<typeof delegationOrders>> {
  const mayWrite = who.grants.some((grant) => administrators.roles.some((role) => role === grant.role))
  return {
    ...(await findOrders(tx)),
    submissions: mayWrite ? await listOpen(tx, 'orders', who.id) : [],
    mayWrite,
  }
}
