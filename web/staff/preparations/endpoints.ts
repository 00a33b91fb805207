import type {
  approvePrepared,
  prepareDecision,
  preparedDecisions,
  preparedToReview,
  returnPrepared,
  withdrawPrepared,
} from '../../../api/preparations.ts'
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
  preparedToReview: endpoint<typeof preparedToReview>('GET', '/api/prepared-decisions'),
}

export type PreparedOfMonth = Reply<typeof preparedDecisions>['prepared'][number]
export type Marked = NonNullable<PreparedOfMonth['answer']>['marks'][number]
export type ToReview = Reply<typeof preparedToReview>
