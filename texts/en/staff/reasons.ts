import type { Texts } from '../../languages.ts'
import type { staffExplanations as svExplanations, staffReasons as sv } from '../../sv/staff/reasons.ts'
import { statements } from '../statements.ts'

export const staffReasons: Texts<typeof sv> = {
  one: 'Reason {{number}}',
  add: 'Add a reason with its document',
  remove: 'Take the reason away',
  fact: 'Fact',
  document: 'Document',
  provision: 'Provision for the reason',
  choose: 'Choose',
  gone: 'What was chosen is no longer there.',
  application: 'The application',
  means: 'What it means',
  meansHow: 'One or two sentences: why the fact decides.',
  around: 'Your own words around the reasons',
  whose: 'In whose letter',
  everyone: 'Every adult’s',
  onlyTo: 'Only {{name}}',
  openOwn: 'Write something only one of the adults may read',
  ownLead: 'This stands only in that person’s letter and on that person’s own page. The other adult does not see it.',
  own: 'Only to {{name}}',
  reads: 'How the reasons read',
  lixEasy: 'Readability: LIX {{lix}}. Easy to read.',
  lixHard: 'Readability: LIX {{lix}}. Above {{most}} is hard for many.',
  shorten: 'Shorten this sentence ({{count}} words):',
  sentences: statements,
}

export const staffExplanations: Texts<typeof svExplanations> = {
  title: 'Explained by word of mouth',
  none: 'Nobody has had the decision explained yet. Offer it, the same day if you can.',
  open: 'Note an oral explanation',
  whom: 'To whom',
  state: 'What happened?',
  states: { offered: 'Offered', declined: 'Offered, said no', held: 'Explained' },
  statesDone: { offered: 'Offered', declined: 'Said no', held: 'Explained' },
  language: 'Language',
  interpreter: 'Interpreter',
  interpreters: {
    not_needed: 'Not needed',
    present: 'An interpreter was there',
    lacking: 'Needed, but there was none',
  },
  questions: 'What the person asked, and what you answered',
  understood: 'Does the person say the decision is understandable?',
  understoods: { yes: 'Understandable', partly: 'Partly understandable', no: 'Not understandable' },
  needsUnderstood: 'Say whether the person understood.',
  save: 'Save the explanation',
}
