import type { Draft } from '../../draft.ts'
import type { whatIf as whatIfSv } from '../../sv/client/whatIf.ts'

export const whatIf = {
  title: 'چه می‌شود اگر …',
  intro: 'امتحان کنید که معاش یا کرایهٔ دیگر برای کمک چه معنا دارد.',
  estimate:
    'این یک تخمین است، تصمیم نیست. با آنچه در {{month}} بود محاسبه می‌کنیم و تنها آنچه اینجا می‌نویسید تغییر می‌کند. چیزی حفظ نمی‌شود و کس دیگری نمی‌بیند.',
  noDecision: 'تخمین است، تصمیم نیست.',
  person: 'شخص {{number}}',
  wage: {
    title: '… معاش بگیرم',
    who: 'چه کسی معاش می‌گیرد؟',
    amount: 'معاش در ماه',
    help: 'آنچه بعد از مالیه به حساب می‌آید.',
  },
  rent: {
    title: '… کرایه تغییر کند',
    amount: 'کرایهٔ نو در ماه',
    help: 'حالا کرایه {{rent}} است. کرایهٔ نو را بنویسید.',
    part: 'از کرایهٔ {{rent}} ما {{counted}} را حساب می‌کنیم، اگر دلایل خاص نداشته باشید.',
    becomes: 'کمک {{after}} می‌شود، حالا {{before}} است.',
    same: 'کمک {{after}} می‌شود، مثل حالا.',
  },
  known: 'خوب است بدانید',
} satisfies Draft<typeof whatIfSv>
