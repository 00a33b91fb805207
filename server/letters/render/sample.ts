import { toDay } from '../../../base/day.ts'
import { kr } from '../../../base/money.ts'
import type { LetterWords } from '../../../texts/letter-text.ts'
import type { CalculationRow, LetterContent, NeedDecision } from './content.ts'

/** A need and a row with nothing in them. */
export const need: NeedDecision = {
  label: '',
  applied: kr(1),
  granted: kr(1),
  outcome: 'Beviljas',
  reasons: 'Skäl',
  provisions: [],
}
export const row: CalculationRow = { label: '', amount: kr(1), indent: 1, source: null, total: false }

/** Letters to try the typesetter on. The people do not exist. */
export function sample(): { plain: LetterContent; secret: LetterContent; arabic: LetterContent } {
  return {
    plain,
    secret: { ...plain, recipient: { name: null, addressLines: [] } },
    arabic: { ...plain, ...arabic },
  }
}

const labels: LetterWords = {
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
  tookPart: 'Har medverkat',
  viaTaxAgency: 'Förmedlas via Skatteverket',
  page: 'Sida {page} av {pages}',
  currency: 'kr',
}

const plain: LetterContent = {
  language: 'sv-SE',
  title: 'Beslut om ekonomiskt bistånd',
  sender: {
    municipality: 'Lindesjö kommun',
    committee: 'Socialnämnden',
    unit: 'Enheten för ekonomiskt bistånd',
    phone: '0123-456 00',
  },
  caseNumber: 'EB-2026-00418',
  date: toDay('2026-09-21'),
  recipient: { name: 'Test Testsson', addressLines: ['Provgatan 12 lgh 1101', '123 45 LINDESJÖ'] },
  paragraphs: [
    'Du har ansökt om ekonomiskt bistånd för september 2026. Här är vårt beslut, varför vi har beslutat så och hur vi har räknat.',
    'Pengarna kommer till ditt konto den 25 september.',
  ],
  decisions: [
    {
      label: 'Försörjningsstöd, september 2026',
      applied: kr(11_240),
      granted: kr(9_872.5),
      outcome: 'Beviljas delvis',
      reasons:
        'Din hyra är 7 200 kr. Vi räknar med 6 800 kr, som är den högsta hyra som är skälig för en vuxen och två barn i kommunen. Du fick besked om det i april och har inte sökt någon billigare bostad sedan dess. Resten av det du sökte beviljas.',
      provisions: ['12 kap. 1 och 7 §§ socialtjänstlagen (2025:400)', '12 kap. 2 § socialtjänstförordningen'],
    },
    {
      label: 'Glasögon',
      applied: kr(2_400),
      granted: kr(2_400),
      outcome: 'Beviljas',
      reasons: '',
      provisions: ['12 kap. 1 § socialtjänstlagen (2025:400)'],
    },
    {
      label: 'Flyttkostnad',
      applied: kr(4_500),
      granted: kr(0),
      outcome: 'Avslås',
      reasons:
        'Du flyttar om två månader och ditt behov av flytthjälp finns inte ännu. Sök igen när du har fått datum för flytten.',
      provisions: ['12 kap. 1 § socialtjänstlagen (2025:400)'],
    },
  ],
  calculation: [
    { label: 'Riksnorm', amount: kr(12_320), indent: 0, source: '12 kap. 2 § socialtjänstförordningen', total: false },
    { label: 'Personliga kostnader, vuxen', amount: kr(4_080), indent: 1, source: null, total: false },
    { label: 'Personliga kostnader, barn 4 år', amount: kr(2_760), indent: 1, source: null, total: false },
    { label: 'Personliga kostnader, barn 9 år', amount: kr(3_670), indent: 1, source: null, total: false },
    { label: 'Gemensamma kostnader, 3 personer', amount: kr(1_810), indent: 1, source: null, total: false },
    {
      label: 'Skäliga kostnader',
      amount: kr(7_352.5),
      indent: 0,
      source: '12 kap. 7 § socialtjänstlagen',
      total: false,
    },
    { label: 'Hyra', amount: kr(6_800), indent: 1, source: 'Hyresavi', total: false },
    { label: 'El', amount: kr(552.5), indent: 1, source: 'Faktura', total: false },
    { label: 'Inkomster', amount: kr(-9_800), indent: 0, source: null, total: false },
    { label: 'Barnbidrag', amount: kr(-2_650), indent: 1, source: 'Försäkringskassan', total: false },
    { label: 'Bostadsbidrag', amount: kr(-3_150), indent: 1, source: 'Försäkringskassan', total: false },
    { label: 'Lön efter skatt', amount: kr(-4_000), indent: 1, source: 'Lönebesked', total: false },
    { label: 'Försörjningsstöd', amount: kr(9_872.5), indent: 0, source: '12 kap. 1 § socialtjänstlagen', total: true },
  ],
  legalityReview: null,
  appeal: {
    heading: 'Om du tycker att beslutet är fel',
    paragraphs: [
      'Du kan överklaga beslutet till förvaltningsrätten. Skriv vilket beslut du överklagar, hur du vill att det ändras och varför. Skriv ditt namn, ditt personnummer, din adress och ditt telefonnummer.',
      'Skicka eller lämna överklagandet till Socialnämnden, Lindesjö kommun, 123 80 Lindesjö. Det ska ha kommit till oss inom tre veckor från den dag då du fick del av beslutet.',
      'Vi hjälper dig om du vill. Ring oss.',
    ],
  },
  contact: {
    heading: 'Frågor',
    paragraphs: ['Ring 0123-456 00, vardagar 9–12, eller skriv i e-tjänsten. Ange ärendenumret.'],
  },
  decidedBy: [{ name: 'Maj Provström', title: 'Socialsekreterare' }],
  presentedBy: [],
  tookPart: [],
  labels,
}

const arabic: Partial<LetterContent> = {
  language: 'ar',
  title: 'قرار بشأن المساعدة الاقتصادية',
  paragraphs: ['لقد تقدمت بطلب للحصول على مساعدة اقتصادية لشهر سبتمبر 2026. هذا هو قرارنا.'],
  contact: { heading: 'أسئلة', paragraphs: ['اتصل بنا على الرقم 0123-456 00.'] },
}
