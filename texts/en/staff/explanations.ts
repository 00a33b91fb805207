import type { Texts } from '../../languages.ts'
import type { staffExplanations as sv } from '../../sv/staff/explanations.ts'

export const staffExplanations: Texts<typeof sv> = {
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
