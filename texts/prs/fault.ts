import type { Draft } from '../draft.ts'
import type { fault as faultSv } from '../sv/fault.ts'

export const fault = {
  title: 'نزد ما غلطی شد',
  detail:
    'گناه شما نیست. آنچه حفظ کرده‌اید گم نشده. کمی بعد دوباره کوشش کنید؛ اگر باز شد، به شاروالی بگویید و شمارهٔ غلطی را بدهید.',
} satisfies Draft<typeof faultSv>
