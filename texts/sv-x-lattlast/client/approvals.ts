import type { Draft } from '../../draft.ts'
import type { approvals as approvalsSv } from '../../sv/client/approvals.ts'

export const approvals = {
  title: '{{who}} har ansökt för {{month}}. I ansökan står att ni söker tillsammans',
  somebody: 'En annan vuxen',
  text: 'Ansökan kom den {{day}}. Är det din ansökan också? Bara du kan svara på det.',
  ofYou: 'Det här står om dig:',
  days_one: 'Du bor i hushållet {{count}} dag i månaden.',
  days_other: 'Du bor i hushållet {{count}} dagar i månaden.',
  noIncome: 'Inga inkomster.',
  means:
    'Svarar du ja är det er gemensamma ansökan. Då ser du månaden här. Du får ett eget brev med beslutet. Svarar du nej är det inte din ansökan. Då ser du inget av den andras ärende. Du kan alltid söka själv.',
  yes: 'Ja, det är min ansökan också',
  no: 'Nej, eller något stämmer inte',
  why: 'Vill du berätta vad som inte stämmer?',
  whyHow: 'Du måste inte skriva. Handläggaren läser det du skriver. Är du rädd för den andra? Ring oss i stället.',
  sendNo: 'Skicka svaret nej',
  back: 'Tillbaka',
  thanks: 'Tack. Ditt svar har kommit fram.',
} satisfies Draft<typeof approvalsSv>
