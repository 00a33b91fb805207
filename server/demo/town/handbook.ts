import type { Paragraph } from '../../../rules/handbook/paragraphs.ts'

type Written = Partial<Pick<Paragraph, 'provisions' | 'caseLaw'>>
export const paragraph = (
  [number, heading]: [string, string],
  questions: Paragraph['questions'],
  text: string,
  { provisions = [], caseLaw = [] }: Written = {},
): Paragraph => ({ number, heading, text, questions, provisions, caseLaw })

const rent2008 = {
  court: 'Regeringsrätten',
  number: 'RÅ 2008 ref. 21',
  year: 2008,
  holding: 'En högre hyra kan inte nekas bara för att flytten inte var avtalad i förväg.',
  source: 'RÅ 2008 ref. 21',
}
const respite = {
  court: 'JO',
  number: '2231-2008',
  year: null,
  holding: 'Besked om rådrum eller lägre hyra kan vara ett beslut som går att överklaga, och ska då ha en hänvisning.',
  source: 'JO 2231-2008',
}
const internet = {
  court: 'Högsta förvaltningsdomstolen',
  number: 'HFD 2017 ref. 23',
  year: 2017,
  holding: 'Internet i hemmet är ett godtagbart behov.',
  source: 'HFD 2017 ref. 23',
}
const manyChildren = {
  court: 'Regeringsrätten',
  number: 'RÅ 1994 ref. 80',
  year: 1994,
  holding: 'Normen får inte sänkas enbart för att barnen är många.',
  source: 'RÅ 1994 ref. 80',
}
const setOff = {
  court: 'Högsta förvaltningsdomstolen',
  number: 'HFD 2013 ref. 18',
  year: 2013,
  holding: 'Ett felutbetalt bistånd får inte räknas av mot en senare månads bistånd.',
  source: 'HFD 2013 ref. 18',
}

const first: readonly Paragraph[] = [
  paragraph(
    ['1', 'Varje bedömning är egen'],
    ['decision'],
    'Riktlinjen vägleder. Den ersätter aldrig en bedömning av just den här personens och det här hushållets behov.',
    { provisions: ['SoL 12:1'] },
  ),
  paragraph(
    ['2.1', 'Hushållet'],
    ['household'],
    'Makar och sambor räknas tillsammans. Barn som bor växelvis räknas de dagar de bor här.',
    { provisions: ['SoF 12:2'] },
  ),
  paragraph(
    ['3.1', 'Riksnormen'],
    ['norm_level'],
    'Normen räknas högre om det finns särskilda skäl. Lägre räknas den bara med särskilda skäl som står i beslutet.',
    { provisions: ['SoL 12:7'], caseLaw: [manyChildren] },
  ),
  paragraph(
    ['4.1', 'Skälig boendekostnad'],
    ['housing_cost'],
    'Den högsta kostnaden efter hushållets storlek står i tabellen under Riktlinjer. Är kostnaden högre prövas först om behovet väntas vara längre än tre månader. Är det kortare räknas den faktiska kostnaden.',
    { provisions: ['SoL 12:7'], caseLaw: [rent2008] },
  ),
]

const housingBefore = paragraph(
  ['4.2', 'Krav på lägre boendekostnad'],
  ['housing_cost'],
  'Krav på lägre boendekostnad ställs när behovet väntas vara längre än tre månader.',
  { provisions: ['SoL 12:7'] },
)

const housing: readonly Paragraph[] = [
  paragraph(
    ['4.2', 'Krav på lägre boendekostnad och rådrum'],
    ['housing_cost'],
    'Väntas behovet vara längre än tre månader ställs krav på lägre boendekostnad, med rådrum. Rådrum är ett beslut med skäl, dagar och hur man överklagar. Under rådrummet räknas den faktiska kostnaden. Kraven skrivs efter vad just den här personen kan göra.',
    { provisions: ['SoL 12:7', 'FL 32', 'FL 33'], caseLaw: [respite] },
  ),
  paragraph(
    ['4.3', 'Undantag från krav'],
    ['housing_cost'],
    'Krav ställs inte om följderna skulle bli mycket negativa för personen eller familjen, till exempel för barnens skola, vård, skydd mot våld eller hälsa.',
    { provisions: ['SoL 3:1', 'SoL 12:7'] },
  ),
  paragraph(
    ['4.4', 'Att aktivt söka bostad'],
    ['housing_cost'],
    'Den som står i kö, söker lediga bostäder eller söker byte söker aktivt. Skulder som stänger ute från hyresavtal är ett hinder och läggs inte personen till last.',
  ),
]

