import type { Draft } from '../../draft.ts'
import type { waiting as waitingSv } from '../../sv/client/waiting.ts'

export const waiting = {
  title: 'متى يمكنك أن تتوقع القرار؟',
  mostBy: 'معظم من قدموا طلباً مثل طلبك حصلوا على القرار في موعد أقصاه {{day}}.',
  halfBy: 'نصفهم حصل على القرار في {{day}}.',
  longer: 'استغرق طلبك وقتاً أطول من معظم الطلبات. يمكنك الاتصال بنا والسؤال.',
  tooFew: 'القرارات قليلة، فلا يمكن القول كم يستغرق الأمر عادة.',
  from: 'محسوب على طلبات قررنا فيها خلال نصف السنة الماضي، عددها {{count}}. هذا ليس وعداً.',
  fromFirst: 'محسوب على طلبات أولى قررنا فيها خلال نصف السنة الماضي، عددها {{count}}. هذا ليس وعداً.',
} satisfies Draft<typeof waitingSv>
