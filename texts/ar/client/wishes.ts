import type { Draft } from '../../draft.ts'
import type { wishes as wishesSv } from '../../sv/client/wishes.ts'

export const wishes = {
  emergency: {
    title: 'هل الأمر عاجل؟',
    now: 'هل ينقصك طعام أو دواء أو مكان للنوم؟ اتصل بنا أو تعال إلى الاستقبال اليوم. لا تحتاج إلى انتظار طلبك.',
    evening: 'في المساء والليل والعطل: اتصل بالطوارئ الاجتماعية (socialjour). تصل إليها عن طريق مقسم البلدية أو 112.',
    danger: 'عند الخطر على الحياة: اتصل بـ 112.',
  },
  title: 'المساعدة المالية',
  logout: 'تسجيل الخروج',
  words: {
    title: 'ماذا تعني الكلمات؟',
  },
  home: 'إلى الصفحة الأولى',
  staff: 'إلى صفحات الموظفين',
  broken: {
    title: 'تعذر عرض الصفحة',
    text: 'تحقق من الاتصال وحمّل الصفحة من جديد. ما كتبته باقٍ.',
    reload: 'حمّل الصفحة من جديد',
  },
} satisfies Draft<typeof wishesSv>
