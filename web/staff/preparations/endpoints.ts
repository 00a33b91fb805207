import type {
  approvePrepared,
  prepareDecision,
  preparedDecisions,
  preparedToReview,
  returnPrepared,
  withdrawPrepared,
} from '../../../api/preparations.ts'
import type { approveUrgent, returnUrgent, tellUrgent, urgentDecisions } from '../../../api/urgent.ts'
import { endpoint, type Reply } from '../../ui/endpoint.ts'

const one = '/api/cases/:caseId/prepared-decisions/:preparedDecisionId'

/** A decision that one prepares and another makes. */
export const preparedEndpoints = {
  prepareDecision: endpoint<typeof prepareDecision>(
    'POST',
    '/api/cases/:caseId/months/:month/prepared-decisions',
    'writes',
  ),
  preparedDecisions: endpoint<typeof preparedDecisions>('GET', '/api/cases/:caseId/months/:month/prepared-decisions'),
  approvePrepared: endpoint<typeof approvePrepared>('POST', `${one}/approve`, 'writes'),
  returnPrepared: endpoint<typeof returnPrepared>('POST', `${one}/return`, 'writes'),
  withdrawPrepared: endpoint<typeof withdrawPrepared>('POST', `${one}/withdraw`, 'writes'),
  urgentDecisions: endpoint<typeof urgentDecisions>('GET', '/api/urgent-decisions'),
  approveUrgent: endpoint<typeof approveUrgent>('POST', '/api/urgent-decisions/:preparedDecisionId/approve', 'writes'),
  returnUrgent: endpoint<typeof returnUrgent>('POST', '/api/urgent-decisions/:preparedDecisionId/return', 'writes'),
  tellUrgent: endpoint<typeof tellUrgent>('POST', '/api/urgent-decisions/:decisionId/told', 'writes'),
  preparedToReview: endpoint<typeof preparedToReview>('GET', '/api/prepared-decisions'),
}

export type PreparedOfMonth = Reply<typeof preparedDecisions>['prepared'][number]
export type Marked = NonNullable<PreparedOfMonth['answer']>['marks'][number]
export type ToReview = Reply<typeof preparedToReview>
export type Urgent = Reply<typeof urgentDecisions>
