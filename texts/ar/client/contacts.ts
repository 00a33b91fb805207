import type { Draft } from '../../draft.ts'
import type { contacts as contactsSv } from '../../sv/client/contacts.ts'

export const contacts = {
  title: 'تواصلنا معك',
  lead: 'هنا ترى متى تحدثنا أو كتبنا أو حاولنا الاتصال بك. إذا أردت أن تقرأ ما في السجل فهذا حقك: اسأل الموظف المسؤول.',
  none: 'لم يُسجَّل أي تواصل بعد',
  list: 'التواصل، الأحدث أولاً',
  when: 'متى',
  how: 'كيف',
  who: 'مع',
  result: 'ماذا حدث',
  channels: {
    call: 'هاتف',
    booked_visit: 'زيارة محجوزة',
    spontaneous_visit: 'زيارة',
    message: 'رسالة',
    email: 'بريد إلكتروني',
    sms: 'رسالة نصية',
    letter: 'رسالة بالبريد',
  },
  results: {
    reached: 'تحدثنا معاً',
    not_reached: 'لم نتمكن من الوصول إلى بعضنا',
    message_left: 'تُركت رسالة',
    no_show: 'لم تتم الزيارة',
    delivered: 'أُرسل',
  },
  promises: 'وعدنا بالاتصال بك',
  promise: 'سيتصل {{who}} في موعد أقصاه {{at}}.',
  late: 'كان على {{who}} أن يتصل {{at}}. نحن متأخرون. اتصل بنا من فضلك.',
  wrong: 'هل هناك شيء غير صحيح؟ أخبرنا، فنسجل ذلك.',
} satisfies Draft<typeof contactsSv>
