/** What kind of ground a source is: a statute binds, general advice guides, a proposal waits. */
export type Standing = 'statute' | 'regulation' | 'general_advice' | 'jo' | 'court' | 'municipal' | 'local' | 'proposal'

export interface Source {
  /** What the provision is about, in Swedish. */
  title: string
  /** As a letter cites it, in Swedish. */
  cite: string
  act: string
  standing: Standing
  /** What is not verified about it. */
  note?: string
}

const sol = (chapter: number, section: string, title: string): Source => ({
  title,
  cite: `${chapter} kap. ${section} § socialtjänstlagen (2025:400)`,
  act: 'SoL 2025:400',
  standing: 'statute',
})

const oldSol = (chapter: number, section: string, title: string, note?: string): Source => ({
  title,
  cite: `${chapter} kap. ${section} § socialtjänstlagen (2001:453)`,
  act: 'SoL 2001:453',
  standing: 'statute',
  ...(note === undefined ? {} : { note }),
})

const sof = (section: number, title: string): Source => ({
  title,
  cite: `12 kap. ${section} § socialtjänstförordningen (2025:468)`,
  act: 'SoF 2025:468',
  standing: 'regulation',
})

const fl = (section: number, title: string): Source => ({
  title,
  cite: `${section} § förvaltningslagen (2017:900)`,
  act: 'FL 2017:900',
  standing: 'statute',
})

const kl = (chapter: number, section: number, title: string): Source => ({
  title,
  cite: `${chapter} kap. ${section} § kommunallagen (2017:725)`,
  act: 'KL 2017:725',
  standing: 'statute',
})

const osl = (section: string, title: string): Source => ({
  title,
  cite: `21 kap. ${section} § offentlighets- och sekretesslagen (2009:400)`,
  act: 'OSL 2009:400',
  standing: 'statute',
})

const jo = (number: string, title: string): Source => ({
  title,
  cite: `JO dnr ${number}`,
  act: 'JO',
  standing: 'jo',
  note: 'Läst i utdrag eller sammanfattning.',
})

const court = (name: string, title: string): Source => ({
  title,
  cite: name,
  act: name.split(' ')[0] ?? name,
  standing: 'court',
  note: 'Läst på rubriknivå.',
})

const proposal = (name: string, title: string): Source => ({
  title,
  cite: name,
  act: name,
  standing: 'proposal',
  note: 'Antagen enligt andra källor; lagtexten inte läst.',
})

