import type { caseAppeals, registerAppeal } from '../../../api/appeals.ts'
import { endpoint, type Reply } from '../../ui/endpoint.ts'

/** What is asked of appeals that have come in. */
export const appealEndpoints = {
  appeals: endpoint<typeof caseAppeals>('GET', '/api/cases/:caseId/months/:month/appeals'),
  registerAppeal: endpoint<typeof registerAppeal>('POST', '/api/cases/:caseId/decisions/:decisionId/appeals', 'writes'),
}

export type AppealedDecision = Reply<typeof caseAppeals>['decisions'][number]
