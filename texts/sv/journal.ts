/** What the system writes in the journal by itself. The journal is kept in Swedish. */
export const journalTexts = {
  arrived: 'Ansökan om ekonomiskt bistånd kom in genom e-tjänsten.',
  hearingSent:
    'Kommunicering enligt 25 § förvaltningslagen. Personen har fått veta att uppgifter får lämnas muntligt inför nämnden. Svar senast {{answerBy}}.',
  hearingExempt: 'Kommunicering enligt 25 § förvaltningslagen gjordes inte. Grunden är antecknad.',
  hearingAnswered: 'Svar på kommunicering har kommit in.',
  redecided: {
    correction:
      'Rättelse av beslut för {{month}}. Beviljat är nu {{kronor}} kr. Grund: {{cite}}. Det tidigare beslutet finns kvar.',
    change:
      'Ändring av beslut för {{month}}. Beviljat är nu {{kronor}} kr. Grund: {{cite}}. Det tidigare beslutet finns kvar.',
    withdrawal:
      'Återkallelse av beslut för {{month}}. Beviljat är nu {{kronor}} kr. Grund: {{cite}}. Det tidigare beslutet finns kvar.',
  },
  decided: 'Beslut fattat för {{month}}. Beviljat belopp {{kronor}} kr.',
}

/** What makes an analysis of each child asked (SoL 3:1). */
export const childTexts = {
  said: 'Barnens situation ska bedömas den här månaden: {{what}}.',
  takenBack: 'Gäller inte längre som skäl att bedöma barnens situation: {{what}}.',
  occasions: {
    emergency: 'akut nödsituation',
    housing_demand: 'krav på att sänka boendekostnaden eller sälja bostaden',
    noticeable: 'beslutet kan få påtaglig betydelse för ett barn',
  },
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

/** How a wish for help came, and who took it down. */
export const intakeTexts = {
  channels: {
    phone: 'telefon',
    desk: 'besök',
    paper: 'papper',
    scan: 'skannat papper',
    email: 'e-post',
  },
  attested: {
    told: 'Sagt av den enskilde.',
    read_back: 'Uppläst för och bekräftat av den enskilde.',
    signed: 'Undertecknat av den enskilde.',
  },
  taken: 'Ansökan om ekonomiskt bistånd för {{month}} kom in genom {{channel}} {{arrivedOn}}. {{attested}} ”{{words}}”',
  supplemented:
    'Ytterligare ansökan för {{month}} kom in genom {{channel}} {{arrivedOn}} och lades till månadens ansökan. {{attested}} ”{{words}}”',
  onlyQuestion: 'Den enskilde bad uttryckligen endast om information och ansökte inte: ”{{words}}”',
} as const

/** A request to complete: its lines in the journal, and the words the person gets. */
export const completionTexts = {
  channels: { e_service: 'e-tjänsten', letter: 'brev', phone: 'telefon', visit: 'besök' },
  setters: { person: 'vald av den enskilde', us: 'satt av oss' },
  asked:
    'Komplettering begärd, omgång {{round}}, genom {{channel}}: {{items}}. Svar senast {{answerBy}}, {{setBy}}. Hjälp: {{help}}',
  consulted: 'Samråd med {{who}}, förste socialsekreterare: {{considered}}',
  moved: 'Ny dag för komplettering: {{answerBy}}, {{setBy}}.',
  reminded: 'Påminnelse om komplettering genom {{channel}}. Svar senast {{answerBy}}.',
  received: 'Komplettering har kommit in: {{item}}, {{how}}.',
  hows: {
    upload: 'uppladdad i e-tjänsten',
    paper: 'på papper',
    shown: 'uppvisad',
    told: 'lämnad muntligt',
    email: 'med e-post',
  },
  lacks: 'Den enskilde svarar om {{item}}: {{words}}',
  noticeHead: 'Vi behöver det här för att kunna avgöra din ansökan för {{month}}:',
  noticeItem: '– {{item}}. Därför: {{why}}',
  noticeFoot:
    'Svara senast {{answerBy}}. Behöver du mer tid, eller har du inte det vi frågar efter? Säg till, så hjälper vi dig. Det i ansökan som inte väntar på det här avgör vi ändå. Lämnar du inget kan vi behöva avgöra frågan med det vi har.',
} as const

/** Who works with the case. Why somebody has jäv is not told in the person's journal. */
export const workTexts = {
  handedOver: 'Ansvarig handläggare från och med {{day}}: {{name}}.',
  conflict: '{{name}} har anmält jäv och deltar inte i handläggningen från och med nu (16–18 §§ förvaltningslagen).',
  conflictNote: 'Lämnat vidare på grund av anmält jäv.',
}

/** Consultation before a deviation from the guideline. */
export const deviationTexts = {
  asked: 'Samråd begärt om avvikelse från riktlinjen, punkt {{paragraph}}, till och med {{until}}. {{facts}}',
  answers: {
    yes: 'Samråd om avvikelse från riktlinjen: ja, till och med {{until}}. {{reasons}}',
    no: 'Samråd om avvikelse från riktlinjen: nej. {{reasons}}',
    instead: 'Samråd om avvikelse från riktlinjen: pröva i stället: {{instead}}. {{reasons}}',
  },
  withdrawn: 'Frågan om avvikelse från riktlinjen togs tillbaka. Riktlinjen följs.',
} as const
