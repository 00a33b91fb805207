import type { Texts } from '../../languages.ts'
import type { home as svHome, household as svHousehold } from '../../sv/client/people.ts'

/** Step one: who lives here. */
export const household: Texts<typeof svHousehold> = {
  title: 'Who lives with you?',
  lead: 'We count everyone you share money with: you, your partner and your children. Others who live in the home you write in the next step.',
  same: {
    question: 'Is everything as last month?',
  },
  people: 'People in the household',
  you: 'You',
  youInside: 'you',
  coApplicant: 'Co-applicant',
  child: 'Child {{number}}',
  roles: { applicant: 'applicant', co_applicant: 'partner', child: 'child' },
  living: {
    question: 'How does {{name}} live with you?',
    questionYou: 'How do you live in the household?',
    full: 'The whole month',
    alternate: 'Alternately, for example every other week',
    visiting: 'On visits',
    days: 'Number of days in {{month}}',
    daysHelp: 'Count the nights. Between 1 and 30.',
    short: { full: 'The whole month', alternate: 'Alternately, {{days}} days', visiting: 'On visits, {{days}} days' },
  },
  lunch: 'Eats lunch at preschool on weekdays',
  school: 'Goes to upper secondary school (for someone who has turned 18)',
  addChild: 'Add a child',
  addCoApplicant: 'Add a partner',
  given: 'First name',
  family: 'Last name',
  number: 'Personal number or coordination number',
  numberHelp: 'Twelve digits, YYYYMMDD-NNNN',
  numberMissing: 'Has no personal number yet',
  born: 'Day of birth',
  bornHelp: 'We fill in the number when there is one.',
  numberNow: 'Has {{name}} got a personal number? Write it here.',
  numberWrong: 'The number is not right. Check the digits.',
  missing: {
    name: 'Write a name for the person you have added',
    number: 'Write or correct the personal number of {{name}}, or the day of birth if there is no number',
    days: 'Write how many days {{name}} lives with you, between 1 and 30',
  },
}

/** Step two: the home. */
export const home: Texts<typeof svHome> = {
  title: 'How do you live?',
  lead: 'You write the rent in the step about costs.',
  form: {
    question: 'What fits best?',
    rental: 'Rented, the contract is mine',
    sublet: 'I rent second hand',
    owned: 'Owned flat or house',
    lodger: 'Lodger, I rent a room',
    with_others: 'With family or friends',
    none: 'I have no home',
  },
  noneHelp: 'Tell us today if you have nowhere to sleep. Call or come to the reception.',
  rooms: { question: 'How many rooms does the home have?', help: 'Do not count kitchen and bathroom.' },
  others: {
    question: 'How many others live in the home?',
    help: 'People you do not share money with, for example lodgers, siblings or grown-up children. Write 0 if nobody.',
  },
  missing: {
    form: 'Choose how you live',
  },
}
