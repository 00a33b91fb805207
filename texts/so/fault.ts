import type { Draft } from '../draft.ts'
import type { fault as faultSv } from '../sv/fault.ts'

export const fault = {
  title: 'Wax baa naga khaldamay',
  detail:
    'Khaladkaaga ma aha. Waxaad kaydisay waxba kama lumin. Wax yar ka dib mar kale isku day; haddii ay mar kale dhacdo, degmada u sheeg oo lambarka khaladka sheeg.',
} satisfies Draft<typeof faultSv>
