import { sql } from 'kysely'
import type { Day } from '../../base/day.ts'
import type { Ore } from '../../base/money.ts'
import type { Month } from '../../base/month.ts'
import type { Read, Write } from '../platform/db/transaction.ts'

export interface Order {
  paymentId: string
  decisionId: string
  decidedBy: string
  /** Who prepared the decision, where that was another; left out or null: who decided. */
  preparedBy?: string | null
  caseId: string
  payeeId: string
  caseNumber: string
  month: Month
  /** Null for a protected person. */
  payee: string | null
  kind: 'bank' | 'bankgiro'
  clearing: string | null
  number: string
  bank: string | null
  amount: number
  payOn: Day
  reference: string
  decidedByName: string
  granted: number
}

const orderColumns = sql`p.payment_id as "paymentId", p.decision_id as "decisionId", p.decided_by as "decidedBy", d.prepared_by as "preparedBy", p.case_id as "caseId", p.payee_id as "payeeId",
  c.case_number as "caseNumber", d.month, q.given_name || ' ' || q.family_name as payee, a.kind, a.clearing, a.number, a.bank_name as bank,
  p.amount_ore as amount, p.pay_on as "payOn", p.reference, d.decided_by_name as "decidedByName",
  (select sum(n.granted_ore)::bigint from decision_needs n where n.municipality_id = p.municipality_id and n.decision_id = p.decision_id) as granted`

const orderTables = sql`payments p
  join decisions d on d.municipality_id = p.municipality_id and d.decision_id = p.decision_id
  join cases c on c.municipality_id = p.municipality_id and c.case_id = p.case_id
  join persons q on q.municipality_id = p.municipality_id and q.person_id = p.payee_id
  join payment_accounts a on a.municipality_id = p.municipality_id and a.payment_account_id = p.payment_account_id`

/** Its decision still stands. An order on a replaced one is paid by nobody: the new decision orders what is left. */
const stands = sql.raw('not is_replaced(p.municipality_id, p.decision_id)')

/** Orders nobody has attested yet, first to be paid first. */
export async function findUnattested(tx: Read, most: number): Promise<{ rows: Order[]; count: number }> {
  const waiting = sql`p.municipality_id = ${tx.municipality} and ${stands} and not exists (select from payment_attests t where t.municipality_id = p.municipality_id and t.payment_id = p.payment_id)`
  const { rows } =
    await sql<Order>`select ${orderColumns} from ${orderTables} where ${waiting} order by p.pay_on, p.reference limit ${most}`.execute(
      tx.db,
    )
  const all = await sql<{ count: number }>`select count(*)::integer as count from payments p where ${waiting}`.execute(
    tx.db,
  )
  return { rows, count: all.rows[0]?.count ?? 0 }
}

export async function findOrders(tx: Read, paymentIds: readonly string[]): Promise<Order[]> {
  const { rows } =
    await sql<Order>`select ${orderColumns} from ${orderTables} where p.municipality_id = ${tx.municipality} and ${stands} and p.payment_id = any(${[...paymentIds]}::uuid[]) order by p.reference`.execute(
      tx.db,
    )
  return rows
}

