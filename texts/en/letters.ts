import type { LetterTexts } from '../letter-text.ts'
import { statements } from './statements.ts'

/** The words of a decision letter. The Swedish letter is the decision; this one helps to understand it. */
export const letters = {
  title: 'Decision on social assistance',
  greeting: 'Dear {{name}},',
  greetingWithoutName: 'Hello,',
  applied: 'You have applied for social assistance for {{month}}. Your application reached us on {{arrivedOn}}.',
  inShort: {
    granted: 'We have granted what you applied for. You get {{total}} for {{month}}.',
    partly_granted:
      'We have granted part of what you applied for. You get {{total}} for {{month}}. Further down we say why it was not all.',
    rejected: 'We have not granted what you applied for in {{month}}. Further down we say why.',
    mixed: 'You applied for several things. We have decided on each of them. In all you get {{total}} for {{month}}.',
  },
  payment: 'We pay {{total}} on {{payOn}} to the account {{account}}.',
  noPayment: 'The decision gives no payment.',
  eachAdult: 'The decision is for the whole household. Each adult in the household gets a letter.',
  redecided: {
    correction:
      'We put right an error in the decision for {{month}} of {{formerOn}}. This decision applies in its place.',
    change: 'We change the decision for {{month}} of {{formerOn}}. This decision applies in its place.',
    withdrawal: 'We withdraw the decision for {{month}} of {{formerOn}}. This decision applies in its place.',
    grounds: {
      writing_error: 'It was an obvious error of writing ({{cite}}). The error was this:',
      counting_error: 'It was an obvious error of counting ({{cite}}). The error was this:',
      similar_oversight: 'It was an obvious oversight ({{cite}}). The error was this:',
      wrong: 'The decision was wrong ({{cite}}). The reason is:',
      obviously_wrong: 'The decision was obviously wrong in something important ({{cite}}). The reason is:',
      reserved: 'The decision could be withdrawn by a reservation ({{cite}}). The reason is:',
      safety: 'There are compelling reasons of safety ({{cite}}). The reason is:',
      wrong_information: 'The decision rested on information that was wrong or misleading ({{cite}}). The reason is:',
      changed_circumstances: 'Circumstances have changed substantially ({{cite}}). The reason is:',
    },
    paymentLeft: 'What has not been paid for the month already, we pay on {{payOn}} to the account {{account}}.',
    nothingLeft: 'The decision gives no new payment.',
  },
  appliesAtOnce: 'The decision applies at once, even if you appeal.',
  incomeSupport: 'Income support',
  outcome: { granted: 'Granted', partly_granted: 'Partly granted', rejected: 'Rejected' },
  outcomeSentence: {
    granted: 'You get {{granted}} for {{need}}.',
    partly_granted: 'You applied for {{applied}} for {{need}} and get {{granted}}.',
    rejected: 'You applied for {{applied}} for {{need}}. You do not get it.',
  },
  statements,
  holds: {
    until_day: 'The decision holds to and including {{until}}.',
    until_further_notice:
      'The decision holds until further notice. The money is paid one month at a time. Tell us if anything changes.',
    reservation: 'Reservation: {{reservation}} Then we may withdraw the decision ({{cite}}).',
  },
  reasonsHeading: 'Why we decided so',
  noReasonsNeeded: 'You get what you applied for. So no further explanation is needed.',
  heard: {
    answered: 'Before we decided you could read what others had told us. We have taken your answer into account.',
    silent: 'Before we decided you could read what others had told us. We got no answer within the time you had.',
    exempt: 'You could not read what others had told us before the decision. The reason is: {{reason}}',
  },
  calculationSum: 'What we count that you need this month, less what you already have received.',
  noCalculation: 'No calculation was needed for this decision.',
  appeal: {
    heading: 'If you think the decision is wrong',
    paragraphs: [
      'You can appeal. Then the administrative court (förvaltningsrätten) tries whether the decision should be changed. It costs nothing.',
      'Do this: write a letter or a message. Write that you appeal, which decision it is about (date and case number), how you want it changed and why. Write your name, personal number, address and phone number. Send along papers that show what you write, if you have any.',
      'The letter is to be addressed to the administrative court, but you send it or hand it in to us: {{committee}}, {{municipality}}, {{address}}.',
      'The appeal has to reach us within three weeks from the day you got the decision. If it comes too late it cannot be tried.',
      'First we see whether the decision should be changed. Otherwise we send the appeal on to the administrative court.',
      'Do you need help to write? Call us on {{phone}} or come to the reception and we will help you.',
    ],
  },
  legalityReview: {
    heading: 'If you think the decision is against the law',
    paragraphs: [
      'The decision is about aid that the municipality may give but need not give. It cannot be appealed in the usual way. A member of the municipality can ask for a review of legality. Then the administrative court tries only whether the decision was made in a lawful way. The court can cancel the decision but not put another in its place.',
      'Do this: write to {{court}} and send the letter or hand it in there. Write which decision it is about, why you think it is against the law, and your name, personal number, address and phone number.',
      'The letter has to reach the administrative court within three weeks from the day it was announced on the municipality’s digital notice board that the minutes of the decision had been approved.',
      'You can always apply to us again.',
    ],
  },
  court: 'the administrative court',
  contact: {
    heading: 'Do you have questions?',
    paragraphs: [
      'Call {{unit}} on {{phone}}. Tell us your case number: {{caseNumber}}. You can also come to the reception.',
      'We are glad to explain the decision to you. Tell us if you want an interpreter.',
    ],
  },
  roles: {
    decidedBy: 'Decided by',
    presentedBy: 'Presented by',
    tookPart: 'Took part in the final handling',
    nobodyTookPart: 'Nobody else',
    nameOmitted: 'The name of the decision-maker is left out under section 33 of the Administrative Procedure Act.',
  },
  labels: {
    date: 'Date',
    caseNumber: 'Case number',
    decisions: 'What we have decided',
    need: 'Need',
    applied: 'Applied for',
    granted: 'Granted',
    outcome: 'Decision',
    provisions: 'Provisions',
    calculation: 'How we have calculated',
    item: 'Item',
    source: 'Basis',
    amount: 'Amount',
    decidedBy: 'Decided by',
    presentedBy: 'Presented by',
    tookPart: 'Took part',
    viaTaxAgency: 'Forwarded by the Swedish Tax Agency',
    page: 'Page {page} of {pages}',
    currency: 'kr',
  },
} satisfies LetterTexts
