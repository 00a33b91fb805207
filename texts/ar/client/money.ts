import type { Draft } from '../../draft.ts'
import type {
  account as accountSv,
  attachments as attachmentsSv,
  costs as costsSv,
  incomes as incomesSv,
  review as reviewSv,
} from '../../sv/client/money.ts'

export const account = {
  title: 'إلى أين ندفع؟',
  lead: 'اكتب الحساب البنكي الذي تريد المال فيه.',
  kind: {
    question: 'ما نوع الحساب؟',
    bank: 'حساب بنكي',
    bankgiro: 'Bankgiro',
  },
  clearing: 'رقم المقاصة (clearingnummer)',
  clearingHelp: 'أربعة أو خمسة أرقام. تجدها قبل رقم الحساب في تطبيق البنك.',
  number: 'رقم الحساب',
  bankgiro: 'رقم Bankgiro',
  none: 'ليس عندك حساب؟ تابع واتصل بنا، فنجد طريقة أخرى.',
  message: {
    title: 'هل تريد أن تخبرنا بشيء آخر؟',
    label: 'رسالة إلى الموظف المسؤول عنك',
    help: 'مثلاً إذا تغيّر شيء منذ الشهر الماضي. يمكنك أن تتركها فارغة.',
  },
  missing: {
    account: 'اكتب حساباً ندفع إليه',
    clearing: 'اكتب رقم المقاصة، أربعة أو خمسة أرقام',
    number: 'اكتب رقم الحساب، أرقام فقط',
    bankgiro: 'اكتب رقم Bankgiro، سبعة أو ثمانية أرقام',
  },
} satisfies Draft<typeof accountSv>

export const attachments = {
  title: 'أظهر الأوراق',
  lead: 'صوّر بالهاتف أو اختر ملفاً. كتبنا ما نفضل أن نراه. إذا كان ينقصك شيء يمكنك الإرسال مع ذلك وتسليمه لاحقاً.',
  files: 'صورة أو PDF، بحد أقصى 10 MB لكل ملف.',
  general: 'شيء آخر تريد أن تظهره',
  wanted: {
    cost: 'فاتورة أو إشعار إيجار أو إيصال',
    income: 'كشف راتب أو إشعار دفع أو كشف حساب بنكي',
    general: 'مثلاً كشف الحساب البنكي للشهر الماضي',
  },
  choose: 'صوّر أو اختر ملفاً',
  chooseFor: 'صوّر أو اختر ملفاً: {{what}}',
  file: 'ملف {{number}}، {{kind}}',
  kinds: {
    pdf: 'PDF',
    image: 'صورة',
  },
  uploading: 'جارٍ الإرسال …',
  added: 'وصل الملف',
  removedFile: 'أُزيل الملف',
  tooLarge: 'الملف أكبر من 10 MB. التقط صورة جديدة بجودة أقل.',
  wrongType: 'الملف ليس صورة ولا PDF. صوّر الورقة بدلاً من ذلك.',
  none: 'لا يوجد مرفق بعد',
} satisfies Draft<typeof attachmentsSv>

export const costs = {
  title: 'ما هي تكاليفك؟',
  lead: 'الطعام والملابس والنظافة والهاتف داخلة في المبلغ الذي نحسب به. اكتب هنا الأشياء الأخرى التي ستدفعها لـ {{month}}.',
  list: 'تكاليفك',
  none: 'لم تضف أي تكلفة بعد.',
  fromLastMonth: 'هل هذا ما زال صحيحاً؟ غيّر ما اختلف الآن.',
  add: 'أضف تكلفة',
  addNeed: 'أضف شيئاً آخر تحتاجه',
  needsHelp: 'الأسنان والدواء والنظارات والديون وغيرها. كل شيء يحصل على قرار خاص به.',
  amount: 'المبلغ بالكرون',
  note: 'أخبرنا أكثر إن أردت',
  noteNeed: 'ما هو ولماذا تحتاجه؟',
  sum: 'المجموع',
  missing: {
    amount: 'اكتب المبلغ: {{what}}',
    note: 'أخبرنا بما تحتاجه: {{what}}',
  },
} satisfies Draft<typeof costsSv>

