import type { RefusalPart } from '../../refusal-text.ts'

/** Assessing, deciding, paying, searching, opening what is closed. */
export const decisionRefusals = {
  'guideline.none': {
    title: 'There is no guideline for the month',
    detail:
      'The municipality has no guideline in force for this month. Ask the system administrator to enter one. The application is received and nothing is lost.',
  },
  'assessment.reason_missing': {
    title: 'A reason is missing',
    detail: 'Write why the amount differs from what the person told. The reason goes into the decision.',
  },
  'decision.gates_unmet': {
    title: 'The law asks for more before the decision',
    detail: 'What is missing is in the list, with what would meet it. Nothing has been decided.',
  },
  'decision.outside_delegation': {
    title: 'You may not make this decision',
    detail: 'The delegation order gives someone else the right. The page says who. Your work is kept.',
  },
  'urgent.nobody': {
    title: 'The board has named nobody',
    detail:
      'The delegation order does not say who decides when the board cannot be waited for. The board may be called to an extra meeting.',
  },
  'urgent.not_yours': {
    title: 'It does not wait for you',
    detail: 'Only the member the board has named may decide, and only what waits.',
  },
  'urgent.gates_unmet': {
    title: 'The board has to be told first',
    detail: 'What is missing is in the list. Nothing has been decided.',
  },
  'urgent.told': {
    title: 'The board has been told already',
    detail: 'It is on record once and does not change. Reload the page.',
  },
  'urgent.day_unfit': {
    title: 'The day does not fit',
    detail: 'The meeting must have been held after the decision, and not lie ahead.',
  },
  'prepared.own': {
    title: 'You have prepared it yourself',
    detail: 'Somebody else has to review it and decide. It still waits.',
  },
  'prepared.waits': {
    title: 'One already waits for a review',
    detail: 'Take it back first, if you want to hand over a new one. Nothing you have written is lost.',
  },
  'prepared.answered': {
    title: 'It has been answered already',
    detail: 'Reload the page. It says what became of it, and by whom.',
  },
  'prepared.conflict': {
    title: 'You have a tie to the person or the matter',
    detail: 'Then you may not decide. Let somebody else review it, and declare the conflict of interest in the case.',
  },
  'prepared.mark_loose': {
    title: 'A comment does not belong to the text',
    detail: 'The words it is about are not there. Reload the page and mark them again. It still waits.',
  },
  'prepared.wanted': {
    title: 'Another is to review the decision',
    detail: 'The delegation order asks for two persons here. Hand the decision over for review.',
  },
  'decision.exists': {
    title: 'The month is already decided',
    detail: 'A decision is not changed. What should count instead is written as a new decision.',
  },
  'decision.not_standing': {
    title: 'The decision has already been replaced',
    detail: 'A newer decision stands. Load the page again and change the one that stands now.',
  },
  'decision.same_as_before': {
    title: 'Nothing has changed',
    detail:
      'The new decision says the same as the old one. Change an amount or the reasons, or let the decision stand.',
  },
  'decision.ground_missing': {
    title: 'The ground does not fit the change',
    detail:
      'A change in favour of the person is made because the decision is wrong. Choose that ground. An obvious slip is corrected instead.',
  },
  'decision.statement_untied': {
    title: 'A reason is not tied to anything',
    detail:
      'It refers to a fact, a document or a person that is not in the case. Reload the page and choose again. Nothing has been decided.',
  },
  'decision.holding_unfit': {
    title: 'The decision cannot hold so',
    detail:
      'An end lies after the month, a reservation is a whole sentence with nothing to fill in, and what is rejected holds for the month alone. Nothing has been decided.',
  },
  'appeal.exists': {
    title: 'The decision has already been appealed',
    detail:
      'The appeal has come to us. Do you want to add something? Send it as a message or on paper in the same case. Your text is still here.',
  },
  'appeal.day_unfit': {
    title: 'The day of the appeal cannot be saved',
    detail: 'It cannot have come before the decision or after today. Correct the day. Your text is still here.',
  },
  'explanation.ahead': {
    title: 'The explanation lies in the future',
    detail: 'Write it down when it has been held.',
  },
  'explanation.before_decision': {
    title: 'The explanation lies before the decision',
    detail: 'What was said before the decision is noted as a contact in the journal.',
  },
  'explanation.unfit': {
    title: 'What is told of the explanation does not fit together',
    detail: 'Questions and answers, and whether the person understood, belong to an explanation that was held.',
  },
  'decision.need_unknown': {
    title: 'The need is not in the application',
    detail: 'Reload the page. Every need you decide on must be in the application or the calculation.',
  },
  'decision.amount_not_supported': {
    title: 'The amount does not match the calculation',
    detail:
      'Change the assessment so that the calculation shows the amount, or change the amount. Then the why is visible too.',
  },
  'decision.pay_day_passed': {
    title: 'The pay day has passed',
    detail: 'Choose today or a later day. The decision is not made yet.',
  },
  'payment.same_person': {
    title: 'You made or prepared the decision yourself',
    detail: 'Someone else has to attest the payment. That protects both you and the person who is to be paid.',
  },
  'payment.attested': {
    title: 'The payment is already attested',
    detail: 'Reload the list. Nothing is paid twice.',
  },
  'payment.none_to_send': {
    title: 'There is nothing to send to the bank',
    detail: 'All attested payments have already been sent.',
  },
  'search.too_short': {
    title: 'Write a little more',
    detail: 'Search by at least two letters of the name, a whole personal number or a case number.',
  },
  'break_glass.reason_too_short': {
    title: 'Write more about why',
    detail:
      'Explain in at least one sentence. The unit manager reads it, and the person can see that you opened the case.',
  },
  'break_glass.own_review': {
    title: 'You cannot review your own opening',
    detail: 'Another manager has to review it.',
  },
  'break_glass.reviewed': {
    title: 'The opening is already reviewed',
    detail: 'Reload the list and see what is left.',
  },
  'protected.reason_too_short': {
    title: 'Write more about why',
    detail: 'Explain what you will use the information for. The reason is recorded every time.',
  },
} satisfies RefusalPart
