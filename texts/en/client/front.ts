import type { Texts } from '../../languages.ts'
import type { front as svFront, overview as svOverview } from '../../sv/client/front.ts'

/** The front page, before signing in. */
export const front: Texts<typeof svFront> = {
  lead: 'You can get money for food, rent and other things you need when your own money is not enough.',
  here: 'Here you can',
  can: {
    apply: 'apply for money for a month',
    follow: 'see what happens with your application',
    read: 'read your decision and how we have calculated',
  },
  choose: 'Choose your municipality',
  signIn: 'Sign in',
  signInTo: 'Sign in at {{name}}',
  signInHow: 'You sign in with e-identification, for example BankID.',
  none: 'No municipality is open here right now',
  noneText: 'Call your municipality or come to the reception and you will get help to apply.',
  demo: 'This is a trial. The people are not real and no money is paid.',
  without: {
    title: 'Do you have no e-identification?',
    text: 'You can apply anyway, and you have the same rights.',
    reception:
      'Come to the reception. It is open all weekdays and you need no appointment. Someone fills in the application together with you.',
    phone:
      'Call the municipality’s switchboard and ask for social assistance (ekonomiskt bistånd). Tell them if you want an interpreter.',
    paper: 'Hand in or send an application on paper. You get a form in the reception.',
  },
}

/** My months, after signing in. */
export const overview: Texts<typeof svOverview> = {
  hello: 'Hello {{name}}!',
  title: 'Your page',
  toDo: 'To do now',
  nothing: 'You do not need to do anything right now.',
  applyFor: 'Apply for {{month}}',
  applyText: 'It takes about ten minutes. You can pause whenever you want: everything is saved.',
  continueFor: 'Go on with the application for {{month}}',
  continueText: 'What you have written is saved.',
  keptUntil: 'It is kept until {{day}}.',
  disposed:
    'The application you had begun for {{month}} was taken away {{day}}, because nobody had written in it for 30 days. You can begin again.',
  answerFor: 'Answer a question about {{month}}',
  answerText: 'We need an answer or papers from you before we decide.',
  months: 'Your months',
  older: 'Earlier months',
  noMonths: 'You have no applications yet.',
  open: 'Show {{month}}',
  arrived: 'Arrived {{day}}',
  decided: 'Decided {{day}}',
  granted: 'Granted',
  paid: 'Payment {{day}}',
  status: {
    draft: 'Begun',
    received: 'Has arrived',
    investigating: 'We are working on it',
    waiting_for_answer: 'Waits for your answer',
    decided: 'Decided',
    paid: 'Paid',
    withdrawn: 'Withdrawn',
  },
  turn: { yours: 'Your turn', ours: 'Our turn', nobody: 'Done' },
  next: {
    draft: 'Send the application when you are ready.',
    received: 'We read your application. You do not need to do anything.',
    investigating: 'We go through the information and calculate. We contact you if something is missing.',
    waiting_for_answer: 'Read what we need and answer.',
    decided: 'Read what we have decided and how we have calculated.',
    paid: 'The money has been sent to your account.',
    withdrawn: 'You have withdrawn the application. You can apply again whenever you need to.',
  },
  closed: {
    title: 'Your case is closed',
    text: 'Case {{number}} was closed {{day}}. Your decisions and letters are still here. If you need help again you can apply whenever you want.',
    household:
      'Case {{number}} was about a household that has changed. Your decisions and letters from it are still here. You can apply for yourself whenever you want.',
  },
  contact: 'Contact us',
  caseworker: 'Your caseworker',
  caseworkerNone: 'Nobody is named yet',
  unit: 'Unit',
  phone: 'Phone',
  caseNumber: 'Case number',
  contactText: 'Better to call once too often than once too little. We answer all weekdays.',
  readers: 'See who has read your case',
  registers: 'See what we have fetched about you',
  contacts: 'See when we have talked',
}
