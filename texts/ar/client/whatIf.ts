import type { Draft } from '../../draft.ts'
import type { whatIf as whatIfSv } from '../../sv/client/whatIf.ts'

export const whatIf = {
  title: 'ماذا يحدث إذا …',
  intro: 'جرّب ماذا يعني راتب أو إيجار آخر للدعم.',
  estimate: 'هذا تقدير وليس قراراً. نحسب بما كان سارياً في {{month}} ونغيّر فقط ما تكتبه هنا. لا يُحفظ شيء ولا يراه أحد آخر.',
  noDecision: 'تقدير وليس قراراً.',
  person: 'الشخص {{number}}',
  wage: {
    title: '… حصلت على راتب',
    who: 'من يحصل على الراتب؟',
    amount: 'الراتب في الشهر',
    help: 'ما يدخل إلى الحساب البنكي بعد الضريبة.',
  },
  rent: {
    title: '… تغيّر الإيجار',
    amount: 'الإيجار الجديد في الشهر',
    help: 'الإيجار الآن {{rent}}. اكتب الجديد.',
    part: 'من الإيجار {{rent}} نحسب {{counted}}، إلا إذا كانت لديك أسباب خاصة.',
    becomes: 'يصبح الدعم {{after}}، وهو الآن {{before}}.',
    same: 'يصبح الدعم {{after}}، كما هو الآن.',
  },
  known: 'من المفيد أن تعرف',
} satisfies Draft<typeof whatIfSv>
