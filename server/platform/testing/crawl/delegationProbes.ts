import { nowhere } from './scene.ts'

/** Who decides, what is late, and what is not executed: probes as in `probes.ts`. */
export function delegationProbes(params: { caseId: string; month: string }) {
  return {
    'GET /api/unexecuted': { inside: '200' },
    'POST /api/unexecuted/:decisionId/reason': {
      params: { decisionId: nowhere },
      body: { reason: 'no_account' },
      inside: 'unexecuted.not_there',
    },
    'GET /api/unexecuted-reports': { inside: '200' },
    'POST /api/unexecuted-reports': { body: { quarter: '2031-Q1' }, inside: 'unexecuted.gates_unmet' },
    'GET /api/unexecuted-reports/:unexecutedReportId/file': {
      params: { unexecutedReportId: nowhere },
      inside: 'not_found',
    },
    'GET /api/delays': { inside: '200' },
    'POST /api/delay-notices': {
      body: {
        months: [{ caseId: nowhere, month: params.month }],
        channel: 'letter',
        reason: 'Prov.',
        newDay: '2026-12-01',
      },
      inside: 'delay.not_yours',
    },
    'POST /api/cases/:caseId/months/:month/delay-requests': {
      params,
      body: { arrivedOn: '2031-01-01', words: 'Avgör mitt ärende.' },
      inside: 'delay_request.day_ahead',
    },
    'POST /api/cases/:caseId/delay-requests/:delayRequestId/reject': {
      params: { caseId: params.caseId, delayRequestId: nowhere },
      body: { reasons: 'Utredningen är inte klar än.' },
      inside: 'not_found',
    },
    'GET /api/me/months/:month/delay': { params: { month: params.month }, inside: '200' },
    'POST /api/me/months/:month/delay-request': {
      params: { month: params.month },
      body: { words: 'Avgör mitt ärende.' },
      inside: 'delay_request.too_early',
    },
    ...preparedProbes(params),
    'GET /api/delegation-orders': { inside: '200' },
    'GET /api/delegated-decisions/:month': { params: { month: '2026-11' }, inside: '200' },
    'GET /api/delegated-decisions/:month/paper': { params: { month: '2026-11' }, inside: '200' },
    'GET /api/delegated-decisions/:month/file': { params: { month: '2026-11' }, inside: '200' },
    'POST /api/delegated-decisions/:month/told': {
      params: { month: '2031-01' },
      body: { committeeId: nowhere, meetingOn: '2026-11-18', paragraph: '§ 1' },
      inside: 'delegation_notice.month_open',
    },
  }
}

/** A decision that one prepares and another makes. */
function preparedProbes(params: { caseId: string; month: string }) {
  const one = { caseId: params.caseId, preparedDecisionId: nowhere }
  const need = { key: 'income_support', outcome: 'granted', granted: 100, facts: null, provisions: [] }
  return {
    'GET /api/prepared-decisions': { inside: '200' },
    'GET /api/urgent-decisions': { inside: '200' },
    'POST /api/urgent-decisions/:preparedDecisionId/approve': {
      params: { preparedDecisionId: nowhere },
      body: { noConflictOfInterest: true },
      inside: 'urgent.not_yours',
    },
    'POST /api/urgent-decisions/:preparedDecisionId/return': {
      params: { preparedDecisionId: nowhere },
      body: { reasons: 'Det kan vänta på nämnden.', marks: [] },
      inside: 'urgent.not_yours',
    },
    'POST /api/urgent-decisions/:decisionId/told': {
      params: { decisionId: nowhere },
      body: { meetingOn: '2026-11-18', paragraph: '§ 1' },
      inside: 'not_found',
    },
    'GET /api/cases/:caseId/months/:month/prepared-decisions': { params, inside: '200' },
    'POST /api/cases/:caseId/months/:month/prepared-decisions': {
      params,
      body: { act: 'decide', decision: { assessmentVersion: 999, needs: [need], payOn: '2026-11-27' } },
      inside: 'conflict.changed',
    },
    'POST /api/cases/:caseId/prepared-decisions/:preparedDecisionId/approve': {
      params: one,
      body: { noConflictOfInterest: true },
      inside: 'not_found',
    },
    'POST /api/cases/:caseId/prepared-decisions/:preparedDecisionId/return': {
      params: one,
      body: { reasons: 'Skriv om skälen.', marks: [] },
      inside: 'not_found',
    },
    'POST /api/cases/:caseId/prepared-decisions/:preparedDecisionId/withdraw': { params: one, inside: 'not_found' },
  }
}
