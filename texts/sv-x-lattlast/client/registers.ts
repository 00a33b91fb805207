import type { Draft } from '../../draft.ts'
import type { registers as registersSv } from '../../sv/client/registers.ts'

export const registers = {
  title: 'Uppgifter vi har hämtat om dig',
  lead: 'När du söker bistånd får kommunen fråga vissa myndigheter. Vi får bara fråga om sådant som har med ansökan att göra. Här ser du vad vi frågade, varför vi frågade och vad vi fick veta. Här står bara det som gäller dig.',
  none: 'Vi har inte hämtat några uppgifter om dig',
  asking: 'Frågat {{at}}',
  why: 'Varför',
  period: 'Tid',
  periodOf: '{{from}} till {{to}}',
  law: 'Lagstöd: {{source}}',
  holders: {
    social_insurance_agency: 'Försäkringskassan',
    student_aid_board: 'CSN',
    pensions_agency: 'Pensionsmyndigheten',
    unemployment_fund: 'A-kassan',
    employment_service: 'Arbetsförmedlingen',
    tax_agency: 'Skatteverket',
  },
  nothing: 'Hade inga uppgifter om dig.',
  notFetched: 'Vi fick inget svar därifrån.',
  hidden: 'Vi frågar inte om dig på det här sättet. Dina uppgifter är skyddade.',
  row: '{{label}}, {{day}}: {{amount}}',
  facts: {
    job_seeker: 'Arbetssökande sedan {{value}}',
    activity_report: 'Senaste aktivitetsrapport {{value}}',
    unemployment_fund: 'A-kassa: {{value}}',
    capital_year: 'Inkomst av kapital {{value}}',
  },
  wrong: 'Det här är fel',
  words: 'Vad är fel hos {{holder}}?',
  wordsHelp: 'Skriv med egna ord. Det står kvar i din journal. Din handläggare ser det.',
  send: 'Skicka',
  cancel: 'Avbryt',
  said: 'Du har skrivit: {{words}}',
  saved: 'Tack. Din handläggare ser det du skrev.',
} satisfies Draft<typeof registersSv>
