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
  promises: {
    title: 'What you and we are to do',
    link: 'See what you and we are to do',
    lead: 'Here is what waits, with its day. It goes away when it is done.',
    yours: 'You are to do this',
    yoursNone: 'You need not do anything right now.',
    ours: 'We are to do this',
    oursNone: 'We have promised nothing that waits.',
    by: 'By {{day}}',
    was: 'Should have been done by {{day}}. Please call us.',
    open: 'To {{month}}',
    move: 'Send it, or choose another day: {{month}}',
    kinds: {
      hearing: 'Read and answer before the decision',
      completion: 'Send what we have asked for',
      respite: 'The time to lower the housing cost ends',
      call_back: '{{who}} calls you',
      decide: 'We expect to have decided',
      answer_request: 'We answer your request for a decision',
      pay: 'We pay the money',
      hand_over_appeal: 'We hand your appeal over to the administrative court, if we do not change the decision',
    },
  },
  data: {
    title: 'Your data as a file',
    link: 'Fetch what is registered about you',
    lead: 'You have a right to know what is registered about you. The file holds only what is about you. That you fetch it is put on record.',
    toRead: 'Fetch to read',
    toProgram: 'Fetch for a computer program',
    shared: 'Do not fetch the file on a computer that others use.',
    missing: 'This is not in it',
    missingText:
      'The journal, the letters and the papers of your case are not in it. You have a right to read them. Ask your caseworker.',
  },
}
