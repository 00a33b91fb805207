import type { Day } from '../../base/day.ts'
import type { Act } from '../../law/gates/acts.ts'
import type { DelayAnswerFacts, DelayNoticeFacts } from '../delays/delays.ts'
import type { UrgentFacts } from '../delegation/urgent.ts'
import type { ReportFacts } from '../unexecuted/unexecuted.ts'
import type { ConfirmationFacts } from '../evictions/notice.ts'
import type { InformationFacts } from '../intake/onlyQuestion.ts'
import type { RespiteFacts } from '../respite/gates.ts'
import type { CloseFacts } from '../closing/closeFacts.ts'
import type { ChangeAgainstFacts, CorrectFacts, DecisionFacts, PaymentFacts, SendFacts } from './facts.ts'
import type { RegisterFacts } from '../registers/lawful.ts'

/** What each act must tell. */
export interface ActFacts extends Record<Act, { today: Day }> {
  'decision.make': DecisionFacts
  'decision.reject': DecisionFacts
  'delegation.use': UrgentFacts
  'decision.send': SendFacts
  'decision.correct': CorrectFacts
  'decision.change_against': ChangeAgainstFacts
  'case.close': CloseFacts
  'unexecuted.report': ReportFacts
  'delay_notice.send': DelayNoticeFacts
  'delay_request.answer': DelayAnswerFacts
  'payment.create': PaymentFacts
  'payment.attest': PaymentFacts
  'register.ask': RegisterFacts
  'respite.decide': RespiteFacts
  'contact.register_as_information': InformationFacts
  'eviction_notice.confirm': ConfirmationFacts
}
