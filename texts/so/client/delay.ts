import type { Draft } from '../../draft.ts'
import type { delay as delaySv } from '../../sv/client/delay.ts'

export const delay = {
  title: 'Go’aankaagu waa daahayaa',
  told: 'Waxaannu kuu sheegnay {{day}}. Sababtu waa:',
  newDay: 'Waxaannu filaynaa inaan go’aan gaarno ugu dambayn {{day}}. Waxba inaad samayso uma baahnid.',
  urgent: 'Ma jiraan wax aan sugi karin, tusaale cunto, daawo ama kiro? Maanta na soo wac.',
  mayTitle: 'Waad codsan kartaa inaan kiiskaaga go’aan ka gaarno',
  may: 'Lix bilood ka badan ayaa ka soo wareegtay markii codsigaagu yimid. Waad codsan kartaa inaan go’aan ka gaarno. Markaas afar toddobaad gudahood waa inaan go’aan gaarno, ama sharaxno sababta aan u awoodin. Hal mar ayaad codsan kartaa.',
  words: 'Qor waxaad rabto inaan go’aan ka gaarno',
  empty: 'Wax yar qor ka hor intaadan dirin',
  send: 'Dir codsiga',
  requestTitle: 'Waxaad codsatay inaan kiiskaaga go’aan ka gaarno',
  requested: 'Waxaannu codsigaaga helnay {{day}}. Jawaab waxaad helaysaa ugu dambayn {{by}}.',
  rejectedTitle: 'Waannu diidnay codsigaagii ahaa in kiiska go’aan laga gaaro',
} satisfies Draft<typeof delaySv>
