import type { Draft } from '../../draft.ts'
import type { accessibility as accessibilitySv, safety as safetySv } from '../../sv/client/safety.ts'

export const accessibility = {
  exit: 'غادر الصفحة بسرعة',
  exitWhere: 'يُسجَّل خروجك وتظهر صفحة عادية بدلاً منها.',
  soon: {
    title: 'هل ما زلت هنا؟',
    text_zero: 'سيُسجَّل خروجك الآن ({{count}} دقيقة)، كي لا يقرأ أحد غيرك ما يخصك. ما كتبته باقٍ.',
    stay: 'ابقَ هنا',
    text_one: 'سيُسجَّل خروجك بعد دقيقة واحدة، كي لا يقرأ أحد غيرك ما يخصك. ما كتبته باقٍ.',
    text_two: 'سيُسجَّل خروجك بعد دقيقتين، كي لا يقرأ أحد غيرك ما يخصك. ما كتبته باقٍ.',
    text_few: 'سيُسجَّل خروجك بعد {{count}} دقائق، كي لا يقرأ أحد غيرك ما يخصك. ما كتبته باقٍ.',
    text_many: 'سيُسجَّل خروجك بعد {{count}} دقيقة، كي لا يقرأ أحد غيرك ما يخصك. ما كتبته باقٍ.',
    text_other: 'سيُسجَّل خروجك بعد {{count}} دقيقة، كي لا يقرأ أحد غيرك ما يخصك. ما كتبته باقٍ.',
  },
} satisfies Draft<typeof accessibilitySv>

export const safety = {
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
} satisfies Draft<typeof safetySv>
