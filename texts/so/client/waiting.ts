import type { Draft } from '../../draft.ts'
import type { waiting as waitingSv } from '../../sv/client/waiting.ts'

export const waiting = {
  title: 'Goorma ayaad go’aan filan kartaa?',
  mostBy: 'Inta badan dadkii sidaada u codsaday waxay go’aan heleen ugu dambayn {{day}}.',
  halfBy: 'Nus ahaan waxay go’aan heleen {{day}}.',
  longer: 'Codsigaagu wuxuu qaatay waqti ka badan kuwa badankood. Na soo wac oo weydii.',
  tooFew: 'Go’aannadu aad bay u yar yihiin si loo sheego inta waqti ay caadi ahaan qaadato.',
  from: 'Waxaa laga xisaabiyay {{count}} codsi oo aan go’aaminnay lixdii bilood ee la soo dhaafay. Ballan ma aha.',
  fromFirst:
    'Waxaa laga xisaabiyay {{count}} codsi oo ugu horreeya oo aan go’aaminnay lixdii bilood ee la soo dhaafay. Ballan ma aha.',
} satisfies Draft<typeof waitingSv>
