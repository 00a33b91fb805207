import type { Draft } from '../draft.ts'
import type { client as clientSv } from '../sv/client.ts'
import { appeal } from './client/appeal.ts'
import { apply } from './client/apply.ts'
import { approvals } from './client/approvals.ts'
import { completion } from './client/completion.ts'
import { contacts } from './client/contacts.ts'
import { delay } from './client/delay.ts'
import { front, overview } from './client/front.ts'
import { messages } from './client/messages.ts'
import { mine } from './client/mine.ts'
import { account, attachments, costs, incomes, review } from './client/money.ts'
import { month, readers } from './client/month.ts'
import { papers } from './client/papers.ts'
import { home, household } from './client/people.ts'
import { registers } from './client/registers.ts'
import { respite } from './client/respite.ts'
import { accessibility, safety } from './client/safety.ts'
import { same } from './client/same.ts'
import { waiting } from './client/waiting.ts'
import { whatIf } from './client/whatIf.ts'
import { wishes } from './client/wishes.ts'

/** The residents' e-service. */
export const client = {
  title: 'Ekonomiskt bistånd',
  logout: 'Logga ut',
  words: {
    title: 'Vad betyder orden?',
  },
  home: 'Till startsidan',
  staff: 'Till sidorna för personalen',
  emergency: {
    title: 'Är det bråttom?',
    now: 'Saknar du mat, medicin eller någonstans att sova? Ring oss eller kom till receptionen i dag. Vänta inte på din ansökan.',
    evening:
      'Kvällar, nätter och helger: ring socialjouren. Ring kommunens växel eller 112 och fråga efter socialjouren.',
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
} satisfies Draft<typeof clientSv>
