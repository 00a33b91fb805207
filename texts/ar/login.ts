import type { Draft } from '../draft.ts'
import type { login as loginSv } from '../sv/login.ts'

/** Pages of the sign-in. */
export const login = {
  title: 'حدث خطأ عندنا',
  detail: 'ليس هذا خطأك. لم يضع شيء مما حفظته. حاول مرة أخرى بعد قليل؛ وإذا تكرر ذلك فأخبر البلدية واذكر رقم الخطأ.',
} satisfies Draft<typeof loginSv>