/** Every provision Tillit leans on. A § that is not here does not compile. */
export const sources = {
  'SoL 3:1': sol(3, '1', 'Barnets bästa'),
  'SoL 10:2': sol(10, '2', 'Den som omfattas av lagen om mottagande av asylsökande'),
  'SoL 12:1': sol(12, '1', 'Rätt till ekonomiskt bistånd'),
  'SoL 12:2': sol(12, '2', 'Ekonomiskt bistånd om det finns skäl'),
  'SoL 12:3': sol(12, '3', 'Stå till arbetsmarknadens förfogande'),
  'SoL 12:4': sol(12, '4', 'Praktik eller kompetenshöjande verksamhet'),
  'SoL 12:5': sol(12, '5', 'Neka eller sätta ned försörjningsstöd'),
  'SoL 12:7': sol(12, '7', 'Försörjningsstöd: riksnorm och skäliga kostnader'),
  'SoL 12:7 a': sol(12, '7 a', 'Fritidskort sänker inte riksnormen'),
  'SoL 12:8': sol(12, '8', 'Särskild beräkningsregel för inkomster av anställning'),
  'SoL 12:9': sol(12, '9', 'Barns och skolungdomars inkomster av arbete'),
  'SoL 14:2': sol(14, '2', 'Inleda utredning'),
  'SoL 14:3': sol(14, '3', 'Dokumentation'),
  'SoL 14:8': sol(14, '8', 'Muntliga uppgifter inför nämnden'),
  'SoL 14:9': sol(14, '9', 'Ändring av beslut som gäller tills vidare'),
  'SoL 14:10': sol(14, '10', 'Förvaltningslagens regler i vissa ärenden'),
  'SoL 15:10': sol(15, '10', 'Uppgifter från Försäkringskassan, CSN, Pensionsmyndigheten och arbetslöshetskassor'),
  'SoL 15:11': sol(15, '11', 'Uppgifter från Arbetsförmedlingen'),
  'SoL 15:12': sol(15, '12', 'Uppgifter från Skatteverket'),
  'SoL 30:5': sol(30, '5', 'Delegation inom socialtjänsten'),
  'SoL 33:1': sol(33, '1', 'Återkrav'),
  'SoL 33:2': sol(33, '2', 'Återkrav av bistånd som förskott'),
  'SoL 33:5': sol(33, '5', 'Tid för talan om återkrav'),
  'SoL 34:1': sol(34, '1', 'Rapportering av ej verkställda beslut'),
  'SoL 35:1': sol(35, '1', 'Överklagande till förvaltningsrätten'),
  'SoL 35:5': sol(35, '5', 'Beslut gäller omedelbart'),
  'SoL 2025:400 transition': {
    title: 'Övergångsbestämmelser',
    cite: 'övergångsbestämmelserna till socialtjänstlagen (2025:400)',
    act: 'SoL 2025:400',
    standing: 'statute',
    note: 'Ärenden som öppnats före men avgörs efter den 1 juli 2025: den nya lagen, egen slutsats.',
  },
  'SoL 2001:453 4:1': oldSol(4, '1', 'Rätt till bistånd'),
  'SoL 2001:453 4:1 a': oldSol(
    4,
    '1 a',
    'Barns och skolungdomars inkomster av arbete',
    'Paragrafens beteckning från minnet.',
  ),
  'SoL 2001:453 4:1 b': oldSol(
    4,
    '1 b',
    'Särskild beräkningsregel för inkomster av anställning',
    'Paragrafens beteckning från minnet.',
  ),
  'SoL 2001:453 4:2': oldSol(4, '2', 'Bistånd utöver rätten'),
  'SoL 2001:453 4:3': oldSol(4, '3', 'Försörjningsstöd: riksnorm och skäliga kostnader'),
  'SoL 2001:453 4:5': oldSol(4, '5', 'Neka eller sätta ned försörjningsstöd'),
  'SoL 2001:453 9:1': oldSol(9, '1', 'Återkrav'),
  'SoL 2001:453 11:1': oldSol(11, '1', 'Inleda utredning'),
  'SoL 2001:453 16:3': oldSol(16, '3', 'Överklagande'),
  'SoF 12:1': sof(1, 'Vad riksnormen grundar sig på'),
  'SoF 12:2': sof(2, 'Riksnormens belopp'),
  'SoF 12:3': sof(3, 'Fler än sju personer och vuxna i hushållsgemenskap'),
  'SoF 2001:937 2:1': {
    title: 'Riksnormen',
    cite: '2 kap. 1 § socialtjänstförordningen (2001:937)',
    act: 'SoF 2001:937',
    standing: 'regulation',
  },
  'FL 5': fl(5, 'Legalitet, objektivitet och proportionalitet'),
  'FL 6': fl(6, 'Service'),
  'FL 9': fl(9, 'Utgångspunkter för handläggningen'),
  'FL 11': fl(11, 'Underrättelse om försening'),
  'FL 12': fl(12, 'Åtgärder om handläggningen försenas'),
  'FL 19': fl(19, 'Hur ett ärende inleds'),
  'FL 20': fl(20, 'Komplettering'),
  'FL 22': fl(22, 'När en handling har kommit in'),
  'FL 23': fl(23, 'Utredningsansvaret'),
  'FL 25': fl(25, 'Kommunikation före beslut'),
  'FL 27': fl(27, 'Dokumentation av uppgifter'),
  'FL 31': fl(31, 'Dokumentation av beslut'),
  'FL 32': fl(32, 'Motivering av beslut'),
  'FL 33': fl(33, 'Underrättelse om beslut och hur det överklagas'),
  'FL 36': fl(36, 'Rättelse'),
  'FL 37': fl(37, 'När ett beslut får ändras'),
  'FL 38': fl(38, 'När ett beslut ska ändras'),
  'FL 44': fl(44, 'Tid för överklagande'),
  'FL 46': fl(46, 'Överlämnande till överinstansen'),
  'KL 6:6': kl(6, 6, 'Nämndens ansvar och intern kontroll'),
  'KL 6:28': kl(6, 28, 'Jäv'),
  'KL 6:37': kl(6, 37, 'Delegation av beslut'),
  'KL 7:4': kl(7, 4, 'Jäv för anställda'),
  'KL 7:5': kl(7, 5, 'Delegation till anställda'),
  'KL 13:5': kl(13, 5, 'Tid för laglighetsprövning'),
  'OSL 21:3': osl('3', 'Sekretess för adress vid hot'),
  'OSL 21:3 a': osl('3 a', 'Sekretess vid skyddad folkbokföring'),
  'FB 7:1': {
    title: 'Föräldrars underhållsskyldighet',
    cite: '7 kap. 1 § föräldrabalken',
    act: 'FB',
    standing: 'statute',
  },
  'SFB 2:7': {
    title: 'Prisbasbelopp',
    cite: '2 kap. 7 § socialförsäkringsbalken',
    act: 'SFB 2010:110',
    standing: 'statute',
  },
  'SFB 107:5': {
    title: 'Retroaktiv ersättning till socialnämnden',
    cite: '107 kap. 5 § socialförsäkringsbalken',
    act: 'SFB 2010:110',
    standing: 'statute',
    note: 'I lydelsen enligt lag 2025:404; för tidigare månader antas samma gräns.',
  },
  'Prop. 2025/26:207': proposal('Prop. 2025/26:207', 'Aktivitetskrav för försörjningsstöd'),
  'Prop. 2025/26:201': proposal('Prop. 2025/26:201', 'Bidragstak och ny riksnorm från 2027'),
  'Lag 1930:173': {
    title: 'Beräkning av lagstadgad tid',
    cite: '2 § lagen (1930:173) om beräkning av lagstadgad tid',
    act: 'Lag 1930:173',
    standing: 'statute',
    note: 'Från minnet, texten inte läst.',
  },
  'Lag 1989:253': {
    title: 'Allmänna helgdagar',
    cite: 'lagen (1989:253) om allmänna helgdagar',
    act: 'Lag 1989:253',
    standing: 'statute',
    note: 'Från minnet, texten inte läst.',
  },
  'SOSFS 2013:1': {
    title: 'Allmänna råd om ekonomiskt bistånd',
    cite: 'Socialstyrelsens allmänna råd (SOSFS 2013:1) om ekonomiskt bistånd',
    act: 'SOSFS 2013:1',
    standing: 'general_advice',
    note: 'Senast ändrade genom HSLF-FS 2021:31; hänvisar till den gamla socialtjänstlagen.',
  },
  'SOSFS 2014:5 5:12': {
    title: 'Dokumentation av kommunikation',
    cite: '5 kap. 12 § SOSFS 2014:5',
    act: 'SOSFS 2014:5',
    standing: 'general_advice',
    note: 'Bekräftad genom ändringstext, inte den konsoliderade texten.',
  },
  'HFD 2013 ref. 18': court('HFD 2013 ref. 18', 'Felutbetalt bistånd räknas inte av mot senare bistånd'),
  'HFD 2017 ref. 23': court('HFD 2017 ref. 23', 'Internet i hemmet är ett godtagbart behov'),
  'HFD 2017 ref. 51': court('HFD 2017 ref. 51', 'Hur länge förbrukade medel kan räknas'),
  'RÅ 1994 ref. 80': court('RÅ 1994 ref. 80', 'Inte lägre norm enbart för att barnen är många'),
  'RÅ 1997 ref. 2': court('RÅ 1997 ref. 2', 'Överskott från en tidigare månad'),
  'RÅ 2008 ref. 21': court('RÅ 2008 ref. 21', 'Högre hyra efter flytt som inte avtalats i förväg'),
  'JO 2231-2008': jo('2231-2008', 'Muntligt rådrum kan vara ett beslut'),
  'JO 2392-2007': jo('2392-2007', 'Varje ny ansökan ska få ett beslut'),
  'JO 3372-2017': jo('3372-2017', 'Överklagandehänvisning ska alltid bifogas'),
  'JO 6481-2010': jo('6481-2010', 'Motivering av biståndsbeslut'),
  'JO Södertälje': {
    title: 'Den del av en ansökan som är klar ska avgöras',
    cite: 'JO:s beslut om hyresskulder i Södertälje',
    act: 'JO',
    standing: 'jo',
    note: 'Diarienummer inte funnet; läst i utdrag.',
  },
  'JO 2010/11 p. 363': {
    title: 'Rätten till bistånd prövas först',
    cite: 'JO:s ämbetsberättelse 2010/11 s. 363',
    act: 'JO',
    standing: 'jo',
    note: 'Läst genom vägledning.',
  },
  'JO surplus': {
    title: 'Överskott enligt normen kräver ett skriftligt avslagsbeslut',
    cite: 'JO:s uttalande om avslagsbeslut vid normöverskott',
    act: 'JO',
    standing: 'jo',
    note: 'Diarienummer inte funnet; återgivet i en uppsats.',
  },
  'Municipal guideline': {
    title: 'Kommunens riktlinjer för ekonomiskt bistånd',
    cite: 'kommunens riktlinjer för ekonomiskt bistånd',
    act: 'Riktlinje',
    standing: 'municipal',
  },
  'Municipal delegation order': {
    title: 'Nämndens delegationsordning',
    cite: 'nämndens delegationsordning',
    act: 'Delegationsordning',
    standing: 'municipal',
  },
} as const satisfies Record<string, Source>

export type SourceKey = keyof typeof sources
