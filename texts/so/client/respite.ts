import type { Draft } from '../../draft.ts'
import type { respite as respiteSv } from '../../sv/client/respite.ts'

export const respite = {
  title: 'Kharashka gurigaaga',
  lead: 'Waxaannu go’aaminnay inaad hesho waqti aad ku yarayso kharashka guriga. Inta lagu jiro waxaannu xisaabinaynaa kiradaada oo dhan.',
  none: 'Wax lama go’aamin oo ku saabsan kharashka gurigaaga',
  noticeTitle: 'Waxaad haysataa waqti aad ku yarayso kharashka guriga',
  notice: 'Ilaa {{until}}. Noo sheeg waxaad samaynayso.',
  days: '{{from}} ilaa {{until}}',
  rent: 'Kiradaada aan xisaabinno: {{rent}} bishii.',
  guideline: 'Kirada ugu badan ee tilmaanta degmada: {{guideline}}.',
  asked: 'Waxan ayaan kaa codsanaynaa',
  demandKinds: {
    queue: 'Gal safka guryaha',
    seek: 'Raadso guryo bannaan',
    exchange: 'Raadso guri-beddelasho',
    lodger: 'Isku day inaad guriga cid la wadaagto',
    benefit: 'Codso gunno guri',
    debt_advice: 'Hel talo miisaaniyad iyo deyn',
    other: 'Wax kale',
  },
  why: 'Sababta',
  letter: 'Fur warqadda go’aanka (PDF)',
  letterMeans:
    'Waqtiga rafcaanku wuxuu bilaabmaa maalinta aad warqadda furto. Warqadda ayaa ku qoran sida loo sameeyo.',
  appealBy:
    'Warqadda waxaad furtay {{received}}. Rafcaan waad qaadan kartaa ilaa {{by}}. Warqadda ayaa ku qoran sida loo sameeyo.',
  withdrawn: 'Shuruudda waa laga noqday {{on}}. Wax kale inaad samayso uma baahnid.',
  ended:
    'Waqtigu waa dhammaaday. Si wadajir ah ayaannu u eegaynaa sida wax u dhaceen. Wax isbeddelaya ma jiraan go’aan cusub la’aantiis.',
  told: 'Waxaad sheegtay',
  toldNone: 'Weli waxba ma sheegin.',
  tell: 'Sheeg waxaad samaysay',
  tellHow: 'Si kooban u qor. Sheeg haddii wax ku hor taagan yihiin, tusaale deyn ama xanuun.',
  kind: 'Maxay ku saabsan tahay?',
  effortKinds: {
    queue: 'Safka guryaha ayaan ku jiraa',
    application: 'Guri bannaan baan codsaday',
    viewing: 'Guri baan soo eegay',
    exchange: 'Guri-beddelasho baan raadiyay',
    asked: 'Dad baan weydiiyay',
    obstacle: 'Wax baa i hor taagan',
    other: 'Wax kale',
  },
  doneOn: 'Maalin',
  text: 'Sheeg',
  textShort: 'wax yar qor',
  dayMissing: 'dooro maalin',
  send: 'Kaydi',
  saved: 'Waa la kaydiyay. Shaqaalaha kiiskaagu wuu arkayaa.',
  counts: 'Shaqaalaha kiiskaagu wuu akhriyay: waa la tiriyaa.',
  countsNot: 'Shaqaalaha kiiskaagu wuu akhriyay: lama tiriyo. {{reasons}}',
} satisfies Draft<typeof respiteSv>
