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

/** An appeal that has come (FL 43). */
export const appealTexts = {
  received:
    'Överklagande av beslutet {{decidedOn}} för {{month}} kom in {{arrivedOn}} ({{channel}}). Den klagande fick beslutet: {{receivedOn}}. Det ska lämnas över till förvaltningsrätten skyndsamt, enligt JO:s mått senast {{handOverBy}}.\nHur beslutet ska ändras: {{wish}}\nVarför: {{why}}',
  channels: { e_service: 'e-tjänsten', paper: 'papper', email: 'e-post', spoken: 'muntligt, nedtecknat av oss' },
  unknown: 'inte känt, räknas som i rätt tid',
  nothing: 'inget angett',
  watch: 'Lämna över överklagandet av beslutet {{decidedOn}} till förvaltningsrätten, med alla handlingar',
} as const

/** Messages in the e-service. */
export const messageTexts = {
  paper: 'Ett papper kom in med ett meddelande i e-tjänsten.',
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
  infected:
    'En bilaga innehöll skadlig kod och går inte att öppna. Säg det till den enskilde, och be om papperet på nytt om det behövs.',
  lacks: 'Den enskilde svarar om {{item}}: {{words}}',
  noticeHead: 'Vi behöver det här för att kunna avgöra din ansökan för {{month}}:',
  noticeItem: '– {{item}}. Därför: {{why}}',
  noticeFoot:
    'Svara senast {{answerBy}}. Behöver du mer tid, eller har du inte det vi frågar efter? Säg till, så hjälper vi dig. Det i ansökan som inte väntar på det här avgör vi ändå. Lämnar du inget kan vi behöva avgöra frågan med det vi har.',
} as const

/** How a wish for help came, and who took it down. */
export const intakeTexts = {
  channels: {
    phone: 'telefon',
    desk: 'besök',
    paper: 'papper',
    scan: 'skannat papper',
    email: 'e-post',
    e_service: 'e-tjänsten',
  },
  attested: {
    own_login: 'Skickat med egen inloggning.',
    told: 'Sagt av den enskilde.',
    read_back: 'Uppläst för och bekräftat av den enskilde.',
    signed: 'Undertecknat av den enskilde.',
  },
  taken: 'Ansökan om ekonomiskt bistånd för {{month}} kom in genom {{channel}} {{arrivedOn}}. {{attested}} ”{{words}}”',
  supplemented:
    'Ytterligare ansökan för {{month}} kom in genom {{channel}} {{arrivedOn}} och lades till månadens ansökan. {{attested}} ”{{words}}”',
  onForm: 'Ansökan på blankett.',
  formFilled:
    'Blanketten för {{month}} är inskriven. Den kom in genom {{channel}} {{arrivedOn}}. {{attested}} Inte besvarat: {{unanswered}}.',
  unanswered: { home: 'bostad', incomes: 'inkomster', assets: 'pengar på konto', account: 'konto för utbetalning' },
  allAnswered: 'inget',
  approvals: {
    yes: 'Den andra vuxna har godkänt ansökan för {{month}} {{told}}.',
    no: 'Den andra vuxna säger att ansökan för {{month}} inte är också deras ({{told}}).',
  },
  told: { own_login: 'med egen inloggning', paper: 'på papper', phone: 'per telefon', desk: 'vid besök' },
  onlyQuestion: 'Den enskilde bad uttryckligen endast om information och ansökte inte: ”{{words}}”',
} as const

/** That it is late, and that the person asks for a decision: lines of the journal, and the words the person gets. */
export const delayTexts = {
  channels: { e_service: 'e-tjänsten', letter: 'brev', phone: 'telefon' },
  told: 'Underrättelse om att beslutet dröjer (11 § förvaltningslagen), genom {{channel}}. Beräknat beslut senast {{newDay}}. Skäl: {{reason}}',
  requested:
    'Begäran om att ärendet ska avgöras (12 § förvaltningslagen) kom in {{arrivedOn}}. Svar senast {{answerBy}}. ”{{words}}”',
  rejected:
    'Begäran om att ärendet för {{month}} ska avgöras avslogs genom ett särskilt beslut (12 § förvaltningslagen). Skäl: {{reasons}}',
  notice: [
    'Ditt beslut dröjer',
    'Ärendenummer: {{caseNumber}}',
    'Din ansökan om ekonomiskt bistånd för {{month}} kom in till oss {{arrivedOn}}. Vi har inte kunnat besluta om den än. Skälet är:',
    '{{reason}}',
    'Vi räknar med att besluta senast {{newDay}}. Du behöver inte göra något.',
    'Kan något inte vänta, till exempel mat, medicin eller hyra? Ring {{unit}} på {{phone}} i dag, så prövar vi det direkt.',
    'Har vi inte beslutat kan du från och med {{from}} skriva till oss och begära att vi avgör ärendet (12 § förvaltningslagen). Då ska vi inom fyra veckor besluta eller förklara varför vi inte kan.',
  ],
  rejection: [
    'Beslut om din begäran att ärendet ska avgöras',
    'Ärendenummer: {{caseNumber}}',
    'Du begärde {{arrivedOn}} att vi skulle avgöra din ansökan om ekonomiskt bistånd för {{month}}. Vi avslår din begäran (12 § förvaltningslagen). Det betyder att vi fortsätter att utreda din ansökan. Skälen är:',
    '{{reasons}}',
    'Beslutet är fattat {{on}} av {{by}}.',
  ],
} as const

/** A decision explained by word of mouth, as the journal has it. */
export const explanationTexts = {
  states: {
    offered: 'Muntlig förklaring av beslutet erbjuden.',
    declined: 'Muntlig förklaring av beslutet erbjuden. Personen tackade nej.',
    held: 'Beslutet förklarat muntligt.',
  },
  language: 'Språk',
  interpreters: {
    not_needed: 'Tolk behövdes inte.',
    present: 'Tolk var med.',
    lacking: 'Tolk behövdes men saknades.',
  },
  questions: 'Frågor och svar',
  understood: {
    yes: 'Personen säger att beslutet är begripligt.',
    partly: 'Personen säger att beslutet är delvis begripligt.',
    no: 'Personen säger att beslutet inte är begripligt.',
  },
} as const
