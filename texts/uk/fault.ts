import type { Draft } from '../draft.ts'
import type { fault as faultSv } from '../sv/fault.ts'

export const fault = {
  title: 'У нас щось пішло не так',
  detail:
    'Це не ваша вина. Нічого зі збереженого не втрачено. Спробуйте ще раз трохи пізніше; якщо повториться, розкажіть про це муніципалітету й назвіть номер помилки.',
} satisfies Draft<typeof faultSv>
