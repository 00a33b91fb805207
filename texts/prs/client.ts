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
  title: 'کمک مالی',
  logout: 'خارج شدن',
  words: {
    title: 'کلمات چه معنا دارند؟',
  },
  home: 'به صفحهٔ اول',
  staff: 'به صفحات کارمندان',
  emergency: {
    title: 'عاجل است؟',
    now: 'غذا، دوا یا جای خواب ندارید؟ امروز به ما زنگ بزنید یا به پذیرش بیایید. لازم نیست منتظر درخواست خود بمانید.',
    evening:
      'شام، شب و رخصتی‌ها: به خدمات اجتماعی عاجل (socialjour) زنگ بزنید. از راه مرکز تلیفون شاروالی یا 112 به آن می‌رسید.',
    danger: 'در خطر جان: به 112 زنگ بزنید.',
  },
  broken: {
    title: 'صفحه نشان داده نشد',
    text: 'اتصال را ببینید و صفحه را دوباره باز کنید. آنچه نوشته‌اید باقی است.',
    reload: 'صفحه را دوباره باز کنید',
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
