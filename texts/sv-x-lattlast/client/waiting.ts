import type { Draft } from '../../draft.ts'
import type { waiting as waitingSv } from '../../sv/client/waiting.ts'

export const waiting = {
  title: 'När kan du få beslut?',
  mostBy: 'De flesta som har ansökt som du fick beslut senast {{day}}.',
  halfBy: 'Hälften fick beslut redan {{day}}.',
  longer: 'Din ansökan har tagit längre tid än de flesta. Du får gärna ringa oss och fråga.',
  tooFew: 'Det finns för få beslut. Vi kan inte säga hur lång tid det brukar ta.',
  from: 'Vi har räknat på {{count}} ansökningar. Dem har vi beslutat om det senaste halvåret. Det är inget löfte.',
  fromFirst:
    'Vi har räknat på {{count}} första ansökningar. Dem har vi beslutat om det senaste halvåret. Det är inget löfte.',
} satisfies Draft<typeof waitingSv>
