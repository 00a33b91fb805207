/** What the system writes in the journal by itself. The journal is kept in Swedish. */
export const journalTexts = {
  arrived: 'Ansökan om ekonomiskt bistånd kom in genom e-tjänsten.',
  hearingSent: 'Kommunicering enligt 25 § förvaltningslagen. Svar senast {{answerBy}}.',
  hearingExempt: 'Kommunicering enligt 25 § förvaltningslagen gjordes inte. Grunden är antecknad.',
  hearingAnswered: 'Svar på kommunicering har kommit in.',
  decided: 'Beslut fattat för {{month}}. Beviljat belopp {{kronor}} kr.',
}
