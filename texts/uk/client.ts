import type { Draft } from '../draft.ts'
import type { client as clientSv } from '../sv/client.ts'
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

/** The residents' e-service. */
export const client = {
  title: 'Матеріальна допомога',
  logout: 'Вийти',
  words: { title: 'Що означають слова?' },
  home: 'На головну сторінку',
  staff: 'До роботи зі справами',
  emergency: {
    title: 'Терміново?',
    now: 'Бракує їжі, ліків або місця для ночівлі? Зателефонуйте нам або прийдіть до приймальні сьогодні. Вам не потрібно чекати на свою заяву.',
    evening:
      'Вечори, ночі та вихідні: дзвоніть у чергову соціальну службу (socialjour). Зв’язатися можна через комутатор муніципалітету або 112.',
    danger: 'Якщо є небезпека для життя: дзвоніть 112.',
  },
  broken: {
    title: 'Не вдалося показати сторінку',
    text: 'Перевірте з’єднання і завантажте сторінку знову. Те, що ви написали, залишилося.',
    reload: 'Завантажити сторінку знову',
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
