import { sql } from 'kysely'
import type { z } from 'zod'
import type { myPayments } from '../../api/extract.ts'
import type { Read } from '../platform/db/transaction.ts'

type Payment = z.output<typeof myPayments.reply>['payments'][number]

/** Orders of decisions with a letter to the person, but those that a newer decision took the place of before they were sent. */
export async function findMyPayments(tx: Read, personId: string): Promise<Payment[]> {
  const { rows } = await sql<Payment>`
    select d.month, p.amount_ore as amount, p.pay_on as "payOn", case when y.payment_id is not null then 'sent' when t.payment_id is not null then 'attested' else 'ordered' end as state,
      case when p.payee_id = ${personId} then coalesce(a.bank_name || ' ', '') || '…' || right(a.number, 4) end as account
    from letters l join decisions d on d.municipality_id = l.municipality_id and d.decision_id = l.decision_id
      join payments p on p.municipality_id = d.municipality_id and p.decision_id = d.decision_id
      join payment_accounts a on a.municipality_id = p.municipality_id and a.payment_account_id = p.payment_account_id
      left join payment_attests t on t.municipality_id = p.municipality_id and t.payment_id = p.payment_id
      left join payment_file_lines y on y.municipality_id = p.municipality_id and y.payment_id = p.payment_id
    where l.municipality_id = ${tx.municipality} and l.recipient_id = ${personId} and (y.payment_id is not null or not is_replaced(d.municipality_id, d.decision_id))
    order by p.pay_on desc, d.month desc limit 100`.execute(tx.db)
  return rows
}
