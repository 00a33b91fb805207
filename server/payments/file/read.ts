import { createHash } from 'node:crypto'
import { XmlElement, type XmlDocument } from 'libxml2-wasm'
import { add, kr, zero, type Ore } from '../../../base/money.ts'
import { refuse } from '../../../base/refusal.ts'
import type { Payment, PaymentBatch } from './batch.ts'
import { bankText } from './charset.ts'
import { bankAddress } from './creditor.ts'
import { withPain001 } from './validate.ts'
import { decimal, inFileOrder, namespace, writePain001 } from './write.ts'

export interface FileReceipt {
  count: number
  sum: Ore
  sha256: string
}

/**
 * Reads a file that is about to be sent and compares it with the batch that was attested, before a krona leaves: its schema, its own count and
 * sums, each line, and at last every byte. Refuses `payment_file.unreadable`, `.count`, `.sum`, `.line`, `.altered`; never mends.
 */
export function readPain001(xml: string, batch: PaymentBatch): FileReceipt {
  const lines = inFileOrder(batch.payments)
  const sum = add(...lines.map((one) => one.amount))
  withPain001(xml, (document) => {
    const groups = elements(document, '//p:PmtInf').map((of) => ({
      of,
      lines: elements(of, 'p:CdtTrfTxInf').map(readLine),
    }))
    const found = groups.flatMap((group) => group.lines)
    if (found.length !== lines.length) refuse('payment_file.count', { expected: lines.length, found: found.length })
    if (total(found) !== sum) refuse('payment_file.sum')
    for (const of of elements(document, '//p:GrpHdr')) checkSums(of, found)
    for (const group of groups) checkSums(group.of, group.lines)
    for (const [at, line] of lines.entries()) {
      if (!sameLine(found[at], expected(line))) refuse('payment_file.line', { line: at + 1 })
    }
  })
  if (xml !== writePain001(batch)) refuse('payment_file.altered')
  return { count: lines.length, sum, sha256: createHash('sha256').update(xml, 'utf8').digest('hex') }
}

interface Line {
  date: string
  reference: string
  amount: string
  currency: string
  member: string
  number: string
  name: string
}

function readLine(of: XmlElement): Line {
  return {
    date: text(of, '../p:ReqdExctnDt/p:Dt'),
    reference: text(of, 'p:PmtId/p:EndToEndId'),
    amount: text(of, 'p:Amt/p:InstdAmt'),
    currency: text(of, 'p:Amt/p:InstdAmt/@Ccy'),
    member: text(of, 'p:CdtrAgt/p:FinInstnId/p:ClrSysMmbId/p:MmbId'),
    number: text(of, 'p:CdtrAcct/p:Id/p:Othr/p:Id'),
    name: text(of, 'p:Cdtr/p:Nm'),
  }
}

function expected({ executionDate: date, reference, amount, account, payee }: Payment): Line {
  const { member, number } = bankAddress(account)
  return { date, reference, amount: decimal(amount), currency: 'SEK', member, number, name: bankText(payee.name, 70) }
}

const sameLine = (found: Line | undefined, wanted: Line): boolean => JSON.stringify(found) === JSON.stringify(wanted)

/** What the file says of its own lines. */
function checkSums(of: XmlElement, lines: readonly Line[]): void {
  if (text(of, 'p:NbOfTxs') !== String(lines.length)) {
    refuse('payment_file.count', { expected: lines.length, found: Number(text(of, 'p:NbOfTxs')) })
  }
  if (text(of, 'p:CtrlSum') !== decimal(total(lines))) refuse('payment_file.sum')
}

const total = (lines: readonly Line[]): Ore => lines.reduce((sum, line) => add(sum, krona(line.amount)), zero)

const krona = (text: string): Ore => (/^\d{1,12}\.\d\d$/.test(text) ? kr(Number(text)) : refuse('payment_file.sum'))

const prefixes = { p: namespace }

const elements = (of: XmlDocument | XmlElement, path: string): XmlElement[] =>
  of.find(path, prefixes).filter((node) => node instanceof XmlElement)

const text = (of: XmlElement, path: string): string => of.get(path, prefixes)?.content ?? ''
