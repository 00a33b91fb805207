import { fl, jo, kl, oldSol, osl, sof, sol, type Source } from '../source.ts'

const unread = 'Inte läst i egen text.'

const statute = (cite: string, act: string, title: string, note?: string): Source => ({
  title,
  cite,
  act,
  standing: 'statute',
  ...(note === undefined ? {} : { note }),
})

const advice = (cite: string, title: string): Source => ({
  title,
  cite,
  act: cite,
  standing: 'general_advice',
  note: unread,
})

/** A statement of JO that is told of without the number it has. */
const joUnnumbered = (what: string, title: string): Source => ({
  title,
  cite: `JO:s beslut ${what}`,
  act: 'JO',
  standing: 'jo',
  note: 'Diarienummer inte funnet; läst i utdrag.',
})

const fromMemory = 'Paragrafens innehåll från minnet.'
const tf = (section: number, title: string): Source =>
  statute(`2 kap. ${section} § tryckfrihetsförordningen`, 'TF', title)
const rf = (section: number, title: string): Source => statute(`2 kap. ${section} § regeringsformen`, 'RF', title)
const gdpr = (article: number, title: string): Source =>
  statute(`artikel ${article} i dataskyddsförordningen (EU) 2016/679`, 'GDPR', title, fromMemory)

const socialServices = {
  'SoL 3:2': sol(3, '2', 'Barnets rätt till information och att framföra åsikter'),
  'SoL 3:3': sol(3, '3', 'Barnets åsikter efter ålder och mognad'),
  'SoL 3:4': sol(3, '4', 'Den som fyllt 15 år för sin egen talan'),
  'SoL 10:3': sol(10, '3', 'Insatser utformas tillsammans med den enskilde'),
  'SoL 14:6': sol(14, '6', 'Den enskildes invändning antecknas'),
  'SoL 14:12': sol(14, '12', 'Sätt att delge som inte får användas'),
  'SoL 15:4': sol(15, '4', 'Uppgift om utbetalt ekonomiskt bistånd till andra myndigheter'),
  'SoL 16:1': sol(16, '1', 'Gallring fem år efter sista anteckningen'),
  'SoL 16:2': sol(16, '2', 'Handlingar som inte får gallras'),
  'SoL 16:2 a': sol(16, '2 a', 'Utredningar om barn gallras när barnet fyllt 30 år'),
  'SoL 19:1': sol(19, '1', 'Anmälan vid oro för ett barn'),
  'SoL 27:2': sol(27, '2', 'Rapport om missförhållanden'),
  'SoL 27:5': sol(27, '5', 'Missförhållanden dokumenteras, utreds och avhjälps'),
  'SoL 27:6': sol(27, '6', 'Allvarliga missförhållanden anmäls till IVO'),
  'SoL 27:7': sol(27, '7', 'Anmälan av verksamhet till IVO'),
  'SoL 30:6': sol(30, '6', 'Beslut som bara får fattas av nämnd eller utskott'),
  'SoL 33:3': sol(33, '3', 'Återbetalning av bistånd enligt 12 kap. 2 §'),
  'SoL 33:4': sol(33, '4', 'Talan om återkrav vid förvaltningsrätten'),
  'SoL 34:2': sol(34, '2', 'Uppgifter om ej verkställda beslut till revisorer och fullmäktige'),
  'SoL 34:3': sol(34, '3', 'Anmälan när ett beslut har verkställts'),
  'SoL 34:5': sol(34, '5', 'Särskild avgift när en dom inte verkställs'),
  'SoF 11:3': sof(11, 3, 'Bekräftelse av underrättelse om avhysning'),
  'SoF 13:1': sof(13, 1, 'Handlingar som bevaras för forskning'),
} as const

const socialServicesBefore = {
  'SoL 2001:453 1:2': oldSol(1, '2', 'Barnets bästa'),
  'SoL 2001:453 3:5': oldSol(3, '5', 'Insatser utformas tillsammans med den enskilde'),
  'SoL 2001:453 4:4': oldSol(4, '4', 'Praktik eller kompetenshöjande verksamhet'),
  'SoL 2001:453 9:2': oldSol(9, '2', 'Bistånd mot återbetalning'),
  'SoL 2001:453 9:3': oldSol(9, '3', 'Talan om återkrav'),
  'SoL 2001:453 9:4': oldSol(9, '4', 'Eftergift av återkrav'),
  'SoL 2001:453 10:4': oldSol(10, '4', 'Uppgifter som inte får delegeras till tjänsteman'),
  'SoL 2001:453 11:5': oldSol(11, '5', 'Dokumentation'),
  'SoL 2001:453 11:6': oldSol(11, '6', 'Den enskildes invändning antecknas'),
  'SoL 2001:453 11:8': oldSol(11, '8', 'Förvaltningslagens regler i vissa ärenden'),
  'SoL 2001:453 11:9': oldSol(11, '9', 'Muntliga uppgifter inför nämnden'),
  'SoL 2001:453 11:10': oldSol(11, '10', 'Barnets rätt att komma till tals'),
  'SoL 2001:453 11:11': oldSol(11, '11', 'Uppgifter från andra myndigheter'),
  'SoL 2001:453 12:1': oldSol(12, '1', 'Gallring'),
  'SoL 2001:453 12:2': oldSol(12, '2', 'Handlingar som inte får gallras'),
  'SoL 2001:453 12:7': oldSol(12, '7', 'Uppgift om utbetalt ekonomiskt bistånd till andra myndigheter'),
  'SoL 2001:453 14:1': oldSol(14, '1', 'Anmälan vid oro för ett barn'),
  'SoL 2001:453 14:3': oldSol(14, '3', 'Rapport om missförhållanden'),
  'SoL 2001:453 14:6': oldSol(14, '6', 'Missförhållanden utreds'),
  'SoL 2001:453 14:7': oldSol(14, '7', 'Allvarliga missförhållanden anmäls'),
  'SoL 2001:453 16:6 f': oldSol(16, '6 f', 'Rapportering av ej verkställda beslut (6 f–6 h §§)'),
} as const

