import { nowhere } from './scene.ts'

/** Asks for what the municipality fetches itself. */
const completion = {
  channel: 'e_service',
  help: 'Berättade hur det tas fram.',
  answerBy: '2026-11-30',
  setBy: 'us',
  items: [{ kind: 'pension', what: 'november', why: 'För att se inkomsten.', needKey: 'income_support', about: null }],
  consultation: null,
}

/** What is asked about completion: probes as in `probes.ts`. */
export function completionProbes(params: { caseId: string; month: string }) {
  return {
    'GET /api/cases/:caseId/months/:month/completions': { params, inside: '200' },
    'POST /api/cases/:caseId/months/:month/completions': {
      params,
      body: completion,
      inside: 'completion.we_fetch',
    },
    'POST /api/cases/:caseId/completions/:completionRequestId/day': {
      params: { caseId: params.caseId, completionRequestId: nowhere },
      body: { answerBy: '2026-12-01', setBy: 'us' },
      inside: 'not_found',
    },
    'POST /api/cases/:caseId/completions/:completionRequestId/remind': {
      params: { caseId: params.caseId, completionRequestId: nowhere },
      body: { how: 'phone' },
      inside: 'not_found',
    },
    'POST /api/cases/:caseId/completion-items/:completionItemId/receive': {
      params: { caseId: params.caseId, completionItemId: nowhere },
      body: { how: 'paper', receivedOn: '2026-11-18' },
      inside: 'not_found',
    },
    'GET /api/completions/to-follow': { inside: '200' },
    'GET /api/me/months/:month/completions': { params: { month: params.month }, inside: '200' },
    'POST /api/me/completion-items/:completionItemId/attachments': {
      params: { completionItemId: nowhere },
      body: {},
      inside: 'not_found',
    },
    'POST /api/me/completion-items/:completionItemId/answer': {
      params: { completionItemId: nowhere },
      body: { words: 'Jag har det inte.' },
      inside: 'not_found',
    },
    'POST /api/me/completions/:completionRequestId/day': {
      params: { completionRequestId: nowhere },
      body: { answerBy: '2026-12-01' },
      inside: 'not_found',
    },
  }
}
