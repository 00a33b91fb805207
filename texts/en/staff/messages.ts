import type { Texts } from '../../languages.ts'
import type { staffMessages as sv } from '../../sv/staff/messages.ts'

export const staffMessages: Texts<typeof sv> = {
  with: 'Messages with {{name}}',
  none: 'No messages in the e-service yet.',
  unread: 'Not read',
  read: 'Read {{at}}',
  paper: 'Paper {{number}}',
  write: 'Write to {{name}}',
  to: 'Message to {{name}}',
  stays: 'Write plainly and kindly. The message stands in the journal and cannot be changed.',
  wordsFirst: 'Write something first',
  send: 'Send',
  sent: 'The message has been sent.',
}
