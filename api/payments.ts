import { z } from 'zod'
import { day, id, instant, month, ore } from './shapes.ts'
import { route } from './route.ts'

const access = { who: 'staff', roles: ['finance_attester'], relation: 'none' } as const

export const paymentsToAttest = route({
  method: 'GET',
  path: '/api/payments/to-attest',
  summary: 'Orders that wait for a second person: amount, payee, account; no reasons',
  access,
  audit: { event: 'payments.listed', reads: 'listed_cases' },
  reply: z.object({
    rows: z
      .array(
        z.object({
          paymentId: id,
          caseNumber: z.string(),
          month,
          payee: z.string().nullable(),
          account: z.string(),
          bank: z.string().nullable(),
          amount: ore,
          payOn: day,
          decidedBy: z.string(),
          /** Decided by the one who asks: another person attests it. */
          own: z.boolean(),
          granted: ore,
        }),
      )
      .max(200),
    more: z.int(),
    attested: z.object({ count: z.int(), total: ore }),
  }),
  refuses: [],
})

export const attest = route({
  method: 'POST',
  path: '/api/payments/attest',
  summary: 'Attest orders; never those one has decided',
  access,
  audit: { event: 'payments.attested', reads: 'listed_cases' },
  writes: true,
  body: z.object({ paymentIds: z.array(id).min(1).max(200) }),
  reply: z.object({ attested: z.int() }),
  refuses: ['payment.same_person', 'payment.attested'],
})

const paymentFile = z.object({
  paymentFileId: id,
  serial: z.int(),
  createdAt: instant,
  count: z.int(),
  total: ore,
  sha256: z.string(),
})

export const sendPayments = route({
  method: 'POST',
  path: '/api/payment-files',
  summary: 'Write all attested orders into one file for the bank (ISO 20022 pain.001.001.09)',
  access,
  audit: { event: 'payment_file.written', reads: 'nobody' },
  writes: true,
  reply: paymentFile,
  refuses: ['payment.none_to_send'],
})

export const paymentFiles = route({
  method: 'GET',
  path: '/api/payment-files',
  summary: 'The files written, newest first',
  access,
  audit: { event: 'payment_files.listed', reads: 'nobody' },
  reply: z.object({ files: z.array(paymentFile) }),
  refuses: [],
})

export const readPaymentFile = route({
  method: 'GET',
  path: '/api/payment-files/:paymentFileId',
  summary: 'One file, the same bytes each time',
  access,
  audit: { event: 'payment_file.read', reads: 'listed_cases' },
  params: z.object({ paymentFileId: id }),
  replyFile: 'application/xml',
  refuses: [],
})
