import type { Draft } from '../draft.ts'
import type { fault as faultSv } from '../sv/fault.ts'

export const fault = {
  title: 'حدث خطأ عندنا',
  detail: 'ليس هذا خطأك. لم يضع شيء مما حفظته. حاول مرة أخرى بعد قليل؛ وإذا تكرر ذلك فأخبر البلدية واذكر رقم الخطأ.',
} satisfies Draft<typeof faultSv>
