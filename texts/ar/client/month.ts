import type { Draft } from '../../draft.ts'
import type { month as monthSv, readers as readersSv } from '../../sv/client/month.ts'

export const month = {
  title: 'طلبك لـ {{month}}',
  turn: {
    yours: 'الآن دورك',
    ours: 'الآن دورنا',
    nobody: 'لا شيء آخر عليك فعله',
  },
  done: {
    decided: 'القرار جاهز',
    paid: 'دُفع المال',
    withdrawn: 'سُحب الطلب',
  },
  timeline: 'إلى أين وصل',
  steps: {
    arrived: 'وصل الطلب',
    investigating: 'نراجعه',
    answer: 'تقرأ وتجيب',
    decided: 'القرار',
    paid: 'الدفع',
  },
  state: {
    completed: 'تم',
    active: 'جارٍ',
    uncompleted: 'لم يبدأ بعد',
  },
  hearing: {
    title: 'اقرأ وأجب قبل أن نقرر',
    why: 'وصلتنا معلومات قد تؤثر في القرار. من حقك أن تقرأها وأن تقول رأيك.',
    committee: 'من حقك أيضاً أن تقدم معلومات شفهياً أمام اللجنة. أخبرنا إذا أردت ذلك.',
    material: 'هذا ما علمناه',
    answerBy: 'أجب في موعد أقصاه {{day}}',
    answer: 'جوابك',
    answerHelp: 'اكتب إن كان هناك خطأ أو نقص، أو أن كل شيء صحيح. يمكنك أيضاً الاتصال بنا.',
    send: 'أرسل الجواب',
    answered: 'لقد أجبت.',
    empty: 'اكتب جوابك قبل الإرسال',
  },
  explained: {
    title: 'متى شرحنا لك القرار',
    states: {
      offered: 'عرضنا عليك بتاريخ {{day}} أن نشرح لك القرار. أخبرنا إذا أردت.',
      declined: 'عرضنا عليك بتاريخ {{day}} أن نشرح القرار. لم ترغب في ذلك. يمكنك تغيير رأيك.',
      held: 'شرحنا لك القرار بتاريخ {{day}}. اللغة: {{language}}.',
    },
    interpreters: {
      present: 'كان المترجم حاضراً.',
      lacking: 'كنت تحتاج إلى مترجم، لكن لم يكن هناك أحد. اطلب منا أن نشرح مرة أخرى.',
    },
    questions: 'ما سألت عنه وما أجبنا',
    understood: {
      yes: 'قلت إن القرار كان مفهوماً.',
      partly: 'قلت إنك فهمت جزءاً من القرار. اتصل بنا، فنشرح لك الباقي.',
      no: 'قلت إنك لم تفهم القرار. اتصل بنا، فنشرح مرة أخرى.',
    },
  },
  decision: {
    title: 'قرارنا',
    total: 'تحصل على {{amount}} لـ {{month}}',
    totalNone: 'لا تحصل على مال لـ {{month}}',
    outcome: {
      granted: 'الموافقة',
      partly_granted: 'موافقة جزئية',
      rejected: 'الرفض',
    },
    sentence: {
      granted: 'تحصل على ما طلبت: {{granted}}.',
      partly_granted: 'طلبت {{applied}} وتحصل على {{granted}}.',
      rejected: 'طلبت {{applied}} ولا تحصل على شيء لهذا.',
    },
    incomeSupport: 'إعانة المعيشة',
    why: 'لهذا السبب',
    untilDay: 'يسري هذا حتى يوم {{day}}.',
    untilFurtherNotice: 'يسري هذا حتى إشعار آخر. أخبرنا إذا تغيّر شيء.',
  },
} satisfies Draft<typeof monthSv>

export const readers = {} satisfies Draft<typeof readersSv>
