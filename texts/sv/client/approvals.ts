/** Another adult has applied and named me. */
export const approvals = {
  title: '{{who}} har ansökt för {{month}} och skrivit att ni söker tillsammans',
  somebody: 'En annan vuxen',
  text: 'Ansökan kom in den {{day}}. Är det din ansökan också? Bara du kan svara på det.',
  ofYou: 'Det här står om dig:',
  days_one: 'Du bor i hushållet {{count}} dag i månaden.',
  days_other: 'Du bor i hushållet {{count}} dagar i månaden.',
  noIncome: 'Inga inkomster.',
  means:
    'Svarar du ja är ansökan er gemensamma: du ser månaden här och får ett eget brev med beslutet. Svarar du nej är den inte din, och du ser ingenting av den andras ärende. Du kan alltid söka själv.',
  yes: 'Ja, det är min ansökan också',
  no: 'Nej, eller något stämmer inte',
  why: 'Vill du berätta vad som inte stämmer?',
  whyHow: 'Frivilligt. Handläggaren läser det. Är du rädd för den andra kan du ringa oss i stället.',
  sendNo: 'Skicka svaret nej',
  back: 'Tillbaka',
  thanks: 'Tack. Ditt svar har kommit fram.',
} as const
