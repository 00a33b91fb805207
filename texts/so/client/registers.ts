import type { Draft } from '../../draft.ts'
import type { registers as registersSv } from '../../sv/client/registers.ts'

export const registers = {
  title: 'Xog aan kaa soo qaadnay meelo kale',
  lead: 'Markaad kaalmo codsato, degmadu waxay hay’ado qaar ka weydiin kartaa waxa codsiga la xiriira. Halkan waxaad ku arkaysaa waxa aan weydiinnay, sababta iyo waxa nala sheegay. Halkan waxaa ku qoran oo keliya waxa adiga ku quseeya.',
  none: 'Wax xog ah kaama soo qaadin',
  asking: 'La weydiiyay {{at}}',
  why: 'Sababta',
  period: 'Muddada',
  periodOf: '{{from}} ilaa {{to}}',
  law: 'Sharciga: {{source}}',
  holders: {
    social_insurance_agency: 'Försäkringskassan',
    student_aid_board: 'CSN',
    pensions_agency: 'Pensionsmyndigheten',
    unemployment_fund: 'Sanduuqa shaqo la’aanta',
    employment_service: 'Arbetsförmedlingen',
    tax_agency: 'Skatteverket',
  },
  nothing: 'Xog kaa ma hayn.',
  notFetched: 'Jawaab kama helin.',
  hidden: 'Sidan kuma weydiinno, waayo xogtaada shakhsiga waa la ilaaliyaa.',
  row: '{{label}}, {{day}}: {{amount}}',
  facts: {
    job_seeker: 'Shaqo doon laga soo bilaabo {{value}}',
    activity_report: 'Warbixintii u dambaysay ee dhaqdhaqaaqa {{value}}',
    unemployment_fund: 'Sanduuqa shaqo la’aanta: {{value}}',
    capital_year: 'Dakhliga hantida {{value}}',
  },
  wrong: 'Kani waa khalad',
  words: 'Maxaa ka khaldan {{holder}}?',
  wordsHelp: 'Erayadaada ku qor. Diiwaankaaga ayay ku hadhaysaa, shaqaalaha kiiskaaguna wuu arkayaa.',
  send: 'Dir',
  cancel: 'Jooji',
  said: 'Waxaad qortay: {{words}}',
  saved: 'Mahadsanid. Shaqaalaha kiiskaagu wuu arkayaa waxaad qortay.',
} satisfies Draft<typeof registersSv>
