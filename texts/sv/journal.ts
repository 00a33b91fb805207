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
    'En bilaga innehöll skadlig kod och går inte att öppna. Den enskilde ser det i e-tjänsten. Be om papperet på nytt om det behövs.',
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

/** How a case ends, is opened again and goes on in another. */
export const caseTexts = {
  all: 'allt',
  withdrawn:
    'Ansökan för {{month}} togs tillbaka {{day}} ({{told}}), behov: {{what}}. Den enskildes egna ord: ”{{words}}”',
  takesBack:
    'Den enskilde tar tillbaka ansökan för {{month}} i e-tjänsten, behov: {{what}}. Det räknas från {{from}}; till dess kan den enskilde ångra sig. Egna ord: ”{{words}}”',
  takesBackUndone: 'Den enskilde har ångrat sig: ansökan för {{month}} tas inte tillbaka.',
  tookBack: 'Tiden att ångra sig har gått ut: ansökan för {{month}} är återtagen av den enskilde, behov: {{what}}.',
  closed: 'Ärendet avslutades. Orsak: {{cause}}. {{explanation}}',
  reopened: 'Ärendet öppnades igen. {{reason}}',
  shut: 'Ärendet stängdes för arbete, det skulle inte ha lagts upp: {{cause}}. Inget har raderats. {{explanation}}',
  mergedInto: 'Ärendet fortsätter i {{number}}. Det som står här finns kvar. {{explanation}}',
  mergedFrom: 'Ärende {{number}} fortsätter här. Det som skrevs där står kvar där. {{explanation}}',
  tellings: {
    e_service: 'e-tjänsten',
    letter: 'brev',
    email: 'e-post',
    phone: 'telefon',
    visit: 'besök',
  },
  causes: {
    work: 'egen försörjning genom arbete',
    studies: 'egen försörjning genom studier',
    other_income: 'annan inkomst eller ersättning',
    moved_away: 'flyttat från kommunen',
    own_wish: 'egen begäran',
    not_applied_again: 'ingen ny ansökan',
    deceased: 'avliden',
    household_changed: 'hushållet har ändrats',
    other: 'annan orsak',
  },
  mistakes: { wrong_person: 'fel person', made_twice: 'upplagt två gånger' },
} as const

/** Who lives with whom. The journal of one household names no case of the other. */
export const householdTexts = {
  parted: 'Hushållet delades från och med {{day}}. Det som rör tiden därefter står inte i det här ärendet.',
  partedFrom: 'Ärendet öppnades när hushållet i ärende {{number}} delades från och med {{day}}.',
  goesOn: 'Ansökan fördes hit {{day}} när hushållet delades. Ankomstdagen är den ursprungliga.',
  joinedInto: 'Hushållet flyttade samman med ett annat från och med {{day}} och fortsätter i ärende {{number}}.',
  joinedFrom: 'Hushållet i ärende {{number}} ingår här från och med {{day}}. Var och en av de vuxna har samtyckt.',
  stays: 'Boende från och med {{day}}: {{living}}, {{days}} av 30 dagar. Källa: {{source}}. {{note}}',
  numbered: 'Ett barn eller en vuxen i hushållet som saknade personnummer har fått ett. Född {{born}}.',
  left: 'Bor inte i hushållet från och med {{day}}. Källa: {{source}}. {{note}}',
  livings: { full: 'bor här', alternate: 'bor växelvis', visiting: 'umgänge' },
  sources: { caseworker: 'handläggaren', register: 'folkbokföringen' },
} as const

/** What is written in the journal of registers: who was asked and who answered, never what. */
export const registerTexts = {
  holders: {
    social_insurance_agency: 'Försäkringskassan',
    student_aid_board: 'CSN',
    pensions_agency: 'Pensionsmyndigheten',
    unemployment_fund: 'a-kassorna',
    employment_service: 'Arbetsförmedlingen',
    tax_agency: 'Skatteverket',
  },
  asked:
    'Uppgifter begärda från {{holders}}. Antal personer: {{count}}. Tid: {{from}} till {{to}}. Ändamål: {{purpose}} Lagstöd: {{ground}}.',
  answered:
    'Svar på registerfråga. Uppgifter från: {{fetched}}. Inga uppgifter hos: {{nothing}}. Inte hämtat från: {{missing}}.',
  nobody: 'ingen',
  purpose: 'Pröva ansökan om ekonomiskt bistånd för {{month}}.',
  objected: 'Den enskilde anser att uppgift från {{holder}} är fel: {{words}}',
} as const

