/** That the decision is late, and the right to ask for it. */
export const delay = {
  title: 'Your decision is late',
  told: 'We told you so on {{day}}. The reason is:',
  newDay: 'We expect to decide by {{day}}. You need not do anything.',
  urgent: 'Is there something that cannot wait, like food, medicine or rent? Call us today.',
  mayTitle: 'You may ask us to decide your case',
  may: 'More than six months have passed since your application came. You can ask us to decide it. Then we shall, within four weeks, decide, or explain why we cannot. You can ask once.',
  words: 'Write what you want us to decide',
  empty: 'Write a few words before you send',
  send: 'Send the request',
  requestTitle: 'You have asked us to decide your case',
  requested: 'We got your request on {{day}}. You will have an answer by {{by}}.',
  rejectedTitle: 'We have refused your request for a decision',
} as const
