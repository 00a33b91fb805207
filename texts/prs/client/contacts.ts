import type { Draft } from '../../draft.ts'
import type { contacts as contactsSv } from '../../sv/client/contacts.ts'

export const contacts = {
  title: 'تماس‌های ما',
  lead: 'اینجا می‌بینید که چه وقت گپ زدیم، نوشتیم یا شما را جستجو کردیم. اگر می‌خواهید ژورنال را بخوانید حق دارید: از مسئول دوسیهٔ خود بپرسید.',
  none: 'هنوز تماسی نوشته نشده',
  list: 'تماس‌ها، آخرین در اول',
  when: 'چه وقت',
  how: 'چگونه',
  who: 'با',
  result: 'چه شد',
  channels: {
    call: 'تلیفون',
    booked_visit: 'ملاقات با وقت قبلی',
    spontaneous_visit: 'ملاقات',
    message: 'پیام',
    email: 'ایمیل',
    sms: 'پیامک',
    letter: 'مکتوب',
  },
  results: {
    reached: 'با هم گپ زدیم',
    not_reached: 'یکدیگر را نیافتیم',
    message_left: 'پیامی گذاشته شد',
    no_show: 'ملاقات نشد',
    delivered: 'فرستاده شد',
  },
  promises: 'وعده کردیم که به شما زنگ بزنیم',
  promise: '{{who}} حداکثر تا {{at}} زنگ می‌زند.',
  late: '{{who}} باید {{at}} زنگ می‌زد. ما ناوقت شدیم. لطفاً به ما زنگ بزنید.',
  wrong: 'چیزی درست نیست؟ به ما بگویید، آن را ثبت می‌کنیم.',
} satisfies Draft<typeof contactsSv>
