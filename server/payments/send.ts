import { createHash } from 'node:crypto'
import type { paymentFiles, readPaymentFile, sendPayments } from '../../api/payments.ts'
import { dayOf } from '../../base/day.ts'
import { add, toOre } from '../../base/money.ts'
import { refuse } from '../../base/refusal.ts'
import type { Read } from '../platform/db/transaction.ts'
import type { Call, FileReply, ReplyOf } from '../platform/http/bind.ts'
import type { PaymentBatch } from './file/batch.ts'
import { readPain001 } from './file/read.ts'
import { writePain001 } from './file/write.ts'
import * as queries from './queries.ts'

/** One file of all attested orders. It is read back against the batch before it counts as written; the schema is the bank's own. */
export async function writeFile({
  tx,
  who,
  now,
  files,
}: Call<typeof sendPayments>): Promise<ReplyOf<typeof sendPayments>> {
  const orders = await queries.holdAttested(tx)
  if (orders.length === 0) refuse('payment.none_to_send')
  const serial = await queries.nextSerial(tx)
  const batch = await toBatch(tx, serial, now, orders)
  const xml = writePain001(batch)
  const { sum } = readPain001(xml, batch)
  const bytes = Buffer.from(xml)
  const sha256 = createHash('sha256').update(bytes).digest()
  const stored = await files.put(bytes, { municipality: tx.municipality, key: tx.vault.fileKey })
  const paymentFileId = await queries.addFile(tx, {
    serial,
    now,
    by: who.id,
    orders,
    total: sum,
    sha256,
    storedAs: stored.storedAs,
  })
  return {
    paymentFileId,
    serial,
    createdAt: now.toISOString(),
    count: orders.length,
    total: sum,
    sha256: sha256.toString('hex'),
  }
}

/** The batch as the database holds it. */
async function toBatch(
  tx: Read,
  serial: number,
  createdAt: Date,
  orders: readonly queries.Order[],
): Promise<PaymentBatch> {
  const { name, organisationNumber, iban, bic } = await queries.getPayer(tx)
  return {
    messageId: `TILLIT-${tx.municipality}-${serial}`,
    createdAt,
    payer: { name, organisationNumber: organisationNumber.replace('-', ''), iban, bic, purpose: 'SSBE' },
    payments: orders.map((order) => ({
      // Attested after its day, it is paid the day the file is made: a bank takes no day that has passed.
      reference: order.reference,
      executionDate: order.payOn < dayOf(createdAt) ? dayOf(createdAt) : order.payOn,
      amount: toOre(order.amount),
      remittance: null,
      // A protected person's name never leaves; the bank pays by account.
      payee: { name: order.payee ?? 'Skyddad', town: null },
      account:
        order.kind === 'bank'
          ? { kind: 'bank', clearing: order.clearing ?? '', number: order.number, bankName: order.bank ?? '' }
          : { kind: 'bankgiro', number: order.number, bankName: 'Bankgirot' },
    })),
  }
}

export async function listFiles({ tx }: Call<typeof paymentFiles>): Promise<ReplyOf<typeof paymentFiles>> {
  const files = await queries.findFiles(tx)
  return {
    files: files.map((file) => ({
      ...file,
      createdAt: file.createdAt.toISOString(),
      sha256: file.sha256.toString('hex'),
    })),
  }
}

/** The bytes that were written, held against their sum on record: what has happened to a name or an account since does not change what the bank was told. */
export async function giveFile({ tx, ids, files, shows }: Call<typeof readPaymentFile>): Promise<FileReply> {
  const file = await queries.findFile(tx, ids.paymentFileId)
  if (!file) refuse('not_found')
  const orders = await queries.findFileOrders(tx, ids.paymentFileId)
  shows(orders.map((order) => order.caseId))
  const stored = await files.read(file.storedAs, { municipality: tx.municipality, key: tx.vault.fileKey })
  if (!createHash('sha256').update(stored).digest().equals(file.sha256))
    throw new Error('the payment file is not the one that was written')
  if (add(...orders.map((order) => toOre(order.amount))) !== file.total)
    throw new Error('the payment file and its sum differ')
  return { bytes: stored, mediaType: 'application/xml', name: `betalfil-${file.serial}.xml`, disposition: 'attachment' }
}
