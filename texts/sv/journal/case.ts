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

/** A report of concern for a child: that it was done, and no more; what it says is the child's. */
export const concernTexts = {
  written: 'Orosanmälan enligt 19 kap. 1 § socialtjänstlagen är skriven. Den finns för sig.',
  handed: 'Orosanmälan är lämnad till dem som tar emot anmälningar.',
  received: 'De som tar emot anmälningar har bekräftat att de har orosanmälan.',
} as const
