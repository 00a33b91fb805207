import type { Day } from '../../../base/day.ts'
import { add, type Ore } from '../../../base/money.ts'
import { assert } from '../../../base/refusal.ts'
import type { Payer, Payment, PaymentBatch, Remittance } from './batch.ts'
import { creditor } from './creditor.ts'
import { bankText } from './charset.ts'
import { xmlText, type Xml } from '../../platform/xml.ts'

export const namespace = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'

/** The batch as ISO 20022 pain.001.001.09. One `PmtInf` per execution date; payments in order of date and reference, whatever order they come in. */
export function writePain001(batch: PaymentBatch): string {
  checkPromises(batch)
  const days = [...new Set(batch.payments.map((one) => one.executionDate))].toSorted()
  const root: Xml = [
    'Document',
    [
      [
        'CstmrCdtTrfInitn',
        [header(batch), ...days.map((day, at) => payments(batch, day, `${batch.messageId}-${at + 1}`))],
      ],
    ],
    ['xmlns', namespace],
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(root)}`
}

/** Kronor and öre with a point, `1234.50`. */
export const decimal = (amount: Ore): string => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`

/** The order of payments in the file. */
export const inFileOrder = (payments: readonly Payment[]): readonly Payment[] =>
  payments.toSorted((a, b) => compare(a.executionDate, b.executionDate) || compare(a.reference, b.reference))

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const sums = (payments: readonly Payment[]): readonly Xml[] => [
  ['NbOfTxs', String(payments.length)],
  ['CtrlSum', decimal(add(...payments.map((one) => one.amount)))],
]

function header({ messageId, createdAt, payer, payments }: PaymentBatch): Xml {
  const at = `${createdAt.toISOString().slice(0, 19)}Z`
  return ['GrpHdr', [['MsgId', messageId], ['CreDtTm', at], ...sums(payments), ['InitgPty', party(payer)]]]
}

const party = (payer: Payer): readonly Xml[] => [
  ['Nm', bankText(payer.name, 70)],
  ['Id', [['OrgId', [['Othr', [['Id', payer.organisationNumber]]]]]]],
]

function payments(batch: PaymentBatch, day: Day, id: string): Xml {
  const { payer } = batch
  const due = inFileOrder(batch.payments.filter((one) => one.executionDate === day))
  return [
    'PmtInf',
    [
      ['PmtInfId', id],
      ['PmtMtd', 'TRF'],
      ...sums(due),
      ['ReqdExctnDt', [['Dt', day]]],
      ['Dbtr', party(payer)],
      [
        'DbtrAcct',
        [
          ['Id', [['IBAN', payer.iban]]],
          ['Ccy', 'SEK'],
        ],
      ],
      ['DbtrAgt', [['FinInstnId', [['BICFI', payer.bic]]]]],
      ...due.map((one) => transfer(one, payer.purpose)),
    ],
  ]
}

function transfer(payment: Payment, purpose: Payer['purpose']): Xml {
  const personal = payment.account.kind === 'bank' && purpose !== null
  return [
    'CdtTrfTxInf',
    [
      [
        'PmtId',
        [
          ['InstrId', payment.reference],
          ['EndToEndId', payment.reference],
        ],
      ],
      personal ? ['PmtTpInf', [['CtgyPurp', [['Cd', purpose]]]]] : null,
      ['Amt', [['InstdAmt', decimal(payment.amount), ['Ccy', 'SEK']]]],
      ...creditor(payment),
      payment.remittance === null ? null : remittance(payment.remittance, payment.amount),
    ],
  ]
}

function remittance(to: Remittance, amount: Ore): Xml {
  if (to.kind === 'text') return ['RmtInf', [['Ustrd', bankText(to.text, 140)]]]
  const reference: Xml = [
    'CdtrRefInf',
    [
      ['Tp', [['CdOrPrtry', [['Cd', 'SCOR']]]]],
      ['Ref', to.number],
    ],
  ]
  return ['RmtInf', [['Strd', [['RfrdDocAmt', [['RmtdAmt', decimal(amount), ['Ccy', 'SEK']]]], reference]]]]
}

function checkPromises({ messageId, createdAt, payer, payments }: PaymentBatch): void {
  assert(payments.length > 0, 'a batch has payments')
  assert(/^[\w-]{1,31}$/.test(messageId), 'the message has an id of at most 31 signs')
  assert(!Number.isNaN(createdAt.getTime()), 'the batch was made at a time')
  assert(/^\d{10}$/.test(payer.organisationNumber), 'the payer has an organisation number')
  assert(
    payments.every((one) => one.amount > 0),
    'a payment is more than nothing',
  )
  assert(
    payments.every((one) => /^[\w-]{1,35}$/.test(one.reference)),
    'a reference has at most 35 signs',
  )
  assert(
    !payments.some((one) => /(?<!\w)(\d{2})?\d{6}-?\d{4}(?!\w)/.test(one.reference)),
    'a reference is no personal number',
  )
  assert(new Set(payments.map((one) => one.reference)).size === payments.length, 'a reference stands once')
}
