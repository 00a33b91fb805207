import type { Draft } from '../../draft.ts'
import type { contacts as contactsSv } from '../../sv/client/contacts.ts'

export const contacts = {
  title: 'Våra kontakter',
  lead: 'Här ser du när vi har pratat med dig, skrivit till dig eller sökt dig. Du har rätt att läsa journalen. Journalen är det vi skriver om ditt ärende. Fråga din handläggare.',
  none: 'Ingen kontakt är antecknad än',
  list: 'Kontakter, den senaste först',
  when: 'När',
  how: 'Hur',
  who: 'Med',
  result: 'Vad hände',
  channels: {
    call: 'Telefon',
    booked_visit: 'Bokat besök',
    spontaneous_visit: 'Besök',
    message: 'Meddelande',
    email: 'E-post',
    sms: 'Sms',
    letter: 'Brev',
  },
  results: {
    reached: 'Vi pratade med varandra',
    not_reached: 'Vi fick inte tag på varandra',
    message_left: 'Ett meddelande lämnades',
    no_show: 'Besöket blev inte av',
    delivered: 'Skickat',
  },
  promises: 'Vi har lovat att ringa dig',
  promise: '{{who}} ringer senast {{at}}.',
  late: '{{who}} skulle ha ringt {{at}}. Vi är sena. Du får gärna ringa oss.',
  wrong: 'Stämmer något inte? Säg till. Då skriver vi upp det.',
} satisfies Draft<typeof contactsSv>
