import type { Draft } from '../../draft.ts'
import type { registers as registersSv } from '../../sv/client/registers.ts'

export const registers = {
  title: 'معلوماتی که دربارهٔ شما گرفته‌ایم',
  lead: 'وقتی درخواست کمک می‌دهید شاروالی می‌تواند از بعضی ادارات دربارهٔ آنچه به درخواست مربوط است بپرسد. اینجا می‌بینید که چه پرسیدیم، چرا و چه دانستیم. اینجا تنها آنچه مربوط شماست نوشته است.',
  none: 'دربارهٔ شما معلوماتی نگرفته‌ایم',
  asking: 'پرسیده شد {{at}}',
  why: 'چرا',
  period: 'زمان',
  periodOf: '{{from}} تا {{to}}',
  law: 'قانون: {{source}}',
  holders: {
    social_insurance_agency: 'Försäkringskassan',
    student_aid_board: 'CSN',
    pensions_agency: 'Pensionsmyndigheten',
    unemployment_fund: 'صندوق بیکاری',
    employment_service: 'Arbetsförmedlingen',
    tax_agency: 'Skatteverket',
  },
  nothing: 'دربارهٔ شما معلوماتی نداشت.',
  notFetched: 'از آنجا جواب نگرفتیم.',
  hidden: 'دربارهٔ شما به این شکل نمی‌پرسیم، چون معلومات شخصی شما محافظت می‌شود.',
  row: '{{label}}، {{day}}: {{amount}}',
  facts: {
    job_seeker: 'جویای کار از {{value}}',
    activity_report: 'آخرین گزارش فعالیت {{value}}',
    unemployment_fund: 'صندوق بیکاری: {{value}}',
    capital_year: 'عاید از سرمایه {{value}}',
  },
  wrong: 'این غلط است',
  words: 'نزد {{holder}} چه غلط است؟',
  wordsHelp: 'به زبان خود بنویسید. در ژورنال شما می‌ماند و مسئول دوسیهٔ شما آن را می‌بیند.',
  send: 'فرستادن',
  cancel: 'لغو',
  said: 'نوشته‌اید: {{words}}',
  saved: 'تشکر. مسئول دوسیهٔ شما نوشتهٔ تان را می‌بیند.',
} satisfies Draft<typeof registersSv>
