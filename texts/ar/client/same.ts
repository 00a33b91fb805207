import type { Draft } from '../../draft.ts'
import type { same as sameSv } from '../../sv/client/same.ts'

export const same = {
  title: 'هل الوضع كما في {{month}}؟',
  lead: 'هذا ما أخبرتنا به آنذاك. غيّر فقط ما اختلف في {{month}}.',
  from: 'من طلبك لـ {{month}} الذي وصل بتاريخ {{day}}',
  account: 'الحساب البنكي الذي لدينا لك',
  assetsWhy: 'نسأل عن هذا كل شهر.',
  goOn: 'الباقي كما كان',
  back: 'تم، رجوع',
  all: 'مراجعة كل الأسئلة بدلاً من ذلك',
  told: {
    title: 'هذا ما أخبرت به جهات أخرى عنك',
    row: '{{holder}}: {{label}}، {{amount}}، {{day}}',
    use: 'اكتب {{amount}} بدلاً من ذلك',
  },
} satisfies Draft<typeof sameSv>
