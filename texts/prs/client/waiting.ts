import type { Draft } from '../../draft.ts'
import type { waiting as waitingSv } from '../../sv/client/waiting.ts'

export const waiting = {
  title: 'چه وقت می‌توانید منتظر تصمیم باشید؟',
  mostBy: 'بیشتر کسانی که مثل شما درخواست دادند تا {{day}} تصمیم گرفته بودند.',
  halfBy: 'نصف شان در {{day}} تصمیم گرفته بودند.',
  longer: 'درخواست شما از بیشتر درخواست‌ها زیادتر وقت گرفته است. می‌توانید زنگ بزنید و بپرسید.',
  tooFew: 'تصمیم‌ها کم است و نمی‌توان گفت که معمولاً چقدر وقت می‌گیرد.',
  from: 'از روی {{count}} درخواستی که در نیم سال گذشته تصمیم گرفتیم حساب شده. این وعده نیست.',
  fromFirst: 'از روی {{count}} درخواست اول که در نیم سال گذشته تصمیم گرفتیم حساب شده. این وعده نیست.',
} satisfies Draft<typeof waitingSv>
