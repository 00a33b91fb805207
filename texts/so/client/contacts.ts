import type { Draft } from '../../draft.ts'
import type { contacts as contactsSv } from '../../sv/client/contacts.ts'

export const contacts = {
  title: 'Xiriirradeenna',
  lead: 'Halkan waxaad ka arkaysaa markii aan wada hadalnay, wax qornay ama ku raadinnay. Haddii aad rabto inaad akhrido waxa diiwaanka ku qoran, xaq baad u leedahay: weydii shaqaalaha kiiskaaga.',
  none: 'Weli xiriir lama qorin',
  list: 'Xiriirrada, kan u dambeeyay ayaa ugu horreeya',
  when: 'Goorma',
  how: 'Sidee',
  who: 'Cidda',
  result: 'Maxaa dhacay',
  channels: {
    call: 'Taleefan',
    booked_visit: 'Booqasho la ballamiyay',
    spontaneous_visit: 'Booqasho',
    message: 'Fariin',
    email: 'Iimayl',
    sms: 'Sms',
    letter: 'Warqad',
  },
  results: {
    reached: 'Waan wada hadalnay',
    not_reached: 'Isma helin',
    message_left: 'Fariin baa laga tagay',
    no_show: 'Booqashadu ma dhicin',
    delivered: 'Waa la diray',
  },
  promises: 'Waxaannu ballan qaadnay inaan ku soo wacno',
  promise: '{{who}} ayaa ku soo wacaysa ugu dambayn {{at}}.',
  late: '{{who}} waxay ahayd inay ku soo wacdo {{at}}. Waannu daahnay. Fadlan na soo wac.',
  wrong: 'Wax ma khaldan yihiin? Noo sheeg, waannu qoraynaa.',
} satisfies Draft<typeof contactsSv>
