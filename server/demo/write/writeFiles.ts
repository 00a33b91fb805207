import { createHash } from 'node:crypto'
import { add } from '../../../base/money.ts'
import type { Account } from '../../people/account.ts'
import type { PaymentBatch } from '../../payments/file/batch.ts'
import { writePain001 } from '../../payments/file/write.ts'
import type { FileStore } from '../../platform/files/store.ts'
import type { AccountPlan } from '../household/accounts.ts'
import { makeRandom } from '../random.ts'
import { hex, type Rows } from './rows.ts'
import type { Setting } from '../town/setting.ts'
import type { SentPayment } from './sent.ts'

/** The bank's file of each month behind, written by the system's own writer and kept where such files are kept. */
export async function writeFiles(rows: Rows, setting: Setting, files: FileStore): Promise<void> {
  const { town, sent, calendar, seed, vault } = setting
  const random = makeRandom(`${seed}/${town.municipality}/files`)
  let serial = 0
  for (const month of calendar.past) {
    const payments = sent
      .filter((one) => one.month === month)
      .toSorted((a, b) => (`${a.payOn} ${a.reference}` < `${b.payOn} ${b.reference}` ? -1 : 1))
    if (payments.length === 0) continue
    serial += 1
    const latest = payments.reduce((last, one) => Math.max(last, one.attestedAt), 0)
    const createdAt = new Date(latest + 1_800_000)
    const bytes = Buffer.from(writePain001(batchOf(setting, { serial, createdAt, payments })))
    const { storedAs } = await files.put(bytes, { municipality: town.municipality, key: vault.fileKey })
    const paymentFileId = random.id()
    rows.add('payment_files', {
      payment_file_id: paymentFileId,
      serial,
      created_at: createdAt.toISOString(),
      created_by: random.pick(setting.attesters).staffId,
      payment_count: payments.length,
      total_ore: add(...payments.map((one) => one.amount)),
      sha256: hex(createHash('sha256').update(bytes).digest()),
      stored_as: storedAs,
    })
    payments.forEach(({ paymentId }, at) =>
      rows.add('payment_file_lines', { payment_id: paymentId, payment_file_id: paymentFileId, position: at + 1 }),
    )
  }
}

/** The same batch as the payments' own: read again from the database, the file is the same to the byte. */
function batchOf(
  { town }: Setting,
  { serial, createdAt, payments }: { serial: number; createdAt: Date; payments: readonly SentPayment[] },
): PaymentBatch {
  return {
    messageId: `TILLIT-${town.municipality}-${serial}`,
    createdAt,
    payer: {
      name: town.name,
      organisationNumber: town.organisationNumber,
      iban: town.iban,
      bic: town.bic,
      purpose: 'SSBE',
    },
    payments: payments.map(({ reference, payOn, amount, payee, account }) => ({
      reference,
      executionDate: payOn,
      amount,
      remittance: null,
      payee: { name: payee ?? 'Skyddad', town: null },
      account: accountOf(account),
    })),
  }
}

const accountOf = ({ kind, clearing, number, bankName }: AccountPlan): Account =>
  kind === 'bank' ? { kind, clearing: clearing ?? '', number, bankName } : { kind, number, bankName: 'Bankgirot' }
