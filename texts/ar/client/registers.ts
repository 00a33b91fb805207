import type { Draft } from '../../draft.ts'
import type { registers as registersSv } from '../../sv/client/registers.ts'

export const registers = {
  title: 'معلومات جلبناها عنك',
  lead: 'عندما تطلب المساعدة المالية يجوز للبلدية أن تسأل جهات معينة عما له علاقة بالطلب. هنا ترى ماذا سألنا ولماذا وماذا علمنا. هنا فقط ما يخصك أنت.',
  none: 'لم نجلب أي معلومات عنك',
  asking: 'سألنا {{at}}',
  why: 'السبب',
  period: 'الفترة',
  periodOf: '{{from}} إلى {{to}}',
  law: 'السند القانوني: {{source}}',
  holders: {
    social_insurance_agency: 'Försäkringskassan',
    student_aid_board: 'CSN',
    pensions_agency: 'Pensionsmyndigheten',
    unemployment_fund: 'صندوق البطالة',
    employment_service: 'Arbetsförmedlingen',
    tax_agency: 'Skatteverket',
  },
  nothing: 'لم تكن لديها معلومات عنك.',
  notFetched: 'لم يصلنا جواب منها.',
  hidden: 'لا نسأل عنك بهذه الطريقة، لأن بياناتك الشخصية محمية.',
  row: '{{label}}، {{day}}: {{amount}}',
  facts: {
    job_seeker: 'يبحث عن عمل منذ {{value}}',
    activity_report: 'آخر تقرير نشاط {{value}}',
    unemployment_fund: 'صندوق البطالة: {{value}}',
    capital_year: 'دخل من رأس المال {{value}}',
  },
  wrong: 'هذا خطأ',
  words: 'ما الخطأ لدى {{holder}}؟',
  wordsHelp: 'اكتب بكلماتك أنت. يبقى ما تكتبه في سجلك، ويراه الموظف المسؤول عنك.',
  send: 'إرسال',
  cancel: 'إلغاء',
  said: 'لقد كتبت: {{words}}',
  saved: 'شكراً. سيرى الموظف المسؤول عنك ما كتبته.',
} satisfies Draft<typeof registersSv>
