import type { Texts } from '../../languages.ts'
import type { accessibility as svAccessibility, safety as svSafety } from '../../sv/client/safety.ts'

export const safety: Texts<typeof svSafety> = {
  exit: 'Leave the page quickly',
  exitWhere: 'You are signed out, and an ordinary page is shown instead.',
  soon: {
    title: 'Are you still there?',
    text_one:
      'You will be signed out in {{count}} minute, so that nobody else can read what is yours. What you have written is kept.',
    text_other:
      'You will be signed out in {{count}} minutes, so that nobody else can read what is yours. What you have written is kept.',
    stay: 'Stay signed in',
  },
}

export const accessibility: Texts<typeof svAccessibility> = {
  title: 'Accessibility',
  link: 'Accessibility',
  lead: 'Everyone should be able to use this e-service. Here you can read how it follows the act on accessibility to digital public service, and what you can do if something does not work.',
  none: 'The municipality has not given its details yet. Call the municipality’s switchboard if something does not work for you.',
  how: {
    title: 'How accessible is the e-service?',
    tested:
      'Each page is tried against WCAG 2.2 AA by a program, on a wide and a narrow screen and in each language. A program finds only some of the faults.',
    self: 'The municipality itself went through the e-service on {{day}}.',
    external: 'Somebody from outside went through the e-service for the municipality on {{day}}.',
    never: 'Nobody has gone through the e-service by hand at the municipality yet.',
    partly: 'The e-service follows the act in part. This is lacking:',
    known: 'The municipality knows of nothing more that is lacking.',
    pdf: 'Decisions and letters that you open as PDF have not been tried with a screen reader. Ask for them in another form.',
    languages: 'Languages other than Swedish are translated by a machine, until a person has read them.',
    saidOn: 'The details were given on {{day}}.',
  },
  tell: {
    title: 'Tell us what does not work',
    lead: 'Write what is difficult, or what you want in another form. It does not affect your case.',
    told: 'What does not work?',
    answerTo: 'Where shall we answer? You do not have to fill in anything.',
    answerToHow: 'For instance a phone number or an e-mail address.',
    missing: 'Write what does not work.',
    send: 'Send',
    sent: 'Thank you. The municipality has received what you wrote.',
    signedOut: 'You can also write or call:',
    email: 'E-mail',
    phone: 'Phone',
  },
  digg: {
    title: 'Are you not satisfied with the answer?',
    text: 'The Agency for Digital Government, Digg, sees to it that the act is followed. You can report to Digg at digg.se.',
  },
}
