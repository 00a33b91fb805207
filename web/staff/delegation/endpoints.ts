import type {
  reportUnexecuted,
  registerUnexecutedReason,
  unexecuted,
  unexecutedReports,
} from '../../../api/unexecuted.ts'
import type { delays, answerDelayRequest, registerDelayRequest, tellDelay } from '../../../api/delays.ts'
import type { delegatedDecisions, delegationOrders, tellCommittee } from '../../../api/delegation.ts'
import { endpoint, type Reply } from '../../ui/endpoint.ts'

/** Who decides, what is late and what is not executed. */
export const decidingEndpoints = {
  unexecuted: endpoint<typeof unexecuted>('GET', '/api/unexecuted'),
  registerUnexecutedReason: endpoint<typeof registerUnexecutedReason>(
    'POST',
    '/api/unexecuted/:decisionId/reason',
    'writes',
  ),
  unexecutedReports: endpoint<typeof unexecutedReports>('GET', '/api/unexecuted-reports'),
  reportUnexecuted: endpoint<typeof reportUnexecuted>('POST', '/api/unexecuted-reports', 'writes'),
  delays: endpoint<typeof delays>('GET', '/api/delays'),
  tellDelay: endpoint<typeof tellDelay>('POST', '/api/delay-notices', 'writes'),
  registerDelayRequest: endpoint<typeof registerDelayRequest>(
    'POST',
    '/api/cases/:caseId/months/:month/delay-requests',
    'writes',
  ),
  answerDelayRequest: endpoint<typeof answerDelayRequest>(
    'POST',
    '/api/cases/:caseId/delay-requests/:delayRequestId/reject',
    'writes',
  ),
  delegationOrders: endpoint<typeof delegationOrders>('GET', '/api/delegation-orders'),
  delegatedDecisions: endpoint<typeof delegatedDecisions>('GET', '/api/delegated-decisions/:month'),
  tellCommittee: endpoint<typeof tellCommittee>('POST', '/api/delegated-decisions/:month/told', 'writes'),
}

export type Unexecuted = Reply<typeof unexecuted>
export type UnexecutedReport = Reply<typeof unexecutedReports>['reports'][number]
export type Waiting = Reply<typeof delays>['toTell'][number]
export type Delegated = Reply<typeof delegatedDecisions>
