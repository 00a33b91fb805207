import type { Draft } from '../../draft.ts'
import type { home as homeSv, household as householdSv } from '../../sv/client/people.ts'

export const home = {
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
} satisfies Draft<typeof homeSv>

export const household = {
  title: 'من يسكن معك؟',
  lead: 'نحسب كل من تتشارك معهم المال: أنت وشريكك وأطفالكما. الآخرون في السكن تكتبهم في الخطوة التالية.',
  same: {
    question: 'هل كل شيء كما في الشهر الماضي؟',
  },
  people: 'أفراد الأسرة',
  you: 'أنت',
  youInside: 'أنت',
  coApplicant: 'مقدم الطلب المشارك',
  child: 'الطفل {{number}}',
  roles: {
    applicant: 'مقدم الطلب',
    co_applicant: 'الشريك',
    child: 'طفل',
  },
  living: {
    question: 'كيف يسكن معك: {{name}}؟',
    questionYou: 'كيف تسكن أنت مع الأسرة؟',
    full: 'الشهر كله',
    alternate: 'بالتناوب، مثلاً أسبوعاً بعد أسبوع',
    visiting: 'كزائر',
    days: 'عدد الأيام في {{month}}',
    daysHelp: 'احسب الليالي. بين 1 و 30.',
    short: {
      full: 'الشهر كله',
      alternate: 'بالتناوب، عدد الأيام {{days}}',
      visiting: 'كزائر، عدد الأيام {{days}}',
    },
  },
  lunch: 'يأكل الغداء في الروضة في أيام العمل',
  school: 'يدرس في الثانوية (لمن أتم 18 سنة)',
  addChild: 'أضف طفلاً',
  addCoApplicant: 'أضف شريكاً',
  given: 'الاسم الأول',
  family: 'اسم العائلة',
  number: 'الرقم الشخصي (personnummer) أو رقم التنسيق (samordningsnummer)',
  numberHelp: 'اثنا عشر رقماً، YYYYMMDD-NNNN',
  numberMissing: 'ليس لديه رقم شخصي بعد',
  born: 'يوم الميلاد',
  bornHelp: 'نضيف الرقم عندما يصدر.',
  numberNow: 'هل صدر رقم شخصي لـ {{name}}؟ اكتبه هنا.',
  numberWrong: 'الرقم غير صحيح. تحقق من الأرقام.',
  missing: {
    name: 'اكتب اسم من أضفته',
    number: 'اكتب أو صحح الرقم الشخصي لـ {{name}}، أو يوم الميلاد إن لم يكن هناك رقم',
    days: 'اكتب كم يوماً يسكن معك {{name}}، بين 1 و 30',
  },
} satisfies Draft<typeof householdSv>
