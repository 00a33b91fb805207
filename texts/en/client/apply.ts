import type { Texts } from '../../languages.ts'
import type { apply as sv } from '../../sv/client/apply.ts'

/** What all steps of the application share. */
export const apply: Texts<typeof sv> = {
  step: 'Step {{step}} of {{of}}',
  pages: {
    household: 'The household',
    home: 'The home',
    incomes: 'Incomes',
    costs: 'Costs',
    attachments: 'Papers',
    account: 'Account and message',
    review: 'Read through and send',
  },
  next: 'Next: {{page}}',
  anyway: 'Go on anyway',
  anywayWhy: 'You can go on now and answer later. It is needed before you send.',
  previous: 'Back',
  later: 'Take a break',
  laterText: 'Everything is saved. You can go on later, also on another phone or computer.',
  offline: 'No connection – we save when you are online again',
  offlineText: 'What you write stays in the phone. Do not close the page.',
  exists: {
    title: 'You have already applied for {{month}}',
    text: 'Your application has arrived.',
    open: 'See your application',
  },
  conflict: {
    title: 'The application was changed in two places',
    text: 'Perhaps you wrote in it on another phone or in another tab. Choose what should count. Nothing is sent now.',
    here: 'What you wrote here',
    there: 'What is saved',
    keepMine: 'Use what I wrote here',
    takeTheirs: 'Use what is saved',
    parts: {
      household: 'The household',
      home: 'The home',
      incomes: 'Incomes',
      costs: 'Costs',
      assets: 'Money in the bank',
      account: 'Account',
      message: 'Message',
    },
    counts: { people: 'Number of people: {{count}}', rows: 'Number of rows: {{count}}, together {{amount}}' },
    empty: 'Not filled in',
  },
  count: 'Write a number between {{from}} and {{to}}.',
  change: 'Change',
  remove: 'Remove',
  done: 'Done',
  removed: '{{what}} is removed',
  undo: 'Undo',
}
