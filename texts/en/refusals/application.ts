import type { RefusalPart } from '../../refusal-text.ts'

/** Signing in, applying, attaching, answering. */
export const applicationRefusals = {
  'login.failed': {
    title: 'Signing in did not work',
    detail: 'Try again. If that does not help, call us or come to the reception.',
  },
  'login.not_known_here': {
    title: 'We cannot find you here',
    detail:
      'You are signed in, but you are not in the system of this municipality. Check that you chose the right municipality. Otherwise: call or come to the reception and we will help you apply.',
  },
  'application.not_attested': {
    title: 'You need to confirm that what you told us is true',
    detail: 'Tick the box where you promise on your honour that the information is right. Then you can send.',
  },
  'application.exists_for_month': {
    title: 'You have already applied for that month',
    detail: 'Your application has arrived. Has something changed? Call us and we will add it.',
  },
  'application.month_closed': {
    title: 'You cannot apply for that month here',
    detail:
      'Choose a month that is open on the start page. To apply for another month, call us or come to the reception.',
  },
  'application.incomplete': {
    title: 'Some information is missing in the application',
    detail: 'Go back to the steps that are marked and answer what is left. What you already wrote is saved.',
  },
  'application.account_missing': {
    title: 'There is no account to pay to',
    detail: 'Write a clearing number and an account number, or a bankgiro number. If you have no account, call us.',
  },
  'application.none': {
    title: 'There is no application for the month',
    detail: 'An application has to arrive or be registered before this can be done.',
  },
  'draft.sent': {
    title: 'The application is already sent',
    detail: 'It cannot be changed any more. Is something wrong or changed? Call us and we will note it in the case.',
  },
  'file.type_not_allowed': {
    title: 'That kind of file cannot be attached',
    detail: 'Attach a picture (JPEG or PNG) or a PDF. You can also take a photo of the paper.',
  },
  'file.too_large': {
    title: 'The file is too large',
    detail: 'A file may be at most 10 MB. Take a new photo with lower quality, or split the file.',
  },
  'file.image_too_large': {
    title: 'The picture has too many pixels',
    detail: 'Take an ordinary photo with your phone or make the picture smaller, and try again.',
  },
  'file.unreadable': {
    title: 'The file cannot be opened',
    detail: 'It may be damaged or have a password. Try taking a photo of the paper instead.',
  },
  'file.infected': {
    title: 'The file contains harmful code',
    detail:
      'It can be neither taken nor opened. It does not mean that anybody has done wrong. Take a photo of the paper instead.',
  },
  'file.not_scanned': {
    title: 'The file has not been scanned for harmful code yet',
    detail:
      'It opens when that is done, by itself and mostly within the hour. Nothing in the case needs to wait for it.',
  },
  'upload.unfinished': {
    title: 'The whole file has not come yet',
    detail: 'What is missing is sent from the phone or computer where the file was chosen.',
  },
  'file.too_many': {
    title: 'There are too many attachments',
    detail: 'Remove one you do not need. You can also hand in papers at the reception.',
  },
  'account.unknown_bank': {
    title: 'We do not recognise the clearing number',
    detail:
      'The clearing number has four digits, or five if it begins with 8. You find it in your bank app or on your card.',
  },
  'account.wrong_length': {
    title: 'The account number has the wrong number of digits',
    detail: 'Write the account number without the clearing number. Count the digits in your bank app and compare.',
  },
  'account.bankgiro_invalid': {
    title: 'The bankgiro number is not right',
    detail: 'One digit is probably wrong. A bankgiro number has seven or eight digits.',
  },
  'account.unreadable': {
    title: 'The account is not right',
    detail: 'Check the clearing number and account number, or the bankgiro. They are in your bank app or on your card.',
  },
  'hearing.committee_not_told': {
    title: 'The person shall also be told of the right to speak before the committee',
    detail:
      'Tell them that they may give information in person before the committee, and confirm it. The text is still here.',
  },
  'hearing.answer_day_passed': {
    title: 'The day to answer has already passed',
    detail: 'Choose a day that gives the person reasonable time to answer.',
  },
  'hearing.none': {
    title: 'There is no question to answer',
    detail: 'The question may be closed. Go to the month and see what counts now.',
  },
  'hearing.answered_before_sent': {
    title: 'The answer cannot be older than the question',
    detail: 'The material was communicated on {{sentOn}}. State a day from then on.',
  },
  'hearing.answered': {
    title: 'The answer has already arrived',
    detail: 'Do you want to add something? Call us and we will note it in the case.',
  },
  'letter.not_ready': {
    title: 'The letter is not ready yet',
    detail: 'It is being written right now. Wait a minute and open it again. The decision already counts.',
  },
} satisfies RefusalPart
