import type { myPayments } from '../../api/extract.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import { findMyPayments } from './paymentsQuery.ts'

/** What decisions told to me have ordered, the newest first. */
export const readMyPayments = async ({ tx, who }: Call<typeof myPayments>): Promise<ReplyOf<typeof myPayments>> => ({
  payments: await findMyPayments(tx, who.id),
})
