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
  title: 'المساعدة المالية',
  logout: 'تسجيل الخروج',
  words: {
    title: 'ماذا تعني الكلمات؟',
  },
  home: 'إلى الصفحة الأولى',
  staff: 'إلى صفحات الموظفين',
  emergency: {
    title: 'هل الأمر عاجل؟',
    now: 'هل ينقصك طعام أو دواء أو مكان للنوم؟ اتصل بنا أو تعال إلى الاستقبال اليوم. لا تحتاج إلى انتظار طلبك.',
    evening: 'في المساء والليل والعطل: اتصل بالطوارئ الاجتماعية (socialjour). تصل إليها عن طريق مقسم البلدية أو 112.',
    danger: 'عند الخطر على الحياة: اتصل بـ 112.',
  },
  broken: {
    title: 'تعذر عرض الصفحة',
    text: 'تحقق من الاتصال وحمّل الصفحة من جديد. ما كتبته باقٍ.',
    reload: 'حمّل الصفحة من جديد',
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
