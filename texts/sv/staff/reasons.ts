import { statements } from '../statements.ts'

/** Writing why: reasons tied to what they rest on, and how they read. */
export const staffReasons = {
  one: 'Skäl {{number}}',
  add: 'Lägg till skäl med underlag',
  remove: 'Ta bort skälet',
  fact: 'Uppgift',
  document: 'Underlag',
  provision: 'Lagrum för skälet',
  choose: 'Välj',
  gone: 'Det som var valt finns inte längre.',
  application: 'Ansökan',
  means: 'Vad det betyder',
  meansHow: 'En eller två meningar: varför uppgiften avgör.',
  around: 'Egna ord kring skälen',
  whose: 'I vems brev',
  everyone: 'Alla vuxnas',
  onlyTo: 'Bara {{name}}',
  openOwn: 'Skriv något som bara en av de vuxna får läsa',
  ownLead: 'Det här står bara i den personens brev och på dennes egen sida. Den andra vuxna ser det inte.',
  own: 'Bara till {{name}}',
  reads: 'Så läses skälen',
  lixEasy: 'Läsbarhet: LIX {{lix}}. Lätt att läsa.',
  lixHard: 'Läsbarhet: LIX {{lix}}. Över {{most}} är svårt för många.',
  shorten: 'Korta den här meningen ({{count}} ord):',
  sentences: statements,
} as const

/** The decision explained by word of mouth. */
export const staffExplanations = {
  title: 'Muntlig förklaring',
  none: 'Ingen har fått beslutet förklarat än. Erbjud det, gärna samma dag.',
  open: 'Anteckna muntlig förklaring',
  whom: 'För vem',
  state: 'Vad hände?',
  states: { offered: 'Erbjuden', declined: 'Erbjuden, tackade nej', held: 'Förklarad' },
  statesDone: { offered: 'Erbjuden', declined: 'Tackade nej', held: 'Förklarad' },
  language: 'Språk',
  interpreter: 'Tolk',
  interpreters: { not_needed: 'Behövdes inte', present: 'Tolk var med', lacking: 'Tolk behövdes men saknades' },
  questions: 'Vad personen frågade, och vad du svarade',
  understood: 'Säger personen att beslutet är begripligt?',
  understoods: { yes: 'Begripligt', partly: 'Delvis begripligt', no: 'Inte begripligt' },
  needsUnderstood: 'Ange om personen förstod.',
  save: 'Spara förklaringen',
} as const
