import { z } from 'zod'
import { route } from './route.ts'
import { day, month, ore } from './shapes.ts'

export const myPayments = route({
  method: 'GET',
  path: '/api/me/payments',
  summary: 'What is coming and what has been paid for my months, newest first',
  access: { who: 'client' },
  audit: { event: 'payments.read', reads: 'own' },
  reply: z.object({
    payments: z.array(
      z.object({
        month,
        amount: ore,
        payOn: day,
        state: z.enum(['ordered', 'attested', 'sent']),
        /** The bank and the last digits; of an account that is not mine only that it is another. */
        account: z.string().nullable(),
      }),
    ),
  }),
  refuses: [],
})

/** What is registered about me: for another program, and to read. */
export const myExtract = route({
  method: 'GET',
  path: '/api/me/extract',
  summary: 'What is registered about me, as a file for another program (GDPR 15); what is others’ is left out',
  access: { who: 'client' },
  audit: { event: 'extract.given', reads: 'own' },
  replyFile: 'application/json',
  refuses: [],
})

export const myExtractToRead = route({
  method: 'GET',
  path: '/api/me/extract/to-read',
  summary: 'The same to read and to print',
  access: { who: 'client' },
  audit: { event: 'extract.given', reads: 'own' },
  replyFile: 'text/html',
  refuses: [],
})
