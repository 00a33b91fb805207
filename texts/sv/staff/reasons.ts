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
