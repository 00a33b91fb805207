import type { attest, paymentsToAttest } from '../../api/payments.ts'
import type { Day } from '../../base/day.ts'
import { toOre, zero } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import { mayProceed } from '../../rules/gates/mayProceed.ts'
import { writtenAccount } from '../people/queries.ts'
import type { Call, ReplyOf } from '../platform/http/bind.ts'
import * as queries from './queries.ts'

const page = 200

export async function listToAttest({
  tx,
  who,
  shows,
}: Call<typeof paymentsToAttest>): Promise<ReplyOf<typeof paymentsToAttest>> {
  const { rows, count } = await queries.findUnattested(tx, page)
  shows(rows.map((row) => row.caseId))
  return {
    rows: rows.map((row) => ({
      paymentId: row.paymentId,
      caseNumber: row.caseNumber,
      month: row.month,
      payee: row.payee,
      account: writtenAccount(row),
      bank: row.bank,
      amount: row.amount,
      payOn: row.payOn,
      decidedBy: row.decidedByName,
      own: row.decidedBy === who.id || row.preparedBy === who.id,
      granted: row.granted,
    })),
    more: count - rows.length,
    attested: await queries.sumAttested(tx),
  }
}

/** The second person. The gate is asked here; the database refuses by itself too. */
export async function attestOrders({
  tx,
  who,
  input,
  now,
  today,
  shows,
}: Call<typeof attest>): Promise<ReplyOf<typeof attest>> {
  const orders = await queries.findOrders(tx, input.paymentIds)
  if (orders.length !== new Set(input.paymentIds).size) refuse('not_found')
  shows(orders.map((order) => order.caseId))
  for (const order of orders) {
    requireAttestable(order, who.id, today)
    await queries.addAttest(tx, order, who.id, now)
  }
  return { attested: orders.length }
}

export function requireAttestable(
  { granted, amount, decidedBy, preparedBy }: Pick<queries.Order, 'granted' | 'amount' | 'decidedBy' | 'preparedBy'>,
  attestedBy: string,
  today: Day,
): void {
  const unmet = mayProceed('payment.attest', {
    today,
    decision: { granted: toOre(granted), decidedBy },
    planned: zero,
    amount: toOre(amount),
    registeredBy: preparedBy ?? decidedBy,
    attestedBy,
    setOff: zero,
  })
  if (unmet.length > 0) refuse('payment.same_person', {}, { gates: unmet })
}
