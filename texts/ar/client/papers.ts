import type { Draft } from '../../draft.ts'
import type { papers as papersSv } from '../../sv/client/papers.ts'

export const papers = {
  title: 'كيف تسكن؟',
  lead: 'الإيجار تكتبه في خطوة التكاليف.',
  form: {
    question: 'ما هو الأقرب إلى وضعك؟',
    rental: 'إيجار، والعقد باسمي',
    sublet: 'إيجار من مستأجر آخر',
    owned: 'شقة ملك أو بيت ملك',
    lodger: 'أستأجر غرفة عند آخرين',
    with_others: 'عند العائلة أو الأصدقاء',
    none: 'ليس لدي سكن',
  },
  noneHelp: 'أخبرنا اليوم إذا لم يكن لديك مكان تنام فيه. اتصل أو تعال إلى الاستقبال.',
  rooms: {
    question: 'كم غرفة في السكن؟',
    help: 'لا تحسب المطبخ والحمام.',
  },
  others: {
    question: 'كم شخصاً آخر يسكن في السكن؟',
    help: 'أشخاص لا تتشارك معهم المال، مثل مستأجري الغرف أو الإخوة أو الأولاد البالغين. اكتب 0 إن لم يوجد أحد.',
  },
  missing: {
    form: 'اختر كيف تسكن',
  },
} satisfies Draft<typeof papersSv>
