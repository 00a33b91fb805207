import pg from 'pg'
import { connect } from '../../db/pool.ts'
import { verifyChain, type Head, type Verdict } from '../../audit/seal.ts'
import { sql as statement } from 'kysely'
import type { Sql } from '../signIn.ts'

/** What the database and the bank's files say when all is over. */
export interface Aftermath {
  decisions: readonly {
    decisionId: string
    caseId: string
    granted: number
    adults: number
    letters: number
    written: number
    records: number
  }[]
  payments: readonly { paymentId: string; decisionId: string; amount: number; reference: string; attests: number }[]
  /** The references in each file, as the bank reads them. */
  files: readonly (readonly string[])[]
  jobsLeft: number
  chain: Verdict
  /** Events on record that no link of the chain holds. */
  unchained: number
}

/** What a client was told. */
export interface Acknowledged {
  decisionId: string
  caseId: string
  granted: number
}

const decisionsQuery = `
  select d.decision_id as "decisionId", d.case_id as "caseId", (select sum(n.granted_ore)::bigint from decision_needs n where n.decision_id = d.decision_id) as granted,
    (select count(*)::int from jsonb_array_elements(k.input -> 'household' -> 'members') m where m ->> 'role' <> 'child') as adults,
    (select count(*)::int from letters l where l.decision_id = d.decision_id) as letters,
    (select count(*)::int from letters l join letter_files f using (municipality_id, letter_id) where l.decision_id = d.decision_id) as written,
    (select count(*)::int from audit_events e where e.case_id = d.case_id and e.event = 'decision.made' and e.granted) as records
  from decisions d join calculations k using (municipality_id, calculation_id) where d.decided_at >= $1`

const paymentsQuery = `
  select p.payment_id as "paymentId", p.decision_id as "decisionId", p.amount_ore as amount, p.reference,
    (select count(*)::int from payment_attests t where t.payment_id = p.payment_id) as attests
  from payments p join decisions d using (municipality_id, decision_id) where d.decided_at >= $1`

export interface Place {
  sql: Sql
  ownerUrl: string
  /** Heads of the chain as they were written outside the database. */
  anchors: readonly Head[]
}

export async function readAftermath(
  { sql, ownerUrl, anchors }: Place,
  since: Date,
  files: Aftermath['files'],
): Promise<Aftermath> {
  const decisions = await sql(1, decisionsQuery, [since])
  const payments = await sql(1, paymentsQuery, [since])
  const [left] = await sql(
    1,
    `select count(*)::int as jobs, (select count(*)::int from audit_events e where not exists (select from audit_chain c where c.event_id = e.event_id)) as unchained from graphile_worker.jobs where task_identifier in ('letters_plan', 'letter_write', 'payment_order', 'journal_arrival')`,
  )
  return {
    decisions: decisions.map((row) => ({
      decisionId: String(row.decisionId),
      caseId: String(row.caseId),
      granted: Number(row.granted),
      adults: Number(row.adults),
      letters: Number(row.letters),
      written: Number(row.written),
      records: Number(row.records),
    })),
    payments: payments.map((row) => ({
      paymentId: String(row.paymentId),
      decisionId: String(row.decisionId),
      amount: Number(row.amount),
      reference: String(row.reference),
      attests: Number(row.attests),
    })),
    files,
    jobsLeft: Number(left?.jobs),
    unchained: Number(left?.unchained),
    chain: await chainOf({ ownerUrl, anchors }),
  }
}

/** The verdict on the chain; `doctored`: after changing something that is then taken back. */
export async function chainOf({ ownerUrl, anchors }: Omit<Place, 'sql'>, doctored?: string): Promise<Verdict> {
  const { db, close } = connect({ url: ownerUrl, role: null, max: 1, onError: () => undefined })
  let verdict: Verdict | null = null
  await db
    .transaction()
    .execute(async (tx) => {
      await statement`select set_config('tillit.municipality', '1', true)`.execute(tx)
      if (doctored) await statement.raw(doctored).execute(tx)
      verdict = await verifyChain(tx, 1, anchors)
      if (doctored) throw new pg.DatabaseError('taken back', 0, 'error')
    })
    .catch((error: unknown) =>
      error instanceof pg.DatabaseError && error.message === 'taken back' ? undefined : Promise.reject(error),
    )
  await close()
  if (!verdict) throw new Error('the chain was not read')
  return verdict
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)

/** What is wrong: nothing, whatever was killed and when. */
export function violations(after: Aftermath, acknowledged: readonly Acknowledged[]): string[] {
  const sent = after.files.flat()
  const granted = sum(after.decisions.map((one) => one.granted))
  const paid = sum(after.payments.map((one) => one.amount))
  return [
    ...acknowledged.flatMap((ack) => {
      const there = after.decisions.filter((one) => one.caseId === ack.caseId)
      return there.length === 1 && there[0]?.decisionId === ack.decisionId && there[0].granted === ack.granted
        ? []
        : [`acknowledged decision ${ack.decisionId}: ${there.length} in its case`]
    }),
    ...after.decisions.flatMap((one) => {
      const orders = after.payments.filter((payment) => payment.decisionId === one.decisionId)
      return [
        ...(one.letters === one.adults && one.written === one.adults
          ? []
          : [`decision ${one.decisionId}: ${one.adults} adults, ${one.letters} letters, ${one.written} written`]),
        ...(orders.length === (one.granted > 0 ? 1 : 0) && sum(orders.map((order) => order.amount)) === one.granted
          ? []
          : [`decision ${one.decisionId}: ${orders.length} orders`]),
        ...(one.records === 1 ? [] : [`decision ${one.decisionId}: ${one.records} on record`]),
      ]
    }),
    ...after.payments.flatMap((one) => {
      const times = sent.filter((reference) => reference === one.reference).length
      return one.attests === 1 && times === 1
        ? []
        : [`payment ${one.paymentId}: attested ${one.attests} times, in files ${times} times`]
    }),
    ...(new Set(sent).size === sent.length ? [] : ['a reference stands twice in the files']),
    ...(paid === granted ? [] : [`granted ${granted}, ordered ${paid}`]),
    ...(after.jobsLeft === 0 ? [] : [`${after.jobsLeft} jobs left`]),
    ...(after.unchained === 0 ? [] : [`${after.unchained} events outside the chain`]),
    ...(after.chain.whole ? [] : [`the chain is broken: ${after.chain.why}`]),
  ]
}