const procedure = {
  'FL 8': fl(8, 'Samverkan: myndigheten inhämtar själv'),
  'FL 10': fl(10, 'Partsinsyn'),
  'FL 13': fl(13, 'Tolkning och översättning'),
  'FL 14': fl(14, 'Ombud och biträde'),
  'FL 15': fl(15, 'Fullmakt'),
  'FL 16': fl(16, 'Jäv (16–18 §§)'),
  'FL 28': fl(28, 'Vem som får fatta beslut'),
  'FL 39': fl(39, 'Ändring av ett överklagat beslut'),
  'FL 43': fl(43, 'Hur ett beslut överklagas'),
  'FL 45': fl(45, 'Rättidsprövning'),
  'KL 5:69': kl(5, 69, 'Justering av protokoll'),
  'KL 6:35': kl(6, 35, 'Nämndens protokoll'),
  'KL 6:38': kl(6, 38, 'Vad som inte får delegeras'),
  'KL 6:39': kl(6, 39, 'Brådskande beslut av ordföranden'),
  'KL 6:40': kl(6, 40, 'Anmälan av delegationsbeslut'),
  'KL 7:8': kl(7, 8, 'Anmälan av beslut som anställda fattat'),
  'KL 8:12': kl(8, 12, 'Anslag av protokoll'),
} as const

const secrecy = {
  'OSL 5:1': osl(5, '1', 'Registrering av allmänna handlingar'),
  'OSL 5:2': osl(5, '2', 'Vad registret ska innehålla'),
  'OSL 5:5': osl(5, '5', 'Sekretessmarkering'),
  'OSL 6:3': osl(6, '3', 'Vem som prövar en begäran'),
  'OSL 6:7': osl(6, '7', 'Överklagande av beslut att inte lämna ut (7–11 §§)'),
  'OSL 8:1': osl(8, '1', 'Sekretess mellan myndigheter'),
  'OSL 8:2': osl(8, '2', 'Sekretess mellan självständiga verksamhetsgrenar'),
  'OSL 10:2': osl(10, '2', 'Utlämnande som är nödvändigt för den egna verksamheten'),
  'OSL 10:15 a': osl(10, '15 a', 'Uppgifter för att motverka felaktiga utbetalningar och brott'),
  'OSL 10:18 a': osl(10, '18 a', 'Uppgifter för att förebygga brott (18 a–18 c §§)'),
  'OSL 12:2': osl(12, '2', 'Samtycke'),
  'OSL 26:1': osl(26, '1', 'Socialtjänstsekretess'),
  'OSL 26:5': osl(26, '5', 'Sekretess för den som anmält'),
  'TF 2:10': tf(10, 'När en handling är upprättad'),
  'TF 2:12': tf(12, 'Utkast och minnesanteckningar'),
  'TF 2:15': tf(15, 'Utlämnande genast eller så snart det är möjligt'),
  'TF 2:18': tf(18, 'Ingen frågas om namn eller syfte'),
  'RF 2:6': rf(6, 'Skydd mot betydande intrång i den personliga integriteten'),
  'RF 2:20': rf(20, 'Rättigheter begränsas bara genom lag'),
  'ECHR 8': statute(
    'artikel 8 i Europakonventionen',
    'Europakonventionen',
    'Rätt till respekt för privat- och familjeliv',
    unread,
  ),
  'GDPR 12': gdpr(12, 'Svar inom en månad'),
  'GDPR 15': gdpr(15, 'Den registrerades rätt till tillgång'),
  'GDPR 33': gdpr(33, 'Anmälan av en personuppgiftsincident inom 72 timmar'),
  'GDPR 35': gdpr(35, 'Konsekvensbedömning avseende dataskydd'),
  'Lag 2001:454 7 a': statute(
    '7 a § lagen (2001:454) om behandling av personuppgifter inom socialtjänsten',
    'Lag 2001:454',
    'Känsliga uppgifter i sammanställningar',
  ),
  'Lag 2001:454 10': statute(
    '10 § lagen (2001:454) om behandling av personuppgifter inom socialtjänsten',
    'Lag 2001:454',
    'Behörighet efter behov, loggar som granskas',
  ),
  'F 2001:637 15': statute(
    '15 § förordningen (2001:637) om behandling av personuppgifter inom socialtjänsten',
    'F 2001:637',
    'Sökbegrepp',
  ),
  'F 2008:975': statute(
    'förordningen (2008:975) om uppgifter till socialnämnder',
    'F 2008:975',
    'Uppgifter som får hämtas för ekonomiskt bistånd',
    unread,
  ),
  'Lag 2008:206 3': statute(
    '3 och 4 §§ lagen (2008:206) om underrättelseskyldighet vid felaktiga utbetalningar',
    'Lag 2008:206',
    'Underrättelse till den som beslutat om en annan förmån',
  ),
  'Lag 2024:307 2': statute(
    '2 § lagen (2024:307) om uppgifter mot felaktiga utbetalningar',
    'Lag 2024:307',
    'Gäller inte uppgifter under socialtjänstsekretess',
  ),
  'Lag 2025:170 8': statute(
    '8 § lagen (2025:170) om uppgifter till brottsbekämpande myndigheter',
    'Lag 2025:170',
    'Gäller inte uppgifter under socialtjänstsekretess',
  ),
} as const

