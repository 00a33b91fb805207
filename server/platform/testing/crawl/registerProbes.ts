import { nowhere } from './scene.ts'

/** What is asked about registers: probes as in `probes.ts`. */
export const registerProbes = (params: { caseId: string; month: string }) => ({
  'GET /api/cases/:caseId/months/:month/registers': { params, inside: '200' },
  'POST /api/cases/:caseId/months/:month/register-askings': {
    params,
    body: { purpose: 'kort' },
    inside: 'register.gates_unmet',
  },
  'GET /api/register-askings/:registerAskingId/progress': {
    params: { registerAskingId: nowhere },
    inside: 'not_found',
  },
  'GET /api/me/registers': { inside: '200' },
  'POST /api/me/register-answers/:registerAnswerId/objection': {
    params: { registerAnswerId: nowhere },
    body: { words: 'Det är fel.' },
    inside: 'not_found',
  },
})