/** Nothing more goes into a file until the transaction ends. */
export async function holdFiles(tx: Write): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('tillit.payment_file', ${tx.municipality}))`.execute(tx.db)
}

/** Orders attested and in no file yet, held until the transaction ends. */
export async function holdAttested(tx: Write): Promise<Order[]> {
  await holdFiles(tx)
  const { rows } = await sql<Order>`
    select ${orderColumns} from ${orderTables} join payment_attests t on t.municipality_id = p.municipality_id and t.payment_id = p.payment_id
    where p.municipality_id = ${tx.municipality} and ${stands} and not exists (select from payment_file_lines l where l.municipality_id = p.municipality_id and l.payment_id = p.payment_id)
    order by p.pay_on, p.reference`.execute(tx.db)
  return rows
}

export async function sumAttested(tx: Read): Promise<{ count: number; total: number }> {
  const { rows } = await sql<{ count: number; total: number }>`
    select count(*)::integer as count, coalesce(sum(p.amount_ore), 0)::bigint as total from payments p
      join payment_attests t on t.municipality_id = p.municipality_id and t.payment_id = p.payment_id
    where p.municipality_id = ${tx.municipality} and ${stands} and not exists (select from payment_file_lines l where l.municipality_id = p.municipality_id and l.payment_id = p.payment_id)`.execute(
    tx.db,
  )
  return rows[0] ?? { count: 0, total: 0 }
}

export async function addAttest(tx: Write, order: Order, by: string, now: Date): Promise<void> {
  await sql`
    insert into payment_attests (municipality_id, payment_id, decided_by, attested_by, attested_at)
    values (${tx.municipality}, ${order.paymentId}, ${order.decidedBy}, ${by}, ${now})`.execute(tx.db)
}

export interface Payable {
  decidedBy: string
  caseId: string
  payeeId: string
  accountId: string | null
  payOn: Day | null
  granted: number
  /** What has gone to the bank on it and on the decisions it replaced. */
  sent: number
}

/** What a decision that stands gives to pay, to whom and where. */
export async function findPayable(tx: Read, decisionId: string): Promise<Payable | null> {
  const { rows } = await sql<Payable>`
    select d.decided_by as "decidedBy", d.case_id as "caseId", ap.applicant_id as "payeeId", d.pay_on as "payOn",
      (select a.payment_account_id from payment_accounts a where a.municipality_id = d.municipality_id and a.person_id = ap.applicant_id and a.valid_to is null order by a.registered_at desc limit 1) as "accountId",
      (select sum(n.granted_ore)::bigint from decision_needs n where n.municipality_id = d.municipality_id and n.decision_id = d.decision_id) as granted,
      sent_on_decision(d.municipality_id, d.decision_id) as sent
    from decisions d join applications ap on ap.municipality_id = d.municipality_id and ap.application_id = d.application_id
    where d.municipality_id = ${tx.municipality} and d.decision_id = ${decisionId} and not is_replaced(d.municipality_id, d.decision_id)`.execute(
    tx.db,
  )
  return rows[0] ?? null
}

/** Orders the payment of a decision; ordered again it is the same order. */
export async function addOrder(
  tx: Write,
  order: Omit<Payable, 'granted' | 'sent'> & {
    accountId: string
    decisionId: string
    payOn: Day
    amount: Ore
    reference: string
    now: Date
  },
): Promise<void> {
  await sql`
    insert into payments (municipality_id, decision_id, decided_by, case_id, payee_id, payment_account_id, amount_ore, pay_on, reference, ordered_at)
    values (${tx.municipality}, ${order.decisionId}, ${order.decidedBy}, ${order.caseId}, ${order.payeeId}, ${order.accountId}, ${order.amount}, ${order.payOn}, ${order.reference}, ${order.now})
    on conflict (municipality_id, decision_id) do nothing`.execute(tx.db)
}

export interface Payer {
  name: string
  organisationNumber: string
  iban: string
  bic: string
}

export async function getPayer(tx: Read): Promise<Payer> {
  const { rows } = await sql<Payer>`
    select name, organisation_number as "organisationNumber", paying_account_iban as iban, paying_bank_bic as bic from municipalities where municipality_id = ${tx.municipality}`.execute(
    tx.db,
  )
  const row = rows[0]
  if (!row) throw new Error('the municipality is not there')
  return row
}

export interface FileRow {
  paymentFileId: string
  serial: number
  createdAt: Date
  count: number
  total: number
  sha256: Buffer
  storedAs: string
}

const fileColumns = sql`payment_file_id as "paymentFileId", serial, created_at as "createdAt", payment_count as count, total_ore as total, sha256, stored_as as "storedAs"`

export async function findFiles(tx: Read): Promise<FileRow[]> {
  const { rows } =
    await sql<FileRow>`select ${fileColumns} from payment_files where municipality_id = ${tx.municipality} order by serial desc limit 100`.execute(
      tx.db,
    )
  return rows
}

export async function findFile(tx: Read, paymentFileId: string): Promise<FileRow | null> {
  const { rows } =
    await sql<FileRow>`select ${fileColumns} from payment_files where municipality_id = ${tx.municipality} and payment_file_id = ${paymentFileId}`.execute(
      tx.db,
    )
  return rows[0] ?? null
}

export async function findFileOrders(tx: Read, paymentFileId: string): Promise<Order[]> {
  const { rows } = await sql<Order>`
    select ${orderColumns} from ${orderTables} join payment_file_lines l on l.municipality_id = p.municipality_id and l.payment_id = p.payment_id
    where p.municipality_id = ${tx.municipality} and l.payment_file_id = ${paymentFileId} order by l.position`.execute(
    tx.db,
  )
  return rows
}

export async function nextSerial(tx: Write): Promise<number> {
  const { rows } = await sql<{
    serial: number
  }>`select coalesce(max(serial), 0) + 1 as serial from payment_files where municipality_id = ${tx.municipality}`.execute(
    tx.db,
  )
  return rows[0]?.serial ?? 1
}

export interface NewFile {
  serial: number
  now: Date
  by: string
  orders: readonly Order[]
  total: number
  sha256: Buffer
  storedAs: string
}

export async function addFile(tx: Write, file: NewFile): Promise<string> {
  const ids = file.orders.map((order) => order.paymentId)
  const { rows } = await sql<{ payment_file_id: string }>`
    insert into payment_files (municipality_id, serial, created_at, created_by, payment_count, total_ore, sha256, stored_as)
    values (${tx.municipality}, ${file.serial}, ${file.now}, ${file.by}, ${ids.length}, ${file.total}, ${file.sha256}, ${file.storedAs}) returning payment_file_id`.execute(
    tx.db,
  )
  const paymentFileId = rows[0]?.payment_file_id ?? ''
  await sql`
    insert into payment_file_lines (municipality_id, payment_id, payment_file_id, position)
    select ${tx.municipality}, id, ${paymentFileId}, position from unnest(${ids}::uuid[]) with ordinality as line (id, position)`.execute(
    tx.db,
  )
  return paymentFileId
}
