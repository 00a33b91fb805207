import type { Draft } from '../../draft.ts'
import type { same as sameSv } from '../../sv/client/same.ts'

export const same = {
  title: 'مثل {{month}} است؟',
  lead: 'آن وقت این را گفتید. تنها آنچه در {{month}} فرق دارد تغییر دهید.',
  from: 'از درخواست شما برای {{month}} که در {{day}} رسید',
  account: 'حسابی که از شما داریم',
  assetsWhy: 'این را هر ماه می‌پرسیم.',
  goOn: 'باقی مثل پیش است',
  back: 'تمام، بازگشت',
  all: 'به جای آن همهٔ سوال‌ها را ببینید',
  told: {
    title: 'این را دیگران دربارهٔ شما گفته‌اند',
    row: '{{holder}}: {{label}}، {{amount}}، {{day}}',
    use: 'به جای آن {{amount}} نوشته شود',
  },
} satisfies Draft<typeof sameSv>
