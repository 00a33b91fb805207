import type { Texts } from '../../languages.ts'
import type { staffEservice as sv } from '../../sv/staff/eservice.ts'

export const staffEservice: Texts<typeof sv> = {
  title: 'The e-service',
  lead: 'What stands here is shown to everybody in the e-service. What you change holds at once, and what stood before is kept.',
  quickExit: 'The page one comes to by “Leave the page quickly”',
  quickExitHow:
    'An ordinary page that raises no questions, the weather for instance. The address begins with https://.',
  statement: 'Accessibility statement (section 13 of the act on accessibility to digital public service)',
  email: 'E-mail for whoever wants to tell what does not work',
  phone: 'Phone for whoever wants to tell what does not work',
  assessedOn: 'The day the e-service was gone through',
  assessedOnHow: 'Leave empty if that is not done.',
  assessedBy: 'Who went through it?',
  by: { self: 'The municipality itself', external: 'Somebody from outside' },
  shortcomings: 'What is not accessible',
  shortcomingsHow: 'One shortcoming on each line, with why and when it will be gone.',
  save: 'Save and show',
  saved: 'Saved. It holds now.',
  saidBy: 'Given by {{name}} {{at}}.',
  neverSaid: 'The municipality has not given its details yet.',
  needsQuickExit: 'the address must begin with https://',
  needsEmail: 'the e-mail address needs an @',
  needsPhone: 'the phone number is missing',
  reports: 'What people have told',
  noReports: 'Nobody has told anything yet',
  answerTo: 'Wants the answer at: {{where}}',
  noAnswerTo: 'Wants no answer.',
  answer: 'The answer that was given',
  noteAnswer: 'Save the answer',
  needsAnswer: 'the answer is missing',
  answered: 'Answered by {{name}} {{at}}',
}
