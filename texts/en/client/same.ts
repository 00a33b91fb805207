import type { Texts } from '../../languages.ts'
import type { same as svSame } from '../../sv/client/same.ts'

/** A new month for somebody who has applied before: only what has changed is opened. */
export const same: Texts<typeof svSame> = {
  title: 'Is it as in {{month}}?',
  lead: 'This is what you told us then. Change only what is different in {{month}}.',
  from: 'From your application for {{month}}, which arrived {{day}}',
  account: 'The account we have for you',
  assetsWhy: 'We ask this every month.',
  goOn: 'The rest is as before',
  back: 'Done, back',
  all: 'Go through all the questions instead',
  told: {
    title: 'This is what others have told us about you',
    row: '{{holder}}: {{label}}, {{amount}}, {{day}}',
    use: 'Write {{amount}} instead',
  },
}
