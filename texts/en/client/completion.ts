import type { Texts } from '../../languages.ts'
import type { completion as sv } from '../../sv/client/completion.ts'
import { itemNames } from '../staff/item-names.ts'

/** What we need from the person. */
export const completion: Texts<typeof sv> = {
  kinds: itemNames,
  title_one: 'We need {{count}} thing from you',
  title_other: 'We need {{count}} things from you',
  done: 'You have answered all we asked',
  by: 'By {{day}}',
  chosen: 'You have chosen the day.',
  late: 'The day has passed. You can still send it.',
  reminder: 'Remember: something is still missing. Call us if you need help.',
  rest: 'We decide what in your application does not wait for this.',
  why: 'Why: {{why}}',
  upload: 'Upload',
  uploadMore: 'Upload another page',
  received: 'We got it on {{day}}',
  files_one: '{{count}} file uploaded',
  files_other: '{{count}} files uploaded',
  lack: 'I do not have this',
  words: 'Tell us in your own words',
  wordsHelp: 'Why do you not have it, or who may have it? You will get help.',
  send: 'Send',
  empty: 'Write a few words before you send',
  answered: 'You have answered: {{words}}',
  moreTime: 'I need more time',
  until: 'I need until',
  untilHelp: 'Choose a day up to {{to}}. If that is not enough, call us.',
  save: 'Save the day',
  sent: 'Sent. Thank you!',
  saved: 'The day is saved.',
  sending: 'Sending …',
  badFile: 'The file must be a PDF, JPEG or PNG of at most 10 MB.',
}