const other = {
  'JB 12:44': statute('12 kap. 44 § jordabalken', 'JB', 'Tid att återvinna hyresrätten', unread),
  'BbL 6': statute(
    '6 § bidragsbrottslagen (2007:612)',
    'BbL 2007:612',
    'Anmälan av misstänkt bidragsbrott',
    'Lydelsen efter 2025:162 inte läst.',
  ),
  'AI Act III 5': statute(
    'bilaga III punkt 5 a i AI-förordningen (EU) 2024/1689',
    'AI Act',
    'AI som prövar offentliga förmåner är högrisk',
    'Läst i utdrag; dagen flyttad enligt annan källa, publiceringen inte sedd.',
  ),
  'Lag 2018:1937 10': statute(
    '10–15 §§ lagen (2018:1937) om tillgänglighet till digital offentlig service',
    'Lag 2018:1937',
    'Tillgänglighet och tillgänglighetsredogörelse',
  ),
  'AML 3:3 a': statute(
    '3 kap. 3 a § arbetsmiljölagen (1977:1160)',
    'AML 1977:1160',
    'Allvarliga händelser anmäls utan dröjsmål',
    unread,
  ),
  'AFS 2023:2': advice('AFS 2023:2', 'Planering och organisering av arbetsmiljöarbetet: hot och våld'),
  'AFS 1993:2': advice('AFS 1993:2', 'Våld och hot i arbetsmiljön'),
  'SOSFS 2011:5': advice('SOSFS 2011:5', 'Lex Sarah'),
  'SOSFS 2011:9': advice('SOSFS 2011:9', 'Ledningssystem för systematiskt kvalitetsarbete'),
  'SOSFS 2014:5': advice('SOSFS 2014:5', 'Dokumentation i socialtjänsten'),
  'HSLF-FS 2015:30': advice('HSLF-FS 2015:30', 'Individstatistik om ekonomiskt bistånd'),
  'ESF+': advice('Europeiska socialfondens regler för deltagarrapporter', 'Rapporter om deltagare'),
  'JO 3121-2016': jo('3121-2016', 'Ett telefonsamtal kan vara en ansökan'),
  'JO May 2023': joUnnumbered('i maj 2023 om förhandsbedömning', 'En ansökan förhandsbedöms inte'),
  'JO 1759-2000': jo('1759-2000', 'Varje ansökan ska få ett beslut'),
  'JO 4000-2000': jo('4000-2000', 'Återbetalningsvillkor inte som rutin'),
  'JO 776-2004': jo('776-2004', 'Tiden räknas från den dag då personen fick beslutet'),
  'JO 6798-2012': jo('6798-2012', 'Kommunen utreder inte brott'),
  'JO 6514-2009': jo('6514-2009', 'Hembesök kräver samtycke'),
  'JO 4523-1999': jo('4523-1999', 'Kontakt med andra kräver samtycke'),
  'JO 494-2016': jo('494-2016', 'Uppgifter om ärendet i SMS'),
  'JO Norrköping 2023': joUnnumbered('den 31 maj 2023 om Norrköping', 'Dold övervakning av den som söker bistånd'),
  'JO Malmö': joUnnumbered('om oanmälda hembesök i Malmö', 'Oanmälda hembesök bara i undantagsfall'),
  'JO Hultsfred': joUnnumbered('om internetkontroller i Hultsfred', 'Sökning på internet bara för en konkret fråga'),
  'House judgement': {
    title: 'Utan bestämmelse funnen: Tillits egen bedömning',
    cite: 'Tillits egen bedömning',
    act: 'Tillit',
    standing: 'local',
    note: 'Ingen bestämmelse är funnen.',
  },
} as const satisfies Record<string, Source>

/** Provisions that only the register of gates leans on so far. */
export const gateSources = { ...socialServices, ...socialServicesBefore, ...procedure, ...secrecy, ...other } as const