export const incomes = {
  title: 'ما المال الذي حصلتم عليه؟',
  lead: 'اذكر كل ما وصل إليك وإلى شريكك وأطفالك منذ الطلب السابق، غالباً في {{month}}. اكتب المبلغ بعد الضريبة.',
  any: {
    question: 'هل حصل أحد في الأسرة على مال؟',
    yes: 'نعم',
    no: 'لا، لم يحصل أحد على مال',
  },
  list: 'المال الذي حصلتم عليه',
  fromLastMonth: 'هل هذا ما زال صحيحاً؟ غيّر ما اختلف الآن.',
  add: 'أضف دخلاً',
  kind: 'ما نوع هذا المال؟',
  who: 'من حصل على المال؟',
  amount: 'المبلغ بعد الضريبة، بالكرون',
  received: 'في أي يوم وصل المال؟',
  receivedHelp: 'يمكنك تجاوز هذا السؤال.',
  receivedOn: 'وصل بتاريخ {{day}}',
  sum: 'المجموع',
  assets: {
    question: 'كم لديكم من المال في حسابات البنك اليوم؟',
    help: 'اجمع كل الحسابات، بالكرون. اكتب 0 إذا لم يكن لديكم شيء.',
  },
  missing: {
    any: 'أجب هل حصل أحد على مال',
    amount: 'اكتب المبلغ: {{what}}',
    assets: 'اكتب كم لديكم من المال في البنك، 0 إن لم يوجد',
  },
} satisfies Draft<typeof incomesSv>

export const review = {
  title: 'المراجعة والإرسال',
  lead: 'هل كل شيء صحيح؟ يمكنك تغيير أي جزء.',
  changePart: 'تغيير: {{part}}',
  missing: 'هذا مطلوب قبل أن تتمكن من الإرسال',
  none: 'لا شيء',
  homeForm: 'كيف تسكن',
  gapsLeft: 'املأ ما هو ناقص، انظر القائمة في الأعلى',
  noIncome: 'لم يحصل أحد على مال',
  notAnswered: 'لم يُملأ',
  changed: 'تغيّر شيء منذ الشهر الماضي',
  unchanged: 'كما في الشهر الماضي',
  files: 'عدد الملفات: {{count}}',
  noFiles: 'لا ملفات',
  attest: {
    title: 'التعهد بأن هذا صحيح',
    label: 'أتعهد بشرفي وضميري أن ما كتبته صحيح وأنه لا ينقصه شيء.',
    means:
      'هذا يعني أنك أخبرت بكل ما تعرفه قدر استطاعتك. من يعطي معلومات خاطئة عن قصد قد يضطر إلى إعادة المال وقد يُبلَّغ عنه. إذا نسيت شيئاً بالخطأ: اتصل بنا، فنصححه.',
    meansTitle: 'ماذا يعني ذلك؟',
    needed: 'ضع علامة في المربع لتتمكن من الإرسال',
  },
  registers:
    'نتحقق من المعلومات لدى Försäkringskassan و Skatteverket و Arbetsförmedlingen و CSN و Pensionsmyndigheten وصندوق البطالة. إذا أظهرت شيئاً غير ما كتبته، يحق لك أن تقرأ وتجيب قبل أن نقرر.',
  send: 'أرسل الطلب',
  sending: 'جارٍ الإرسال …',
  waits: 'لا يوجد اتصال. يُرسل الطلب وحده عندما يعود الاتصال. لا تغلق الصفحة حتى ترى الإيصال.',
  notSaved: 'انتظر حتى يُحفظ كل شيء',
  receipt: {
    title: 'شكراً، وصل طلبك',
    received: 'وصل',
    caseNumber: 'رقم القضية',
    month: 'يخص',
    unit: 'الوحدة',
    nextTitle: 'ماذا يحدث الآن؟',
    next: {
      read: 'نقرأ طلبك. الآن دورنا، لا تحتاج إلى فعل شيء.',
      ask: 'إذا احتجنا إلى المزيد نتصل بك.',
      decide: 'عندما يصبح القرار جاهزاً تراه هنا، ويصلك كرسالة بالبريد.',
    },
    late: 'هل تغيّر شيء؟ اتصل بنا على {{phone}}.',
    print: 'اطبع الإيصال',
    follow: 'تابع طلبك',
  },
} satisfies Draft<typeof reviewSv>