const last: readonly Paragraph[] = [
  paragraph(
    ['5.1', 'Resor till arbete och praktik'],
    ['other_costs'],
    'Kostnaden för det billigaste kollektiva färdsätt som räcker för resan.',
    { provisions: ['SoL 12:7'] },
  ),
  paragraph(
    ['5.2', 'El, hemförsäkring och internet'],
    ['other_costs'],
    'Skäliga kostnader upp till tabellens belopp. Högre elkostnad godtas när bostaden eller hälsan kräver det.',
    { provisions: ['SoL 12:7'], caseLaw: [internet] },
  ),
  paragraph(
    ['6.1', 'Inkomster'],
    ['incomes'],
    'Hushållets inkomster efter skatt månaden före räknas. Den särskilda regeln för lön gäller dem som har rätt till den.',
    { provisions: ['SoL 12:8', 'SoL 12:9'], caseLaw: [setOff] },
  ),
  paragraph(
    ['7.1', 'Tillgångar'],
    ['assets'],
    'Pengar på konto räknas. Annat av värde räknas först när personen har haft skälig tid att sälja det.',
    { provisions: ['SoL 12:1'] },
  ),
  paragraph(
    ['8.1', 'Barnets bästa'],
    ['children'],
    'Kan beslutet märkas tydligt för ett barn står det vad ett ja och ett nej betyder för barnet. Så görs alltid vid akut nöd, hyres- och elskuld, resor till umgänge och rådrum om boendekostnaden.',
    { provisions: ['SoL 3:1', 'SoL 3:2'] },
  ),
  paragraph(
    ['9.1', 'Avsteg'],
    ['deviation'],
    'Enhetschef eller förste socialsekreterare ska ha sagt ja innan ett beslut avviker från riktlinjen. Ett ja gäller högst sex månader.',
  ),
]

/** INVENTED. The guideline in words; `before`: as it was until the committee decided on respite. */
export const guidelineParagraphs = (before: boolean): Paragraph[] => [
  ...first,
  ...(before ? [housingBefore] : housing),
  ...last,
]

/** INVENTED. How the administration works, under the guideline. */
export const supportParagraphs: readonly Paragraph[] = [
  paragraph(
    ['1', 'Tala först'],
    ['contacts'],
    'Ring hellre än att skriva. Det som sägs och har betydelse skrivs i journalen samma dag.',
    { provisions: ['SoL 14:3', 'FL 27'] },
  ),
  paragraph(
    ['2.1', 'Begär bara det som saknas'],
    ['completion'],
    'Fråga efter en sak i taget med förklaring. Det som myndigheter kan lämna hämtar vi själva. Personen väljer hur lång tid som behövs.',
    { provisions: ['FL 23', 'FL 20', 'SoL 15:10'] },
  ),
  paragraph(
    ['2.2', 'Kommunicera före beslut'],
    ['hearing'],
    'Uppgifter från andra visas för personen med tid att svara, innan vi beslutar något annat än ett helt ja.',
    { provisions: ['FL 25'] },
  ),
  paragraph(
    ['3.1', 'Barnets röst'],
    ['children'],
    'Fråga hur barnet har det, på ett sätt barnet förstår. Den som talar med barn om svåra saker är två och utbildade för det.',
    { provisions: ['SoL 3:2'] },
  ),
  paragraph(
    ['4.1', 'Hyresskuld'],
    ['other_needs', 'children'],
    'Ta först reda på sista dagen då bostaden går att rädda, och besluta före den. Pröva rätten till bistånd först och därefter om det ändå finns skäl.',
    { provisions: ['SoL 12:1', 'SoL 12:2'] },
  ),
  paragraph(
    ['5.1', 'Skriv så det går att förstå'],
    ['decision'],
    'Korta meningar, vad som har avgjort och vilken paragraf. Förklara beslutet muntligt när det går emot personen.',
    { provisions: ['FL 32', 'FL 33'] },
  ),
]
