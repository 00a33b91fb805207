import type { LetterTexts } from '../letter-text.ts'
import { statements } from './statements.ts'

/** The words of a decision letter. */
export const letters = {
  title: 'Beslut om ekonomiskt bistånd',
  greeting: 'Hej {{name}}!',
  greetingWithoutName: 'Hej!',
  applied: 'Du har ansökt om ekonomiskt bistånd för {{month}}. Din ansökan kom in till oss den {{arrivedOn}}.',
  inShort: {
    granted: 'Vi har beviljat det du sökte. Du får {{total}} för {{month}}.',
    partly_granted:
      'Vi har beviljat en del av det du sökte. Du får {{total}} för {{month}}. Längre ner står varför det inte blev allt.',
    rejected: 'Vi har inte beviljat det du sökte för {{month}}. Längre ner står varför.',
    mixed:
      'Du sökte för flera saker. Vi har beslutat om var och en för sig. Sammanlagt får du {{total}} för {{month}}.',
  },
  payment: 'Vi betalar ut {{total}} den {{payOn}} till kontot {{account}}.',
  noPayment: 'Beslutet ger ingen utbetalning.',
  eachAdult: 'Beslutet gäller hela hushållet. Varje vuxen i hushållet får ett eget brev.',
  redecided: {
    correction: 'Vi rättar ett fel i beslutet för {{month}} från den {{formerOn}}. Det här beslutet gäller i stället.',
    change: 'Vi ändrar beslutet för {{month}} från den {{formerOn}}. Det här beslutet gäller i stället.',
    withdrawal: 'Vi återkallar beslutet för {{month}} från den {{formerOn}}. Det här beslutet gäller i stället.',
    grounds: {
      writing_error: 'Det var ett uppenbart skrivfel ({{cite}}). Felet var så här:',
      counting_error: 'Det var ett uppenbart räknefel ({{cite}}). Felet var så här:',
      similar_oversight: 'Det var ett uppenbart förbiseende ({{cite}}). Felet var så här:',
      wrong: 'Beslutet var felaktigt ({{cite}}). Skälet är:',
      obviously_wrong: 'Beslutet var uppenbart felaktigt i något som är viktigt ({{cite}}). Skälet är:',
      reserved: 'Beslutet fick återkallas enligt ett förbehåll ({{cite}}). Skälet är:',
      safety: 'Det finns tvingande säkerhetsskäl ({{cite}}). Skälet är:',
      wrong_information: 'Beslutet byggde på uppgifter som var fel eller vilseledande ({{cite}}). Skälet är:',
      changed_circumstances: 'Förhållandena har ändrats väsentligt ({{cite}}). Skälet är:',
    },
    paymentLeft: 'Det som inte redan är betalt för månaden betalar vi ut den {{payOn}} till kontot {{account}}.',
    nothingLeft: 'Beslutet ger ingen ny utbetalning.',
  },
  appliesAtOnce: 'Beslutet gäller direkt, även om du överklagar.',
  incomeSupport: 'Försörjningsstöd',
  outcome: { granted: 'Beviljas', partly_granted: 'Beviljas delvis', rejected: 'Avslås' },
  outcomeSentence: {
    granted: 'Du får {{granted}} till {{need}}.',
    partly_granted: 'Du sökte {{applied}} till {{need}} och får {{granted}}.',
    rejected: 'Du sökte {{applied}} till {{need}}. Det får du inte.',
  },
  statements,
  holds: {
    until_day: 'Beslutet gäller till och med den {{until}}.',
    until_further_notice:
      'Beslutet gäller tills vidare. Pengarna betalas för en månad i taget. Berätta för oss om något ändras.',
    reservation: 'Förbehåll: {{reservation}} Då får vi återkalla beslutet ({{cite}}).',
  },
  reasonsHeading: 'Därför har vi beslutat så',
  noReasonsNeeded: 'Du får det du sökte. Därför behövs ingen närmare förklaring.',
  heard: {
    answered: 'Innan vi beslutade fick du läsa de uppgifter som kom från andra. Vi har tagit med det du svarade.',
    silent: 'Innan vi beslutade fick du läsa de uppgifter som kom från andra. Vi fick inget svar inom den tid du hade.',
    exempt: 'Du fick inte läsa uppgifterna från andra före beslutet. Skälet är: {{reason}}',
  },
  calculationSum: 'Så mycket räknar vi med att du behöver den här månaden, minus det du redan har fått.',
  noCalculation: 'Det behövdes ingen beräkning för det här beslutet.',
  appeal: {
    heading: 'Om du tycker att beslutet är fel',
    paragraphs: [
      'Du kan överklaga. Då prövar förvaltningsrätten om beslutet ska ändras. Det kostar inget.',
      'Gör så här: skriv ett brev eller ett meddelande. Skriv att du överklagar, vilket beslut det gäller (datum och ärendenummer), hur du vill att det ska ändras och varför. Skriv ditt namn, ditt personnummer, din adress och ditt telefonnummer. Skicka gärna med papper som visar det du skriver.',
      'Brevet ska vara ställt till förvaltningsrätten, men du skickar eller lämnar det till oss: {{committee}}, {{municipality}}, {{address}}.',
      'Överklagandet ska ha kommit till oss inom tre veckor från den dag då du fick beslutet. Kommer det för sent kan det inte prövas.',
      'Vi ser först om beslutet ska ändras. Annars skickar vi överklagandet vidare till förvaltningsrätten.',
      'Behöver du hjälp att skriva? Ring oss på {{phone}} eller kom till receptionen, så hjälper vi dig.',
    ],
  },
  legalityReview: {
    heading: 'Om du tycker att beslutet strider mot lagen',
    paragraphs: [
      'Beslutet gäller bistånd som kommunen får ge men inte måste ge. Det kan inte överklagas på vanligt sätt. Den som är medlem i kommunen kan begära laglighetsprövning. Då prövar förvaltningsrätten bara om beslutet har kommit till på lagligt sätt. Rätten kan upphäva beslutet men inte sätta ett annat i stället.',
      'Gör så här: skriv till {{court}} och skicka eller lämna brevet dit. Skriv vilket beslut det gäller, varför du anser att det strider mot lagen, och ditt namn, ditt personnummer, din adress och ditt telefonnummer.',
      'Brevet ska ha kommit till förvaltningsrätten inom tre veckor från den dag då det tillkännagavs på kommunens digitala anslagstavla att protokollet över beslutet har justerats.',
      'Du kan alltid ansöka på nytt hos oss.',
    ],
  },
  court: 'förvaltningsrätten',
  contact: {
    heading: 'Har du frågor?',
    paragraphs: [
      'Ring {{unit}} på {{phone}}. Säg ditt ärendenummer: {{caseNumber}}. Du kan också komma till receptionen.',
      'Vi förklarar gärna beslutet för dig. Säg till om du vill ha tolk.',
    ],
  },
  roles: {
    decidedBy: 'Beslutet är fattat av',
    presentedBy: 'Föredragande',
    tookPart: 'Har deltagit i den slutliga handläggningen',
    nobodyTookPart: 'Ingen annan',
    nameOmitted: 'Beslutsfattarens namn är utelämnat enligt 33 § förvaltningslagen.',
  },
  labels: {
    date: 'Datum',
    caseNumber: 'Ärendenummer',
    decisions: 'Vad vi har beslutat',
    need: 'Behov',
    applied: 'Ansökt',
    granted: 'Beviljat',
    outcome: 'Beslut',
    provisions: 'Bestämmelser',
    calculation: 'Så har vi räknat',
    item: 'Post',
    source: 'Underlag',
    amount: 'Belopp',
    decidedBy: 'Beslutet är fattat av',
    presentedBy: 'Föredragande',
    tookPart: 'Har deltagit',
    viaTaxAgency: 'Förmedlas via Skatteverket',
    page: 'Sida {page} av {pages}',
    currency: 'kr',
  },
} satisfies LetterTexts
