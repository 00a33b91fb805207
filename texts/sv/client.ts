import { apply } from './client/apply.ts'
import { approvals } from './client/approvals.ts'
import { completion } from './client/completion.ts'
import { delay } from './client/delay.ts'
import { contacts } from './client/contacts.ts'
import { respite } from './client/respite.ts'
import { front, overview } from './client/front.ts'
import { month, readers } from './client/month.ts'
import { registers } from './client/registers.ts'
import { appeal } from './client/appeal.ts'
import { papers } from './client/papers.ts'
import { mine } from './client/mine.ts'
import { messages } from './client/messages.ts'
import { waiting } from './client/waiting.ts'
import { same } from './client/same.ts'
import { accessibility, safety } from './client/safety.ts'
import { whatIf } from './client/whatIf.ts'
import { wishes } from './client/wishes.ts'
import { household, home } from './client/people.ts'
import { account, attachments, costs, incomes, review } from './client/money.ts'

/** The citizens' e-service. */
export const client = {
  title: 'Ekonomiskt bistånd',
  logout: 'Logga ut',
  words: { title: 'Vad betyder orden?' },
  home: 'Till startsidan',
  staff: 'Till handläggningen',
  emergency: {
    title: 'Är det bråttom?',
    now: 'Saknar du mat, medicin eller någonstans att sova? Ring oss eller kom till receptionen i dag. Du behöver inte vänta på din ansökan.',
    evening: 'Kvällar, nätter och helger: ring socialjouren. Du når den genom kommunens växel eller 112.',
    danger: 'Vid fara för liv: ring 112.',
  },
  broken: {
    title: 'Sidan kunde inte visas',
    text: 'Kontrollera uppkopplingen och ladda om sidan. Det du har skrivit finns kvar.',
    reload: 'Ladda om sidan',
  },
  front,
  overview,
  approvals,
  apply,
  household,
  dwelling: home,
  incomes,
  costs,
  attachments,
  papers,
  account,
  review,
  month,
  waiting,
  messages,
  mine,
  appeal,
  whatIf,
  safety,
  accessibility,
  delay,
  readers,
  registers,
  wishes,
  same,
  contacts,
  respite,
  completion,
} as const
