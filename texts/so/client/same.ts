import type { Draft } from '../../draft.ts'
import type { same as sameSv } from '../../sv/client/same.ts'

export const same = {
  title: 'Ma sidii {{month}} baa?',
  lead: 'Waxan ayaad markaas noo sheegtay. Beddel oo keliya waxa ka duwan {{month}}.',
  from: 'Codsigaagii {{month}}, ee yimid {{day}}',
  account: 'Akoonka aan kaa hayno',
  assetsWhy: 'Tan bil walba waannu weydiinnaa.',
  goOn: 'Inta kale waa sidii hore',
  back: 'Dhammaad, dib u noqo',
  all: 'Su’aalaha oo dhan mar u wada mar',
  told: {
    title: 'Waxan ayay kuwa kale kaa sheegeen',
    row: '{{holder}}: {{label}}, {{amount}}, {{day}}',
    use: 'Qor {{amount}} beddelkeeda',
  },
} satisfies Draft<typeof sameSv>
