import type { StatementTexts } from '../statement-text.ts'

export const statements = {
  line: '{{what}}: vi har räknat med {{amount}}.',
  income: '{{what}}: vi har räknat med {{amount}}.',
  cost: '{{what}}: du sökte {{applied}} och vi har räknat med {{approved}}.',
  costNotApproved: '{{what}}: du sökte {{applied}} och vi har inte räknat med något av det.',
  contact: 'Vi hade kontakt den {{day}}.',
  paper: 'Underlag: {{what}}, kom in den {{day}}.',
  paperOther: 'Underlag: papper som kom in den {{day}}.',
  journal: 'Underlag: vår anteckning den {{day}}.',
  application: 'Underlag: ansökan som kom in den {{day}}.',
} satisfies StatementTexts
