/** Another adult has applied and named me. */
export const approvals = {
  title: '{{who}} has applied for {{month}} and written that you apply together',
  somebody: 'Another adult',
  text: 'The application came in on {{day}}. Is it your application too? Only you can answer that.',
  ofYou: 'This is what it says about you:',
  days_one: 'You live in the household {{count}} day of the month.',
  days_other: 'You live in the household {{count}} days of the month.',
  noIncome: 'No incomes.',
  means:
    'If you answer yes the application is yours together: you see the month here and get a letter of your own with the decision. If you answer no it is not yours, and you see nothing of the other person’s case. You can always apply by yourself.',
  yes: 'Yes, it is my application too',
  no: 'No, or something is not right',
  why: 'Would you like to tell what is not right?',
  whyHow: 'Optional. The caseworker reads it. If you are afraid of the other person you can call us instead.',
  sendNo: 'Send the answer no',
  back: 'Back',
  thanks: 'Thank you. Your answer has arrived.',
} as const
