import type { Draft } from '../../draft.ts'
import type { same as sameSv } from '../../sv/client/same.ts'

export const same = {
  title: 'Чи все так, як у місяці: {{month}}?',
  lead: 'Це ви розповіли тоді. Змініть лише те, що інакше в місяці: {{month}}.',
  from: 'З вашої заяви за місяць {{month}}, яка надійшла {{day}}',
  account: 'Рахунок, який ми маємо для вас',
  assetsWhy: 'Про це ми запитуємо щомісяця.',
  goOn: 'Решта так, як раніше',
  back: 'Готово, назад',
  all: 'Натомість пройти всі запитання',
  told: {
    title: 'Ось що про вас розповіли інші',
    row: '{{holder}}: {{label}}, {{amount}}, {{day}}',
    use: 'Натомість написати {{amount}}',
  },
} satisfies Draft<typeof sameSv>
