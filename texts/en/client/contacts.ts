import type { Texts } from '../../languages.ts'
import type { contacts as sv } from '../../sv/client/contacts.ts'

/** When we have been in touch with the person, and what was promised. */
export const contacts: Texts<typeof sv> = {
  title: 'Our contacts',
  lead: 'Here you see when we have talked, written or tried to reach you. You have the right to read what the record says: ask your caseworker.',
  none: 'No contact is noted yet',
  list: 'Contacts, the latest first',
  when: 'When',
  how: 'How',
  who: 'With',
  result: 'What happened',
  channels: {
    call: 'Phone',
    booked_visit: 'Booked visit',
    spontaneous_visit: 'Visit',
    message: 'Message',
    email: 'E-mail',
    sms: 'Text message',
    letter: 'Letter',
  },
  results: {
    reached: 'We talked',
    not_reached: 'We did not reach each other',
    message_left: 'A message was left',
    no_show: 'The visit did not happen',
    delivered: 'Sent',
  },
  promises: 'We have promised to call you',
  promise: '{{who}} calls at the latest {{at}}.',
  late: '{{who}} was to call {{at}}. We are late. Please call us.',
  wrong: 'Is something wrong? Tell us, and we note it.',
}
