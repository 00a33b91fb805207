import type { Texts } from '../../languages.ts'
import type { mine as sv } from '../../sv/client/mine.ts'

export const mine: Texts<typeof sv> = {
  payments: {
    title: 'Your payments',
    link: 'See your payments',
    none: 'No payments yet',
    coming: 'On the way',
    paid: 'Sent to the bank',
    another: 'To an account of another adult in the household',
  },
  data: {
    title: 'Your data as a file',
    link: 'Fetch what is registered about you',
    lead: 'You have a right to know what is registered about you. The file holds only what is about you. That you fetch it is put on record.',
    toRead: 'Fetch to read',
    toProgram: 'Fetch for a computer program (JSON)',
    shared: 'Do not fetch the file on a computer that others use.',
    missing: 'This is not in it',
    missingText:
      'The journal, the letters and the papers of your case are not in it. You have a right to read them. Ask your caseworker.',
  },
}
