import type { Draft } from '../../draft.ts'
import type { home as homeSv, household as householdSv } from '../../sv/client/people.ts'

export const home = {
  title: 'چگونه زندگی می‌کنید؟',
  lead: 'کرایه را در مرحلهٔ مصارف می‌نویسید.',
  form: {
    question: 'کدام بهتر برابر است؟',
    rental: 'خانهٔ کرایی، قرارداد به نام من است',
    sublet: 'کرایهٔ دست دوم',
    owned: 'آپارتمان یا خانهٔ شخصی',
    lodger: 'یک اتاق نزد کسی کرایه دارم',
    with_others: 'نزد خانواده یا دوستان',
    none: 'مسکن ندارم',
  },
  noneHelp: 'اگر جایی برای خواب ندارید امروز به ما بگویید. زنگ بزنید یا به پذیرش بیایید.',
  rooms: {
    question: 'خانه چند اتاق دارد؟',
    help: 'آشپزخانه و تشناب را حساب نکنید.',
  },
  others: {
    question: 'چند نفر دیگر در خانه زندگی می‌کنند؟',
    help: 'اشخاصی که پول تان مشترک نیست، مثلاً کرایه‌نشین، خواهر و برادر یا اولاد کلان. اگر هیچ کس نیست 0 بنویسید.',
  },
  missing: {
    form: 'انتخاب کنید چگونه زندگی می‌کنید',
  },
} satisfies Draft<typeof homeSv>

export const household = {
  title: 'چه کسانی نزد شما زندگی می‌کنند؟',
  lead: 'همه کسانی را که پول تان مشترک است حساب می‌کنیم: شما، شریک زندگی و اطفال تان. دیگران را در مرحلهٔ بعدی می‌نویسید.',
  same: {
    question: 'همه چیز مثل ماه گذشته است؟',
  },
  people: 'اشخاص خانوار',
  you: 'شما',
  youInside: 'شما',
  coApplicant: 'درخواست‌دهندهٔ همراه',
  child: 'طفل {{number}}',
  roles: {
    applicant: 'درخواست‌دهنده',
    co_applicant: 'شریک زندگی',
    child: 'طفل',
  },
  living: {
    question: '{{name}} چگونه نزد شما زندگی می‌کند؟',
    questionYou: 'خودتان چگونه در خانوار زندگی می‌کنید؟',
    full: 'تمام ماه',
    alternate: 'نوبتی، مثلاً یک هفته در میان',
    visiting: 'مهمان',
    days: 'تعداد روزها در {{month}}',
    daysHelp: 'شب‌ها را بشمارید. بین 1 و 30.',
    short: {
      full: 'تمام ماه',
      alternate: 'نوبتی، {{days}} روز',
      visiting: 'مهمان، {{days}} روز',
    },
  },
  lunch: 'در روزهای کاری نان چاشت را در کودکستان می‌خورد',
  school: 'در لیسه درس می‌خواند (برای کسی که 18 ساله شده)',
  addChild: 'اضافه کردن طفل',
  addCoApplicant: 'اضافه کردن شریک زندگی',
  given: 'نام',
  family: 'تخلص',
  number: 'شمارهٔ شخصی (personnummer) یا samordningsnummer',
  numberHelp: 'دوازده رقم، YYYYMMDD-NNNN',
  numberMissing: 'هنوز شمارهٔ شخصی ندارد',
  born: 'روز تولد',
  bornHelp: 'وقتی شماره آمد آن را پر می‌کنیم.',
  numberNow: 'آیا {{name}} شمارهٔ شخصی گرفته است؟ اینجا بنویسید.',
  numberWrong: 'شماره درست نیست. ارقام را ببینید.',
  missing: {
    name: 'نام کسی را که اضافه کردید بنویسید',
    number: 'شمارهٔ شخصی {{name}} را بنویسید یا درست کنید، یا روز تولد اگر شماره نیست',
    days: 'بنویسید {{name}} چند روز نزد شما زندگی می‌کند، بین 1 و 30',
  },
} satisfies Draft<typeof householdSv>