/** A demand to lower the cost of the home, and what is done about it. */
export const respiteTexts = {
  decided:
    'Beslut om rådrum att sänka boendekostnaden, {{from}} till {{until}}. Under tiden räknas hela hyran, {{kronor}} kr. Brev med skäl och hur man överklagar går till varje vuxen.',
  withdrawn: 'Kravet att sänka boendekostnaden är tillbakataget: {{cause}}. {{reasons}}',
  causes: {
    cheaper_home: 'billigare bostad är funnen',
    need_ended: 'behovet väntas ta slut',
    exception: 'kravet skulle få mycket negativa följder',
    decided_anew: 'ett nytt beslut ersätter det',
  },
  effort: 'Sökt billigare bostad, {{kind}}, {{on}}: {{text}}',
  efforts: {
    queue: 'står i kö',
    application: 'sökt ledig bostad',
    viewing: 'visning',
    exchange: 'sökt byte',
    asked: 'frågat runt',
    obstacle: 'hinder',
    other: 'annat',
  },
}

/** A report of concern for a child: that it was done, and no more; what it says is the child's. */
export const concernTexts = {
  written: 'Orosanmälan enligt 19 kap. 1 § socialtjänstlagen är skriven. Den finns för sig.',
  handed: 'Orosanmälan är lämnad till dem som tar emot anmälningar.',
  received: 'De som tar emot anmälningar har bekräftat att de har orosanmälan.',
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

/** A decision that one prepares and another makes. What was said of the text stays between the two. */
export const preparedTexts = {
  prepared: 'Förslag till beslut för {{month}} lämnat till en annan för granskning.',
  urgent:
    'Förslag till beslut för {{month}} lämnat till den förtroendevalda som får besluta när nämnden inte kan inväntas (6 kap. 39 § kommunallagen). {{why}}',
  returned: 'Förslaget till beslut för {{month}} är granskat och skickat tillbaka för bearbetning.',
  withdrawn: 'Förslaget till beslut för {{month}} är taget tillbaka.',
} as const

/** An emergency: told, taken, answered. */
export const emergencyTexts = {
  told: 'Akut nödsituation: {{needs}}. {{words}}',
  needs: { food: 'mat', electricity: 'el', medicine: 'medicin', roof: 'tak över huvudet' },
  taken: '{{name}} har tagit den akuta nödsituationen.',
  answered: 'Svar på akut nödsituation: {{answer}} {{reasons}}',
  answeredLate: 'Svar på akut nödsituation: {{answer}} {{reasons}} Svaret kom efter dagen: {{late}}',
  answers: {
    aid: 'Bistånd till det akuta.',
    met_otherwise: 'Behovet är ordnat på annat sätt.',
    no_emergency: 'Det är ingen akut nödsituation.',
  },
}

/** A home that can be lost: the notice, its confirmation, and the day. What is sent to whoever gave the notice tells nothing of the household. */
export const evictionTexts = {
  told: 'Underrättelse om avhysning från {{sender}}. Delgiven: {{served}}. {{words}}',
  senders: { enforcement_authority: 'Kronofogden', landlord: 'hyresvärden' },
  unknown: 'okänt',
  knownFrom: 'Det står i underrättelsen från {{sender}}.',
  confirmation:
    'Vi tog den {{arrived}} emot er underrättelse om avhysning{{reference}}. Ansvarig handläggare är {{name}}, {{unit}}, telefon {{phone}}. En kopia av bekräftelsen lämnas till den som underrättelsen gäller.',
  reference: ', ert nummer {{reference}}',
  confirmed: 'Underrättelsen om avhysning är bekräftad. Ansvarig handläggare: {{name}}. Kopia till personen: {{copy}}.',
  confirmedLate:
    'Underrättelsen om avhysning är bekräftad. Ansvarig handläggare: {{name}}. Kopia till personen: {{copy}}. Bekräftelsen kom efter dagen: {{late}}',
  copies: { letter: 'i brev', handed_over: 'för hand', safe_message: 'i säkert meddelande' },
  homeDay: 'Bostaden kan räddas till och med {{lastDay}}. {{knownFrom}}',
  safe: 'Bostaden är inte i fara. {{knownFrom}}',
  additional: 'Bistånd enligt 12 kap. 2 § socialtjänstlagen: {{additional}}',
} as const
