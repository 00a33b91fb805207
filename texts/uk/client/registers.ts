import type { Draft } from '../../draft.ts'
import type { registers as registersSv } from '../../sv/client/registers.ts'

export const registers = {
  title: 'Дані, які ми отримали про вас',
  lead: 'Коли ви просите допомогу, муніципалітет може запитати деякі органи про те, що стосується заяви. Тут ви бачите, що ми запитали, чому і що дізналися. Тут написано лише те, що стосується вас.',
  none: 'Ми не отримували про вас жодних даних',
  asking: 'Запитано {{at}}',
  why: 'Чому',
  period: 'Час',
  periodOf: '{{from}} – {{to}}',
  law: 'Підстава в законі: {{source}}',
  holders: {
    social_insurance_agency: 'Försäkringskassan',
    student_aid_board: 'CSN',
    pensions_agency: 'Pensionsmyndigheten',
    unemployment_fund: 'Каса безробіття',
    employment_service: 'Arbetsförmedlingen',
    tax_agency: 'Skatteverket',
  },
  nothing: 'Не мали про вас даних.',
  notFetched: 'Ми не отримали звідти відповіді.',
  hidden: 'Ми не запитуємо про вас у такий спосіб, бо ваші дані захищені.',
  row: '{{label}}, {{day}}: {{amount}}',
  facts: {
    job_seeker: 'Шукає роботу з {{value}}',
    activity_report: 'Останній звіт про діяльність {{value}}',
    unemployment_fund: 'Каса безробіття: {{value}}',
    capital_year: 'Дохід із капіталу {{value}}',
  },
  wrong: 'Це неправильно',
  words: 'Що неправильно: {{holder}}?',
  wordsHelp: 'Напишіть своїми словами. Це залишиться у вашому журналі, і ваш відповідальний працівник це побачить.',
  send: 'Надіслати',
  cancel: 'Скасувати',
  said: 'Ви написали: {{words}}',
  saved: 'Дякуємо. Ваш відповідальний працівник побачить, що ви написали.',
} satisfies Draft<typeof registersSv>
