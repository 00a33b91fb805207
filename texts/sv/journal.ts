/** What the system writes in the journal by itself. The journal is kept in Swedish. */
export const journalTexts = {
  arrived: 'Ansökan om ekonomiskt bistånd kom in genom e-tjänsten.',
  hearingSent:
    'Kommunicering enligt 25 § förvaltningslagen. Personen har fått veta att uppgifter får lämnas muntligt inför nämnden. Svar senast {{answerBy}}.',
  hearingExempt: 'Kommunicering enligt 25 § förvaltningslagen gjordes inte. Grunden är antecknad.',
  hearingAnswered: 'Svar på kommunicering har kommit in.',
  decided: 'Beslut fattat för {{month}}. Beviljat belopp {{kronor}} kr.',
}

/** How a logged contact begins in the journal. */
export const contactTexts = {
  channels: {
    booked_visit: 'Bokat besök',
    spontaneous_visit: 'Spontant besök',
    call: 'Telefonsamtal',
    email: 'E-post',
    message: 'Meddelande i e-tjänsten',
    sms: 'Sms',
    letter: 'Brev',
  },
  directions: { in: 'den enskilde kontaktade oss', out: 'vi kontaktade' },
  results: {
    reached: 'kontakt',
    not_reached: 'ingen kontakt',
    message_left: 'meddelande lämnat',
    no_show: 'kom inte',
    delivered: 'skickat eller mottaget',
  },
  others: {
    landlord: 'Med hyresvärd',
    employer: 'Med arbetsgivare',
    school: 'Med skola eller förskola',
    healthcare: 'Med vården',
    relative: 'Med närstående',
    representative: 'Med ombud eller god man',
    authority: 'Med myndighet',
    other: 'Med annan',
  },
  grounds: {
    consent: 'Samtycke',
    statute: 'Stöd i lag',
    they_contacted_us: 'De hörde av sig till oss',
  },
  interpreter: 'Samtalet tolkades.',
} as const
