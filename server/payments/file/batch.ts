import type { Day } from '../../../base/day.ts'
import type { Ore } from '../../../base/money.ts'
import type { Account } from '../../people/account.ts'

/** Payments that go to the bank in one file. The same batch always gives the same bytes: nothing is read from the clock or drawn by lot. */
export interface PaymentBatch {
  /** The bank knows a file sent twice by this; at most 31 signs, kept with the batch. */
  messageId: string
  createdAt: Date
  payer: Payer
  payments: readonly Payment[]
}

export interface Payer {
  name: string
  /** Ten digits. */
  organisationNumber: string
  iban: string
  bic: string
  /** Category purpose agreed with the bank for money to persons: `SSBE` (social benefit) or `SALA`. */
  purpose: 'SSBE' | 'SALA' | null
}

export interface Payment {
  /** Our own reference, at most 35 signs, unique in the batch. Comes back in the bank's report and never holds personal data. */
  reference: string
  executionDate: Day
  amount: Ore
  payee: Payee
  account: Account
  /** For giro payments; banks refuse it with a salary purpose. */
  remittance: Remittance | null
}

/** The name the bank must have. For a protected person the caller says which. */
export interface Payee {
  name: string
  /** Some banks ask for a town; for a protected person the municipality's, or null. */
  town: string | null
}

export type Remittance = { kind: 'text'; text: string } | { kind: 'ocr'; number: string }
