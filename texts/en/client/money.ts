import type { Texts } from '../../languages.ts'
import type {
  account as svAccount,
  attachments as svAttachments,
  costs as svCosts,
  incomes as svIncomes,
  review as svReview,
} from '../../sv/client/money.ts'

/** Step three: incomes. */
export const incomes: Texts<typeof svIncomes> = {
  title: 'What money have you received?',
  lead: 'Include everything that has come to you, your partner and the children since the last application, most often in {{month}}. Write the amount after tax.',
  any: { question: 'Has anyone in the household received money?', yes: 'Yes', no: 'No, nobody has received any money' },
  list: 'Money you have received',
  fromLastMonth: 'Is this still right? Change what is different now.',
  add: 'Add an income',
  kind: 'What kind of money is it?',
  who: 'Who got the money?',
  amount: 'Amount after tax, in kronor',
  received: 'Which day did the money come?',
  receivedHelp: 'You can skip this question.',
  receivedOn: 'Came {{day}}',
  sum: 'Together',
  assets: {
    question: 'How much money do you have in bank accounts today?',
    help: 'Add up all accounts, in kronor. Write 0 if you have none.',
  },
  missing: {
    any: 'Answer whether anyone has received money',
    amount: 'Write the amount for {{what}}',
    assets: 'Write how much money you have in the bank, 0 if none',
  },
}

/** Step four: costs. */
export const costs: Texts<typeof svCosts> = {
  title: 'What costs do you have?',
  lead: 'Food, clothes, hygiene and phone are already part of the amount we count with. Here you write what else you have to pay for {{month}}.',
  list: 'Your costs',
  none: 'You have not added any cost yet.',
  fromLastMonth: 'Is this still right? Change what is different now.',
  add: 'Add a cost',
  addNeed: 'Add something else you need',
  needsHelp: 'Dental care, medicine, glasses, debts and other things. Each gets its own decision.',
  amount: 'Amount in kronor',
  note: 'Tell us more if you want',
  noteNeed: 'What is it and why do you need it?',
  sum: 'Together',
  missing: { amount: 'Write the amount for {{what}}', note: 'Tell us what you need: {{what}}' },
}

/** Step five: papers, then where to pay. */
export const attachments: Texts<typeof svAttachments> = {
  title: 'Show papers',
  lead: 'Take a photo with the phone or choose a file. We have listed what we would like to see. If you lack something you can send anyway and hand it in later.',
  files: 'Picture or PDF, at most 10 MB per file.',
  general: 'Something else you want to show',
  wanted: {
    cost: 'Invoice, rent notice or receipt',
    income: 'Payslip, payment notice or bank statement',
    general: 'For example bank statements for last month',
  },
  choose: 'Take a photo or choose a file',
  chooseFor: 'Take a photo or choose a file: {{what}}',
  file: 'File {{number}}, {{kind}}',
  kinds: { pdf: 'PDF', image: 'picture' },
  uploading: 'Uploading …',
  added: 'The file is uploaded',
  removedFile: 'The file is removed',
  tooLarge: 'The file is larger than 10 MB. Take a new photo with lower quality.',
  wrongType: 'The file is neither a picture nor a PDF. Take a photo of the paper instead.',
  none: 'Nothing attached yet',
}

export const account: Texts<typeof svAccount> = {
  title: 'Where should we pay?',
  lead: 'Write the account where you want the money.',
  kind: { question: 'What kind of account?', bank: 'Bank account', bankgiro: 'Bankgiro' },
  clearing: 'Clearing number',
  clearingHelp: 'Four or five digits. They stand before the account number in your bank app.',
  number: 'Account number',
  bankgiro: 'Bankgiro number',
  none: 'Do you have no account? Go on and call us, and we will find another way.',
  message: {
    title: 'Do you want to tell us more?',
    label: 'Message to your caseworker',
    help: 'For example if something has changed since last month. You can leave it empty.',
  },
  missing: {
    account: 'Write an account to pay to',
    clearing: 'Write the clearing number, four or five digits',
    number: 'Write the account number, digits only',
    bankgiro: 'Write the bankgiro number, seven or eight digits',
  },
}

/** Step six: read through, attest, send. */
export const review: Texts<typeof svReview> = {
  title: 'Read through and send',
  lead: 'Is everything right? You can change each part.',
  changePart: 'Change: {{part}}',
  missing: 'This is needed before you can send',
  none: 'Nothing',
  homeForm: 'How you live',
  gapsLeft: 'Fill in what is missing, see the list above',
  noIncome: 'Nobody has received any money',
  notAnswered: 'Not filled in',
  changed: 'Something has changed since last month',
  unchanged: 'Same as last month',
  files: 'Number of files: {{count}}',
  noFiles: 'No files',
  attest: {
    title: 'Promise that it is true',
    label: 'I promise on my honour that what I have written is true and that nothing is left out.',
    means:
      'It means that you have told everything you know, as well as you can. Someone who gives wrong information on purpose may have to pay back and may be reported. If you missed something by mistake: call us and we will correct it.',
    meansTitle: 'What does it mean?',
    needed: 'Tick the box to be able to send',
  },
  registers:
    'We check information at Försäkringskassan, the Swedish Tax Agency, Arbetsförmedlingen, CSN, Pensionsmyndigheten and the unemployment fund. If they show something else than you wrote, you may read it and answer before we decide.',
  send: 'Send the application',
  sending: 'Sending …',
  waits:
    'No connection. The application is sent by itself when you are online again. Do not close the page until you see the receipt.',
  notSaved: 'Wait until everything is saved',
  receipt: {
    title: 'Thank you, your application has arrived',
    received: 'Arrived',
    caseNumber: 'Case number',
    month: 'For',
    unit: 'Unit',
    nextTitle: 'What happens now?',
    next: {
      read: 'We read your application. It is our turn now, you do not need to do anything.',
      ask: 'If we need something more, we contact you.',
      decide: 'When the decision is ready you see it here, and you get it as a letter.',
    },
    late: 'Has something changed? Call us on {{phone}}.',
    print: 'Print the receipt',
    follow: 'Follow your application',
  },
}
