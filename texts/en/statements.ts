import type { StatementTexts } from '../statement-text.ts'

export const statements = {
  line: '{{what}}: we have counted {{amount}}.',
  income: '{{what}}: we have counted {{amount}}.',
  cost: '{{what}}: you applied for {{applied}} and we have counted {{approved}}.',
  costNotApproved: '{{what}}: you applied for {{applied}} and we have counted none of it.',
  contact: 'We were in contact on {{day}}.',
  paper: 'Shown by: {{what}}, came in on {{day}}.',
  paperOther: 'Shown by: paper that came in on {{day}}.',
  journal: 'Shown by: our note of {{day}}.',
  application: 'Shown by: the application that came in on {{day}}.',
} satisfies StatementTexts
