import type { Draft } from '../../draft.ts'
import type {
  account as accountSv,
  attachments as attachmentsSv,
  costs as costsSv,
  incomes as incomesSv,
  review as reviewSv,
} from '../../sv/client/money.ts'

export const account = {
  title: 'Vart ska vi betala?',
  lead: 'Skriv det konto där du vill ha pengarna.',
  kind: {
    question: 'Vad för konto?',
    bank: 'Bankkonto',
    bankgiro: 'Bankgiro',
  },
  clearing: 'Clearingnummer',
  clearingHelp: 'Fyra eller fem siffror. De står före kontonumret i appen från din bank.',
  number: 'Kontonummer',
  bankgiro: 'Bankgironummer',
  none: 'Har du inget konto? Gå vidare och ring oss. Då hittar vi ett annat sätt.',
  message: {
    title: 'Vill du berätta något mer?',
    label: 'Meddelande till din handläggare',
    help: 'Till exempel om något är annorlunda än förra månaden. Du kan lämna tomt.',
  },
  missing: {
    account: 'Skriv ett konto att betala till',
    clearing: 'Skriv clearingnumret, fyra eller fem siffror',
    number: 'Skriv kontonumret, bara siffror',
    bankgiro: 'Skriv bankgironumret, sju eller åtta siffror',
  },
} satisfies Draft<typeof accountSv>

export const attachments = {
  title: 'Visa papper',
  lead: 'Ta ett foto med telefonen eller välj en fil. Vi har skrivit upp vad vi helst vill se. Saknar du något? Du kan skicka ändå och lämna det senare.',
  files: 'Bild eller PDF, högst 10 MB per fil.',
  general: 'Något annat du vill visa',
  wanted: {
    cost: 'Faktura, hyresavi eller kvitto',
    income: 'Lönebesked, papper om utbetalning eller kontoutdrag',
    general: 'Till exempel kontoutdrag för förra månaden',
  },
  choose: 'Ta foto eller välj fil',
  chooseFor: 'Ta foto eller välj fil: {{what}}',
  file: 'Fil {{number}}, {{kind}}',
  kinds: {
    pdf: 'PDF',
    image: 'bild',
  },
  uploading: 'Laddar upp …',
  added: 'Filen är uppladdad',
  removedFile: 'Filen är borttagen',
  tooLarge: 'Filen är större än 10 MB. Ta ett nytt foto med lägre kvalitet.',
  wrongType: 'Filen är varken bild eller PDF. Ta ett foto av papperet i stället.',
  none: 'Inget bifogat än',
} satisfies Draft<typeof attachmentsSv>

export const costs = {
  title: 'Vilka kostnader har du?',
  lead: 'Pengar till mat, kläder, hygien och telefon finns redan med. Här skriver du det andra du ska betala för {{month}}.',
  list: 'Dina kostnader',
  none: 'Du har inte lagt till någon kostnad än.',
  fromLastMonth: 'Stämmer det här fortfarande? Ändra det som inte stämmer nu.',
  add: 'Lägg till en kostnad',
  addNeed: 'Lägg till något annat du behöver',
  needsHelp: 'Tandvård, medicin, glasögon, skulder och annat. Du får ett eget beslut om varje sak.',
  amount: 'Belopp i kronor',
  note: 'Berätta mer om du vill',
  noteNeed: 'Vad är det och varför behöver du det?',
  sum: 'Tillsammans',
  missing: {
    amount: 'Skriv beloppet för {{what}}',
    note: 'Berätta vad du behöver: {{what}}',
  },
} satisfies Draft<typeof costsSv>

export const incomes = {
  title: 'Vilka pengar har ni fått?',
  lead: 'Ta med alla pengar som du, din partner och barnen har fått sedan förra ansökan. Oftast är det pengar som kom i {{month}}. Skriv beloppet efter skatt.',
  any: {
    question: 'Har någon i hushållet fått pengar?',
    yes: 'Ja',
    no: 'Nej, ingen har fått några pengar',
  },
  list: 'Pengar ni har fått',
  fromLastMonth: 'Stämmer det här fortfarande? Ändra det som inte stämmer nu.',
  add: 'Lägg till en inkomst',
  kind: 'Vad är det för pengar?',
  who: 'Vem fick pengarna?',
  amount: 'Belopp efter skatt, i kronor',
  received: 'Vilken dag kom pengarna?',
  receivedHelp: 'Du kan hoppa över den här frågan.',
  receivedOn: 'Kom {{day}}',
  sum: 'Tillsammans',
  assets: {
    question: 'Hur mycket pengar har ni på bankkonton i dag?',
    help: 'Räkna ihop alla konton, i kronor. Skriv 0 om ni inte har några pengar.',
  },
  missing: {
    any: 'Svara på om någon har fått pengar',
    amount: 'Skriv beloppet för {{what}}',
    assets: 'Skriv hur mycket pengar ni har på banken. Skriv 0 om ni inte har några',
  },
} satisfies Draft<typeof incomesSv>

export const review = {
  title: 'Läs igenom och skicka',
  lead: 'Stämmer allt? Du kan ändra varje del.',
  changePart: 'Ändra: {{part}}',
  missing: 'Det här behövs innan du kan skicka',
  none: 'Inget',
  homeForm: 'Så bor du',
  gapsLeft: 'Fyll i det som saknas, se listan ovanför',
  noIncome: 'Ingen har fått några pengar',
  notAnswered: 'Inte ifyllt',
  changed: 'Något har ändrats sedan förra månaden',
  unchanged: 'Samma som förra månaden',
  files: 'Antal filer: {{count}}',
  noFiles: 'Inga filer',
  attest: {
    title: 'Lova att det är sant',
    label: 'Jag lovar på heder och samvete att det jag har skrivit är sant. Inget saknas.',
    means:
      'Det betyder att du har berättat allt du vet, så gott du kan. Den som lämnar fel uppgifter med vilje kan behöva betala tillbaka. Den kan också bli anmäld. Har du glömt något eller skrivit fel? Ring oss. Då rättar vi det.',
    meansTitle: 'Vad betyder det?',
    needed: 'Kryssa i rutan för att kunna skicka',
  },
  registers:
    'Vi kontrollerar uppgifter hos Försäkringskassan, Skatteverket, Arbetsförmedlingen, CSN, Pensionsmyndigheten och a-kassan. Ibland visar de något annat än du har skrivit. Då får du läsa och svara innan vi beslutar.',
  send: 'Skicka ansökan',
  sending: 'Skickar …',
  waits:
    'Ingen anslutning till internet. Ansökan skickas av sig själv när du har internet igen. Stäng inte sidan. Vänta tills du ser kvittot.',
  notSaved: 'Vänta tills allt har sparats',
  receipt: {
    title: 'Tack, din ansökan har kommit fram',
    received: 'Kom in',
    caseNumber: 'Ärendenummer',
    month: 'Gäller',
    unit: 'Enhet',
    nextTitle: 'Vad händer nu?',
    next: {
      read: 'Vi läser din ansökan. Det är vår tur nu, du behöver inte göra något.',
      ask: 'Behöver vi något mer? Då hör vi av oss.',
      decide: 'När beslutet är klart ser du det här. Du får det också som brev.',
    },
    late: 'Har något ändrats? Ring oss på {{phone}}.',
    print: 'Skriv ut kvittot',
    follow: 'Följ din ansökan',
  },
} satisfies Draft<typeof reviewSv>
