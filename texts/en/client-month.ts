import type { Texts } from '../languages.ts'
import type { month as svMonth, readers as svReaders } from '../sv/client-month.ts'

/** One month: how far, the decision, how we counted. */
export const month: Texts<typeof svMonth> = {
  title: 'Your application for {{month}}',
  turn: { yours: 'It is your turn', ours: 'It is our turn', nobody: 'Nothing more to do' },
  done: { decided: 'The decision is ready', paid: 'The money has been paid' },
  timeline: 'How far it has come',
  steps: {
    arrived: 'The application has arrived',
    investigating: 'We go through it',
    answer: 'You may read and answer',
    decided: 'Decision',
    paid: 'Payment',
  },
  state: { completed: 'done', active: 'in progress', uncompleted: 'to come' },
  hearing: {
    title: 'Read and answer before we decide',
    why: 'We have got information that may affect the decision. You have the right to read it and say what you think.',
    material: 'This is what we have been told',
    answerBy: 'Answer by {{day}} at the latest',
    answer: 'Your answer',
    answerHelp: 'Write if something is wrong or missing, or that it is right. You can also call us.',
    send: 'Send the answer',
    sent: 'Thank you, we have got your answer.',
    answered: 'You have answered.',
    empty: 'Write your answer before you send',
  },
  decision: {
    title: 'Our decision',
    total: 'You get {{amount}} for {{month}}',
    totalNone: 'You get no money for {{month}}',
    outcome: { granted: 'Granted', partly_granted: 'Partly granted', rejected: 'Rejected' },
    sentence: {
      granted: 'You get what you applied for: {{granted}}.',
      partly_granted: 'You applied for {{applied}} and get {{granted}}.',
      rejected: 'You applied for {{applied}} and get nothing for this.',
    },
    incomeSupport: 'Income support',
    why: 'Why',
    law: 'The law we followed',
    by: 'The decision was made by {{name}} on {{day}}.',
    none: 'No decision has been made yet.',
  },
  applied: { title: 'What you have applied for', need: 'Need', amount: 'Amount' },
  calculation: {
    title: 'How we have calculated',
    lead: 'First we add up what you need. Then we take off what you already have received.',
    preliminary: 'This is a calculation, not a decision.',
    norm: 'What you need according to the national norm',
    costs: 'Plus other costs we count with',
    incomes: 'Less money you have received',
    assets: 'Less savings',
    needs: 'Other needs',
    support: 'Income support',
    surplus: 'Left over when everything is counted',
    law: 'Says: {{law}}',
    parts: 'How the amount came about',
    nothing: 'Nothing to count here.',
  },
  letter: {
    title: 'Letter',
    open: 'Open the decision (PDF)',
    dated: 'Decision of {{day}}',
    means: 'When you open the letter you have got the decision. From that day you have three weeks to appeal.',
  },
  payment: {
    title: 'Payment',
    coming: '{{amount}} comes on {{day}}',
    sent: '{{amount}} has been sent, there on {{day}}',
    account: 'To the account {{account}}',
    states: { ordered: 'Ordered', attested: 'Approved', sent: 'Sent to the bank' },
  },
  appeal: {
    title: 'Do you think the decision is wrong?',
    intro: 'You can appeal. It costs nothing, and we have to help you if you ask.',
    how: 'How to do it',
    steps: {
      write:
        'Write that you appeal, which month and which case number it is about, how you want the decision changed and why.',
      sign: 'Write your name, personal number, address and phone number.',
      hand: 'Address the letter to the administrative court (förvaltningsrätten), but hand it in or send it to us.',
      time: 'It has to reach us within three weeks from the day you got the decision.',
    },
    onward:
      'First we see whether the decision should be changed. Otherwise we send your letter on to the administrative court.',
    exact: 'Exactly how to do it, and which rules apply, is in the letter with the decision.',
    talk: 'Do you want to talk about the decision first? Call {{phone}}. We are glad to explain, with an interpreter if you want.',
  },
  contact: { title: 'Questions?', text: 'Call {{unit}} on {{phone}} and tell us your case number: {{caseNumber}}.' },
  draft: { text: 'You have begun the application but not sent it.', continue: 'Go on with the application' },
}

/** Who has read my case. */
export const readers: Texts<typeof svReaders> = {
  title: 'Who has read your case?',
  lead: 'Each time someone opens your case it is recorded. Only those who need it for their work may do so.',
  list: 'Those who have read, latest first',
  when: 'When',
  who: 'Who',
  what: 'What',
  duty: 'Why',
  none: 'Nobody has read your case yet.',
  wrong: 'Is there something you wonder about? Call us and ask.',
  read: 'Read in the case',
}
