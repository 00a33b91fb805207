import { toDay } from '../../../base/day.ts'
import { kr } from '../../../base/money.ts'
import type { PaymentBatch } from './batch.ts'

/** A batch for tests: two days, each kind of account. The people do not exist. */
export const sampleBatch: PaymentBatch = {
  messageId: 'LINDESJO-20260924-0001',
  createdAt: new Date('2026-09-24T09:30:00Z'),
  payer: {
    name: 'Lindesjö kommun',
    organisationNumber: '2120000000',
    iban: 'SE3550000000054910000003',
    bic: 'ESSESESS',
    purpose: 'SSBE',
  },
  payments: [
    {
      reference: 'P-2026-000418',
      executionDate: toDay('2026-09-25'),
      amount: kr(9_872.5),
      payee: { name: 'Test Testsson', town: 'Lindesjö' },
      account: { kind: 'bank', clearing: '83279', number: '123456789', bankName: 'Swedbank' },
      remittance: null,
    },
    {
      reference: 'P-2026-000420',
      executionDate: toDay('2026-09-28'),
      amount: kr(7_200),
      payee: { name: 'Provhem & Söner <AB>', town: 'Lindesjö' },
      account: { kind: 'bankgiro', number: '9912346', bankName: 'Bankgirot' },
      remittance: { kind: 'ocr', number: '1234567897' },
    },
    {
      reference: 'P-2026-000419',
      executionDate: toDay('2026-09-25'),
      amount: kr(0.05),
      payee: { name: 'Skyddad', town: null },
      account: { kind: 'bank', clearing: '6789', number: '123456789', bankName: 'Handelsbanken' },
      remittance: null,
    },
    {
      reference: 'P-2026-000421',
      executionDate: toDay('2026-09-28'),
      amount: kr(1_250),
      payee: { name: 'Élodie Müller-Łukasz', town: 'Lindesjö' },
      account: { kind: 'bank', clearing: '5000', number: '0012345', bankName: 'SEB' },
      remittance: { kind: 'text', text: 'Hyra ✓ september' },
    },
  ],
}
