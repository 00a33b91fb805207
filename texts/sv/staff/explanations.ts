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
