import type { Draft } from '../../draft.ts'
import type { home as homeSv, household as householdSv } from '../../sv/client/people.ts'

export const home = {
  title: 'Hur bor du?',
  lead: 'Hyran skriver du i steget om kostnader.',
  form: {
    question: 'Vad stämmer bäst?',
    rental: 'Hyresrätt, jag har kontraktet',
    sublet: 'Hyr i andra hand',
    owned: 'Bostadsrätt eller eget hus',
    lodger: 'Inneboende, jag hyr ett rum hos någon',
    with_others: 'Hos familj eller vänner',
    none: 'Jag har ingen bostad',
  },
  noneHelp: 'Säg till oss i dag om du inte har någonstans att sova. Ring eller kom till receptionen.',
  rooms: {
    question: 'Hur många rum har bostaden?',
    help: 'Räkna inte kök och badrum.',
  },
  others: {
    question: 'Hur många andra bor i bostaden?',
    help: 'Personer som du inte delar pengar med. Till exempel någon som hyr ett rum, syskon eller vuxna barn. Skriv 0 om ingen.',
  },
  missing: {
    form: 'Välj hur du bor',
  },
} satisfies Draft<typeof homeSv>

export const household = {
  title: 'Vilka bor hos dig?',
  lead: 'Vi räknar med alla som du delar pengar med: du, din partner och era barn. Andra som bor i bostaden skriver du i nästa steg.',
  same: {
    question: 'Är allt som förra månaden?',
  },
  people: 'Personer i hushållet',
  you: 'Du',
  youInside: 'du',
  coApplicant: 'Medsökande',
  child: 'Barn {{number}}',
  roles: {
    applicant: 'Sökande',
    co_applicant: 'Partner',
    child: 'Barn',
  },
  living: {
    question: 'Hur bor {{name}} hos dig?',
    questionYou: 'Hur bor du i hushållet?',
    full: 'Hela månaden',
    alternate: 'Växelvis. Det är till exempel varannan vecka hos dig',
    visiting: 'På besök',
    days: 'Antal dagar i {{month}}',
    daysHelp: 'Räkna nätterna. Mellan 1 och 30.',
    short: {
      full: 'Hela månaden',
      alternate: 'Växelvis, {{days}} dagar',
      visiting: 'På besök, {{days}} dagar',
    },
  },
  lunch: 'Äter lunch på förskolan på vardagar',
  school: 'Går i gymnasiet (gäller den som har fyllt 18 år)',
  addChild: 'Lägg till barn',
  addCoApplicant: 'Lägg till partner',
  given: 'Förnamn',
  family: 'Efternamn',
  number: 'Personnummer eller samordningsnummer',
  numberHelp: 'Tolv siffror, ÅÅÅÅMMDD-NNNN',
  numberMissing: 'Har inget personnummer än',
  born: 'Födelsedag',
  bornHelp: 'Vi fyller i numret när det finns.',
  numberNow: 'Har {{name}} fått ett personnummer? Skriv det här.',
  numberWrong: 'Numret stämmer inte. Kontrollera siffrorna.',
  missing: {
    name: 'Skriv ett namn på den du har lagt till',
    number: 'Skriv rätt personnummer för {{name}}. Finns det inget nummer? Skriv då födelsedagen',
    days: 'Skriv hur många dagar {{name}} bor hos dig, mellan 1 och 30',
  },
} satisfies Draft<typeof householdSv>
